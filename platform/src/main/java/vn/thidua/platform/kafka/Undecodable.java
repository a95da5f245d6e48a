package vn.thidua.platform.kafka;

/** A message that will never make sense to its reader. What it says names places and never quotes what stands there. */
final class Undecodable extends RuntimeException {

    Undecodable(String what) {
        super(what, null, false, false);
    }
}
