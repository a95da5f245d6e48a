package vn.thidua.launcher;

import java.io.PrintStream;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import vn.thidua.launcher.process.PartFailed;

/** The commands behind {@code ./thidua}: {@code prepare}, {@code up}, {@code status}, {@code down} and {@code bench}. */
public final class Launcher {

    private static final PrintStream OUT = System.out;

    private Launcher() {}

    static void main(String... arguments) {
        try {
            System.exit(run(arguments));
        } catch (PartFailed | IllegalArgumentException e) {
            System.err.println(e.getMessage());
            System.exit(1);
        }
    }

    private static int run(String... arguments) {
        String command = arguments.length == 0 ? "" : arguments[0];
        var settings = settings(arguments);
        return switch (command) {
            case "prepare" -> {
                var preparation = new Preparation(settings, line -> OUT.println("  " + line));
                preparation.run();
                preparation.train();
                yield 0;
            }
            case "up" -> new Up(settings, OUT).run(!Arrays.asList(arguments).contains("--no-demo"));
            case "status" -> new Status(settings, OUT).run();
            case "down" -> new Down(settings, OUT).run();
            case "bench" -> new Bench(settings, OUT).run();
            default ->
                throw new IllegalArgumentException(
                        "commands: prepare, up [--no-demo] [--without=<part>,…], status, down, bench");
        };
    }

    private static LauncherSettings settings(String... arguments) {
        List<String> without = Arrays.stream(arguments)
                .filter(argument -> argument.startsWith("--without="))
                .flatMap(argument ->
                        Arrays.stream(argument.replaceFirst("--without=", "").split(",", -1)))
                .toList();
        var settings = LauncherSettings.of(Path.of(System.getProperty("thidua.root", ".")))
                .without(without)
                .behind(environment("THIDUA_TRUSTED_PROXIES"));
        return Optional.ofNullable(System.getenv("THIDUA_PORTS"))
                .map(moved -> settings.on(settings.ports().with(moved)))
                .orElse(settings);
    }

    private static List<String> environment(String commaSeparated) {
        return Optional.ofNullable(System.getenv(commaSeparated)).stream()
                .flatMap(list -> Arrays.stream(list.split(",", -1)))
                .map(String::strip)
                .filter(one -> !one.isEmpty())
                .toList();
    }
}
