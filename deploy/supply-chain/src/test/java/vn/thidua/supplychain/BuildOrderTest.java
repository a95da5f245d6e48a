package vn.thidua.supplychain;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** Modules are built two at a time, so that what has to come first must be said. */
class BuildOrderTest {

    private static final Pattern OWN_NAME = Pattern.compile("</parent>\\s*<artifactId>([^<]+)</artifactId>");
    private static final Pattern BEFORE =
            Pattern.compile("<groupId>vn\\.thidua</groupId>\\s*<artifactId>([^<]+)</artifactId>");

    /** The system tests run what all others have built, and their answer times need the machine to themselves. */
    @Test
    void systemTestsWaitForEveryOtherModule() {
        var modules = Checkout.modules().stream()
                .map(folder -> found(OWN_NAME, folder + "/pom.xml").getFirst())
                .filter(name -> !name.equals("system-tests"))
                .toList();

        assertThat(modules).hasSizeGreaterThan(10);
        assertThat(found(BEFORE, "system-tests/pom.xml"))
                .as("what system-tests/pom.xml depends on, if only for the order")
                .containsAll(modules);
    }

    @Test
    void launcherWaitsForWhatItRuns() {
        assertThat(found(BEFORE, "deploy/local/launcher/pom.xml"))
                .contains("sign-in-protection", "embedded-store", "kafka-node");
    }

    private static List<String> found(Pattern pattern, String file) {
        return pattern.matcher(Checkout.read(file))
                .results()
                .map(it -> it.group(1))
                .toList();
    }
}
