package vn.thidua.planted.six;

/** A six, with what the screen shows of it: wrong on purpose. */
public record Six(String name) {

    record SixView(String title) {}

    SixView seen() {
        return new SixView(name);
    }
}
