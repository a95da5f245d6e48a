package vn.thidua.planted.five.letters;

/** An adapter under a name of its own: wrong on purpose. */
record FiveLetter(String text) {}
