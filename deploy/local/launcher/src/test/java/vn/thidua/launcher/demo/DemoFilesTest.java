package vn.thidua.launcher.demo;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import vn.thidua.launcher.Checkout;
import vn.thidua.launcher.demo.DemoDirectory.Member;
import vn.thidua.launcher.demo.DemoDirectory.Person;
import vn.thidua.launcher.demo.DemoDirectory.Unit;

class DemoFilesTest {

    private static final Path FOLDER = Checkout.ROOT.resolve("deploy/demo");

    private final DemoDirectory directory = DemoDirectory.of(Checkout.ROOT);

    @Test
    void everyUnitHasAnOfficerAndALeaderAndBelongsToOneBloc() {
        assertThat(directory.units())
                .hasSize(15)
                .allSatisfy(unit -> assertThat(directory.peopleOf(unit))
                        .extracting(Person::username)
                        .contains(DemoDirectory.officerOf(unit.code()), DemoDirectory.leaderOf(unit.code())));
        assertThat(directory.blocs().stream().flatMap(bloc -> bloc.members().stream()))
                .extracting(Member::unit)
                .containsExactlyElementsOf(
                        directory.units().stream().map(Unit::code).toList());
    }

    @Test
    void everyBlocHasAHeadAndADeputyWhoJudgesTheHeads() {
        assertThat(directory.blocs()).hasSize(2);
        var bloc = directory.mainBloc();
        assertThat(bloc.members()).hasSize(11);
        assertThat(bloc.head()).isEqualTo("VPUBND");
        assertThat(bloc.judgeOf("SKHCN")).isEqualTo("VPUBND");
        assertThat(bloc.judgeOf("VPUBND")).isEqualTo("SKHDT");
    }

    @Test
    void lastYearsRoundIsClosedAndEverybodyWasAccepted() throws IOException {
        var rounds = DemoRounds.in(FOLDER);

        assertThat(rounds.main()).isEqualTo(new DemoRounds.Written("TMTH", 2022, 30, false));
        assertThat(rounds.all()).contains(new DemoRounds.Written("TMTH", 2021, 30, true));
        assertThat(registrations(2021))
                .extracting(
                        registration -> registration.get("unit").asString(),
                        registration -> registration.get("outcome").asString())
                .containsExactlyInAnyOrderElementsOf(directory.mainBloc().members().stream()
                        .map(member -> tuple(member.unit(), "ACCEPTED"))
                        .toList());
    }

    @Test
    void registrationsNameKnownUnitsAndCampaigns() throws IOException {
        List<String> campaigns = read("campaigns.json")
                .valueStream()
                .map(campaign -> campaign.get("name").asString())
                .toList();
        List<String> units = directory.units().stream().map(Unit::code).toList();

        assertThat(registrations(2021, 2022)).hasSize(24);
        for (JsonNode registration : registrations(2022)) {
            assertThat(units).contains(registration.get("unit").asString());
            assertThat(registration.at("/content/campaigns").valueStream())
                    .extracting(campaign -> campaign.get("campaign").asString())
                    .isNotEmpty()
                    .isSubsetOf(campaigns);
        }
    }

    @Test
    void whatIsMadeUpSaysSo() throws IOException {
        assertThat(registrations(2021, 2022))
                .filteredOn(registration ->
                        registration.get("content").get("solutions").size() != 11)
                .hasSize(23)
                .allSatisfy(registration -> {
                    assertThat(registration.at("/content/heading").asString()).endsWith("(số liệu mẫu)");
                    assertThat(registration.at("/content/preamble").asString()).startsWith("(Số liệu mẫu)");
                });
    }

    @Test
    void theRealRegistrationKeepsItsNumbersAsWritten() {
        JsonNode content = read("registrations/2022/skhcn.json").get("content");

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

    private static List<JsonNode> registrations(int... years) throws IOException {
        var all = new ArrayList<JsonNode>();
        for (int year : years) {
            try (Stream<Path> files = Files.list(FOLDER.resolve("registrations/" + year))) {
                files.sorted()
                        .map(file -> JsonMapper.shared().readTree(file.toFile()))
                        .forEach(all::add);
            }
        }
        return all;
    }

    private static JsonNode read(String file) {
        return JsonMapper.shared().readTree(FOLDER.resolve(file).toFile());
    }
}
