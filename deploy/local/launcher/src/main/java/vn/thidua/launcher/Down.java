package vn.thidua.launcher;

import java.io.PrintStream;
import java.time.Duration;
import vn.thidua.launcher.process.Termination;

/** Stops from another terminal what runs, or what a killed launcher left behind. */
record Down(LauncherSettings settings, PrintStream out) {

    private static final Duration TIMEOUT = Duration.ofSeconds(90);

    int run() {
        var state = State.read(settings.stateFile());
        if (state.isEmpty()) {
            out.println("The platform is not running.");
            return 0;
        }
        var launcher = state.get().launcher().find();
        if (launcher.isEmpty()) {
            new StartupChecks(settings, out::println).endLeftovers();
            out.println("Stopped what was left.");
            return 0;
        }
        launcher.get().destroy();
        if (!Termination.isGoneWithin(launcher.get(), TIMEOUT)) {
            out.printf(
                    "The launcher (process %d) did not end within %d s.%n",
                    launcher.get().pid(), TIMEOUT.toSeconds());
            return 1;
        }
        out.println("Stopped.");
        return 0;
    }
}
