package vn.thidua.launcher.process;

/** A part that cannot be brought up; the message is a sentence for the person at the terminal. */
public final class PartFailed extends RuntimeException {

    public PartFailed(String sentence) {
        super(sentence);
    }
}
