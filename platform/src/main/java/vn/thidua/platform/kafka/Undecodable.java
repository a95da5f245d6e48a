package vn.thidua.platform.kafka;

/** A message that its listener can never read. The text names JSON paths and quotes no values. */
final class Undecodable extends RuntimeException {

    Undecodable(String what) {
        super(what, null, false, false);
    }
}
