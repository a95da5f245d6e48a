package vn.thidua.supplychain;

import static java.util.Map.entry;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Every service has every kind of test under its usual name, or says here why one does not apply. */
class TestKindsTest {

    private static final List<String> SERVICES = List.of("campaign", "registration", "award", "notification");

    private static final List<String> KINDS = List.of(
            "ArchitectureTest",
            "AccessTableTest",
            "AccessTest",
            "BadInputTest",
            "BadMessagesTest",
            "UniformRefusalTest",
            "BoundedNumbersTest",
            "LimitsTest",
            "StoredShapesTest",
            "ListsTest",
            "RacesTest");

    private static final Map<String, String> WITHOUT = Map.ofEntries(
            entry("campaign BadMessagesTest", "reads no topic"),
            entry("registration LimitsTest", "three of them stand beside what they try, as ContentLimitsTest"),
            entry("registration ListsTest", "its pages are tried in InternalPledgesTest and with staff lists"),
            entry("award UniformRefusalTest", "everyone may know of every entry"),
            entry("award ListsTest", "the catalogue comes whole; its order is tried in AwardServiceTest"),
            entry("notification BoundedNumbersTest", "has no aggregate; notices follow from what happens elsewhere"),
            entry("notification StoredShapesTest", "has no aggregate; MongoNoticesTest reads what it stores"),
            entry("notification LimitsTest", "nothing is entered"),
            entry("notification ListsTest", "its one list is tried in NotificationServiceTest"),
            entry("notification RacesTest", "notices posted twice at once are tried in NoticesContract"));

    private static final Pattern UNDERSCORES = Pattern.compile("(?:void|Stream<DynamicTest>) (\\w+_\\w*)\\(");

    private static final Pattern TRANSLATOR_OR_REPLICA =
            Pattern.compile(".*/(\\w+/messages/\\w+Messages|replica/\\w+Replica)\\.java");

    private static final Pattern IN_MEMORY = Pattern.compile("(.*/)InMemory(\\w+(?<!Test))\\.java");

    @Test
    void everyServiceHasEveryKindOrSaysWhyNot() {
        var files = files("src/test/java").toList();
        for (var service : SERVICES) {
            assertThat(files)
                    .contains("%s-service/src/test/java/vn/thidua/%s/%sServiceTest.java"
                            .formatted(service, service, capital(service)));
            for (var kind : KINDS) {
                var file = "%s-service/src/test/java/vn/thidua/%s/%s.java".formatted(service, service, kind);
                assertThat(files.contains(file))
                        .as("%s, or a reason in this test why there is none, and not both", file)
                        .isNotEqualTo(WITHOUT.containsKey(service + " " + kind));
            }
        }
    }

    @Test
    void everyTranslatorAndReplicaIsTestedInItsPackage() {
        var tests = files("src/test/java").toList();
        assertThat(files("src/main/java")
                        .filter(it -> TRANSLATOR_OR_REPLICA.matcher(it).matches()))
                .hasSizeGreaterThan(8)
                .allSatisfy(it -> assertThat(tests.stream()
                                .filter(test -> folder(test).equals(folder(it).replace("/src/main/", "/src/test/")))
                                .map(Checkout::read))
                        .anyMatch(test -> test.contains(it.replaceAll(".*/|\\.java", ""))));
    }

    /** What a test without a store finds must be what is found in one. */
    @Test
    void everyRepositoryInMemoryKeepsTheContractThatTheStoredOneKeeps() {
        var tests = files("src/test/java").toList();
        var inMemory =
                tests.stream().map(IN_MEMORY::matcher).filter(Matcher::matches).toList();
        assertThat(inMemory).hasSizeGreaterThan(5).allSatisfy(it -> {
            var contract = it.group(2) + "Contract";
            assertThat(tests).contains(it.group(1) + contract + ".java");
            for (var run : List.of("InMemory" + it.group(2), "mongo/Mongo" + it.group(2))) {
                var test = it.group(1) + run + "Test.java";
                assertThat(tests).contains(test);
                assertThat(Checkout.read(test)).contains("implements " + contract);
            }
        });
    }

    @Test
    void testsAreNamedInCamelCase() {
        assertThat(files("src/test/java")
                        .filter(it -> it.endsWith("Test.java"))
                        .flatMap(it -> UNDERSCORES
                                .matcher(Checkout.read(it))
                                .results()
                                .map(found -> it + ": " + found.group(1))))
                .isEmpty();
    }

    private static Stream<String> files(String folder) {
        return Checkout.files().stream()
                .map(it -> it.toString().replace('\\', '/'))
                .filter(it -> it.contains("-service/" + folder) && it.endsWith(".java"));
    }

    private static String folder(String file) {
        return file.substring(0, file.lastIndexOf('/'));
    }

    private static String capital(String service) {
        return Character.toUpperCase(service.charAt(0)) + service.substring(1);
    }
}
