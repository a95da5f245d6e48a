package vn.thidua.planted.five.web;

import vn.thidua.planted.five.Fives;

/** A controller that reads past the use cases: wrong on purpose. */
record FiveController(Fives fives) {

    String get(String id) {
        return fives.get(id);
    }
}
