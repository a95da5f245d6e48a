package vn.thidua.launcher.process;

import java.util.ArrayList;
import java.util.List;

/** Has a program make files for its owner only; Java cannot set that for itself or for those it starts. */
public final class Umask {

    private Umask() {}

    /** The command by way of a shell that becomes it. */
    public static List<String> around(List<String> command) {
        var whole = new ArrayList<>(List.of("/bin/sh", "-c", "umask 077; exec \"$@\"", "sh"));
        whole.addAll(command);
        return whole;
    }
}
