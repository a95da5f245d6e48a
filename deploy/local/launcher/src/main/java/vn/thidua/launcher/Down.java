package vn.thidua.launcher;

import java.io.PrintStream;
import java.time.Duration;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/** Stops from another terminal what runs, or what a killed launcher left behind. */
record Down(Settings settings, PrintStream out) {

    private static final Duration PATIENCE = Duration.ofSeconds(90);

    int run() {
        var state = State.read(settings.stateFile());
        if (state.isEmpty()) {
            out.println("The platform is not running.");
            return 0;
        }
        var launcher = state.get().launcher().find();
        if (launcher.isEmpty()) {
            new Surroundings(settings, out::println).endLeftovers();
            out.println("Stopped what was left.");
            return 0;
        }
        launcher.get().destroy();
        try {
            launcher.get().onExit().get(PATIENCE.toSeconds(), TimeUnit.SECONDS);
        } catch (TimeoutException | ExecutionException e) {
            out.printf(
                    "The launcher (process %d) did not end within %d s.%n",
                    launcher.get().pid(), PATIENCE.toSeconds());
            return 1;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return 1;
        }
        out.println("Stopped.");
        return 0;
    }
}
