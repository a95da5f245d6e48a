package vn.thidua.launcher;

import java.io.PrintStream;
import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.atomic.AtomicBoolean;
import vn.thidua.launcher.demo.ApiRefused;
import vn.thidua.launcher.demo.DemoData;
import vn.thidua.launcher.process.PartFailed;

/** Runs the platform in this terminal until it is stopped. */
final class Up {

    private static final Duration BETWEEN_LOOKS = Duration.ofSeconds(30);

    private final LauncherSettings settings;
    private final PrintStream out;
    private final AtomicBoolean ending = new AtomicBoolean();

    Up(LauncherSettings settings, PrintStream out) {
        this.settings = settings;
        this.out = out;
    }

    int run(boolean withDemo) {
        Instant begun = ProcessHandle.current().info().startInstant().orElseGet(Instant::now);
        var platform = new LocalPlatform(settings, line -> out.println("  " + line));
        var disk = DiskWatch.over(settings.data(), line -> out.println("  " + line));
        disk.look();
        try {
            platform.start();
            Runtime.getRuntime().addShutdownHook(new Thread(() -> end(platform), "end"));
            platform.awaitReady();
        } catch (PartFailed e) {
            if (!ending.get()) {
                System.err.println(e.getMessage());
            }
            return 1;
        }
        report(platform, Duration.between(begun, Instant.now()));
        if (withDemo) {
            loadDemo(platform);
        }
        Welcome.print(platform, out);
        lookUntilInterrupted(disk);
        return 0;
    }

    /** The process ends by a signal, not from here. */
    private static void lookUntilInterrupted(DiskWatch disk) {
        try {
            while (true) {
                Thread.sleep(BETWEEN_LOOKS);
                disk.look();
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private void report(LocalPlatform platform, Duration took) {
        var memory = platform.memory();
        out.printf(
                "%nAll %d parts ready in %.1f s; memory: %.2f GB resident, %.2f GB with shared pages counted once%n",
                platform.parts().size(),
                took.toMillis() / 1000.0,
                memory.resident() / 1e6 * 1.024,
                memory.proportional() / 1e6 * 1.024);
    }

    /** Without the demo the platform still works, so a failure is only reported. */
    private void loadDemo(LocalPlatform platform) {
        var loaded = new DemoMark(settings);
        if (loaded.isThere()) {
            return;
        }
        Instant begun = Instant.now();
        try {
            platform.load(DemoData.all());
            loaded.set();
            out.printf(
                    "Demo bloc loaded in %.1f s%n",
                    Duration.between(begun, Instant.now()).toMillis() / 1000.0);
        } catch (ApiRefused e) {
            System.err.println("The demo bloc could not be loaded: " + e.getMessage());
        }
    }

    private void end(LocalPlatform platform) {
        ending.set(true);
        out.println(
                "\nStopping everything; after the first run of a build this also archives its classes for fast starts …");
        platform.stop();
        out.println("Stopped.");
    }
}
