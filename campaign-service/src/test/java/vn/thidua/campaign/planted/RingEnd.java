package vn.thidua.campaign.planted;

import vn.thidua.campaign.plantedcycle.Ring;

/** The other end of the ring. */
public class RingEnd {

    Ring ring = new Ring();
}
