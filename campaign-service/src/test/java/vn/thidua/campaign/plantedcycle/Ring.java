package vn.thidua.campaign.plantedcycle;

import vn.thidua.campaign.planted.RingEnd;

/** One end of a ring of aggregates, which the architecture test must find. */
public class Ring {

    RingEnd end = new RingEnd();
}
