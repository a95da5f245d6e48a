package vn.thidua.award.planted;

import vn.thidua.award.plantedcycle.Ring;

/** The other end of the ring. */
public class RingEnd {

    Ring ring = new Ring();
}
