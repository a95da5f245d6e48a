package vn.thidua.planted.six;

/** A six that says itself in words: wrong on purpose. */
record SixSpoken(Six six, Sentences sentences) {

    String words() {
        return sentences.english(six.name());
    }
}
