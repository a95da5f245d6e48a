package vn.thidua.award.plantedcycle;

import vn.thidua.award.planted.RingEnd;

/** One end of a ring of aggregates, which the architecture test must find. */
public class Ring {

    RingEnd end = new RingEnd();
}
