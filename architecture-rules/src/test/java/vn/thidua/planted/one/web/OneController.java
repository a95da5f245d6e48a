package vn.thidua.planted.one.web;

import vn.thidua.planted.two.Two;

/** Closes a circle of two aggregates through an adapter alone: wrong on purpose. */
record OneController(Two two) {}
