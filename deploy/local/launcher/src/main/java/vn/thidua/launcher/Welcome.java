package vn.thidua.launcher;

import java.io.PrintStream;
import java.util.stream.Collectors;
import vn.thidua.launcher.demo.DemoDirectory;
import vn.thidua.launcher.demo.DemoPeople;

/** Where to go and as whom, printed once everything runs. */
final class Welcome {

    private Welcome() {}

    static void print(LocalPlatform platform, PrintStream out) {
        out.printf("%n  %s%n%n", platform.addresses().gateway());
        out.printf("  Demo people, all with the password %s%n", DemoPeople.PASSWORD);
        var directory = DemoDirectory.of(platform.settings().root());
        out.printf("    %-46s %s%n", withoutUnit(directory), "Tỉnh");
        directory.units().forEach(unit -> out.printf("    %-46s %s%n", usernames(directory, unit), unit.name()));
        out.printf(
                "%n  Logs in %s; Ctrl-C stops everything.%n",
                platform.settings().home().resolve("logs"));
    }

    private static String withoutUnit(DemoDirectory directory) {
        return directory.people().stream()
                .filter(person ->
                        person.duties().stream().allMatch(duty -> duty.inUnit().isEmpty()))
                .map(DemoDirectory.Person::username)
                .collect(Collectors.joining(", "));
    }

    private static String usernames(DemoDirectory directory, DemoDirectory.Unit unit) {
        return directory.peopleOf(unit).stream()
                .map(DemoDirectory.Person::username)
                .collect(Collectors.joining(", "));
    }
}
