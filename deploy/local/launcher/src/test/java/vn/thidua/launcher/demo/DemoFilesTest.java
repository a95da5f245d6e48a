package vn.thidua.launcher.demo;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import vn.thidua.launcher.Checkout;
import vn.thidua.launcher.demo.DemoDirectory.Person;
import vn.thidua.launcher.demo.DemoDirectory.Unit;

class DemoFilesTest {

    private static final Path FOLDER = Checkout.ROOT.resolve("deploy/demo");

    private final DemoDirectory directory = DemoDirectory.of(Checkout.ROOT);

    @Test
    void everyUnitHasAnOfficerAndALeaderAndTheBlocOneHead() {
        assertThat(directory.units())
                .hasSize(11)
                .allSatisfy(unit -> assertThat(directory.peopleOf(unit))
                        .extracting(Person::username)
                        .contains(directory.officerOf(unit), directory.leaderOf(unit)));
        assertThat(directory.head().code()).isEqualTo("VPUBND");
    }

    @Test
    void registrationsNameKnownUnitsAndCampaigns() throws IOException {
        List<String> campaigns = read("campaigns.json")
                .valueStream()
                .map(campaign -> campaign.get("name").asString())
                .toList();
        List<String> units = directory.units().stream().map(Unit::code).toList();

        for (JsonNode registration : registrations()) {
            assertThat(units).contains(registration.get("unit").asString());
            assertThat(registration.at("/content/movements").valueStream())
                    .extracting(movement -> movement.get("campaign").asString())
                    .isNotEmpty()
                    .isSubsetOf(campaigns);
        }
    }

    @Test
    void whatIsMadeUpSaysSo() throws IOException {
        assertThat(registrations())
                .filteredOn(registration -> !registration.get("unit").asString().equals("SKHCN"))
                .hasSize(9)
                .allSatisfy(registration -> {
                    assertThat(registration.at("/content/heading").asString()).endsWith("(số liệu mẫu)");
                    assertThat(registration.at("/content/preamble").asString()).startsWith("(Số liệu mẫu)");
                });
    }

    @Test
    void theRealRegistrationKeepsItsNumbersAsWritten() {
        JsonNode content = read("registrations/skhcn.json").get("content");

        assertThat(content.get("heading").asString()).isEqualTo("BẢN ĐĂNG KÝ THI ĐUA NĂM 2021");
        assertThat(content.get("solutions")).hasSize(11);
        assertThat(content.get("lines").valueStream().map(DemoFilesTest::cells))
                .containsExactly(
                        "LDTT|||70|> 95%",
                        "CSTDCS|||11|15 %",
                        "CSTD_BO_TINH|||03|",
                        "CSTDTQ|||01|",
                        "TTLDTT|07|100%||",
                        "TTLDXS|02|30||",
                        "COTD_BO_TINH|01|||",
                        "BK_TINH|01||02|",
                        "BK_BO|01||04|",
                        "BKTTCP|01||01|");
    }

    private static String cells(JsonNode line) {
        return String.join(
                "|",
                line.get("code").asString(),
                line.at("/collective/quantity").asString(""),
                line.at("/collective/ratio").asString(""),
                line.at("/individual/quantity").asString(""),
                line.at("/individual/ratio").asString(""));
    }

    private static List<JsonNode> registrations() throws IOException {
        try (Stream<Path> files = Files.list(FOLDER.resolve("registrations"))) {
            return files.sorted()
                    .map(file -> JsonMapper.shared().readTree(file.toFile()))
                    .toList();
        }
    }

    private static JsonNode read(String file) {
        return JsonMapper.shared().readTree(FOLDER.resolve(file).toFile());
    }
}
