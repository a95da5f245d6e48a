package vn.thidua.launcher;

import java.io.IOException;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.stream.Collectors;
import vn.thidua.launcher.demo.ComparisonCost;
import vn.thidua.launcher.demo.DemoData;
import vn.thidua.launcher.demo.LoadedDemo;
import vn.thidua.launcher.demo.ResponseTimes;
import vn.thidua.launcher.demo.StaffListCost;
import vn.thidua.launcher.files.FileTree;

/** Measures starting, memory and answer times with an empty store on free ports, away from anybody's data. */
record Bench(LauncherSettings settings, PrintStream out) {

    private static final int STARTS = 3;

    int run() {
        try {
            Path home = Files.createTempDirectory("thidua-bench");
            var apart = settings.in(home).on(Ports.free());
            for (int start = 1; start <= STARTS; start++) {
                try (var platform = new LocalPlatform(apart)) {
                    var ending = new Thread(platform::stop, "end");
                    Runtime.getRuntime().addShutdownHook(ending);
                    start(platform, start);
                    if (start == STARTS) {
                        answers(platform);
                    }
                    Runtime.getRuntime().removeShutdownHook(ending);
                }
            }
            FileTree.delete(home);
            return 0;
        } catch (IOException e) {
            throw new UncheckedIOException("no place to measure in", e);
        }
    }

    private void start(LocalPlatform platform, int number) {
        platform.prepare();
        Instant begun = Instant.now();
        platform.start();
        platform.awaitReady();
        Duration ready = since(begun);
        String parts = platform.parts().stream()
                .map(part -> "%s %.1f".formatted(part.name(), seconds(part.startingTook())))
                .collect(Collectors.joining(", "));
        Instant loading = Instant.now();
        platform.load(DemoData.all());
        var memory = platform.memory();
        out.printf(
                "start %d%s: ready in %.1f s, demo %s in %.1f s, memory %d MB resident, %d MB shared pages once%n    %s%n",
                number,
                number == 1 ? " (empty store)" : "",
                seconds(ready),
                number == 1 ? "loaded" : "looked through",
                seconds(since(loading)),
                memory.resident() / 1024,
                memory.proportional() / 1024,
                parts);
    }

    private void answers(LocalPlatform platform) {
        LoadedDemo demo = platform.load(DemoData.all());
        new ResponseTimes(platform.addresses()::service, platform.signIn(), demo)
                .measure()
                .forEach((request, times) -> out.printf(
                        "%-32s median %6.1f ms, 95 %% within %6.1f ms%n",
                        request, times.median(), times.slowestButFivePercent()));
        var cost = new ComparisonCost(
                        platform.addresses()::service,
                        platform.signIn(),
                        platform.addresses().mongodb())
                .measure();
        out.printf(
                "comparison of %d members         median %6.1f ms, again %.1f ms, unchanged %.1f ms; %d KB raw from the store %.1f ms: ratio %.2f%n",
                ComparisonCost.MEMBERS,
                cost.changed().median(),
                cost.again().median(),
                cost.unchanged().median(),
                cost.bytes() / 1024,
                cost.raw().median(),
                cost.ratio());
        var list = new StaffListCost(platform.addresses()::service, platform.signIn()).measure();
        out.printf(
                "staff list of %,d people          read in %.1f s from %d KB, reported %d times, accepted in %.1f s; heap at most %d MB%n",
                StaffListCost.PEOPLE,
                seconds(list.reading()),
                list.bytes() / 1024,
                list.steps(),
                seconds(list.taking()),
                PartDefinitions.HEAP_OF_REGISTRATION);
    }

    private static Duration since(Instant begun) {
        return Duration.between(begun, Instant.now());
    }

    private static double seconds(Duration duration) {
        return duration.toMillis() / 1000.0;
    }
}
