package vn.thidua.launcher;

import java.io.PrintStream;
import vn.thidua.launcher.demo.DemoDirectory;
import vn.thidua.launcher.demo.DemoPeople;

/** Where to go and as whom, printed once everything runs. */
final class Welcome {

    private Welcome() {}

    static void print(LocalPlatform platform, PrintStream out) {
        out.printf("%n  %s%n%n", platform.addresses().gateway());
        out.printf("  Demo people, all with the password %s%n", DemoPeople.PASSWORD);
        DemoDirectory.of(platform.settings().root())
                .people()
                .forEach(person -> out.printf("    %-16s %s%n", person.username(), person.name()));
        out.printf(
                "%n  Logs in %s; Ctrl-C stops everything.%n",
                platform.settings().home().resolve("logs"));
    }
}
