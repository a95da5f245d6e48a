package vn.thidua.launcher.process;

import java.time.Duration;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/** Ends a process and waits until it is gone. */
public final class Termination {

    /** Long, because at its first end a JVM writes the archive of its classes, several of them at the same time. */
    private static final Duration TIMEOUT = Duration.ofSeconds(60);

    private Termination() {}

    /** Asks the process to end; one that does not listen is killed. */
    public static void ask(ProcessHandle process) {
        process.destroy();
        if (!isGoneWithin(process, TIMEOUT)) {
            kill(process);
        }
    }

    /** Ends the process at once, as a power cut would. */
    public static void kill(ProcessHandle process) {
        process.destroyForcibly();
        isGoneWithin(process, TIMEOUT);
    }

    /** Waits for an end that was asked for already. */
    public static boolean isGoneWithin(ProcessHandle process, Duration timeout) {
        try {
            process.onExit().get(timeout.toMillis(), TimeUnit.MILLISECONDS);
            return true;
        } catch (TimeoutException | ExecutionException e) {
            return false;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }
}
