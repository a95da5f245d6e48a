package vn.thidua.supplychain;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class FindingsTest {

    private static final Library TABLE = new Library(Library.MAVEN, "example:table");
    private static final Component COMPONENT = new Component(TABLE, "1.1", List.of("Apache-2.0"));
    private static final Advisory ADVISORY = new Advisory(
            "GHSA-aaaa-bbbb-cccc",
            List.of("CVE-2026-1"),
            "HIGH",
            List.of(new Advisory.Affected(TABLE, List.of(new VersionRange("1.0", "1.2", null)))));

    @Test
    void saysWhichLibraryIsVulnerableByWhat() {
        assertThat(findings(COMPONENT, List.of(), List.of()))
                .containsExactly("example:table 1.1 is vulnerable: CVE-2026-1 (GHSA-aaaa-bbbb-cccc) HIGH");
    }

    @Test
    void takesWhatALibraryContainsForItsOwn() {
        var room = new Component(new Library(Library.MAVEN, "example:room"), "1.1", List.of("MIT"));

        assertThat(findings(room, List.of(), List.of())).hasSize(1);
    }

    @Test
    void leavesAMendedVersionAlone() {
        assertThat(findings(new Component(TABLE, "1.2", List.of("Apache-2.0")), List.of(), List.of()))
                .isEmpty();
    }

    @Test
    void leavesAnAcceptedAdvisoryAloneForThatVersionOnly() {
        var accepted = List.of(new ShippingPolicy.Accepted("CVE-2026-1", "example:table", "1.1", "not called"));

        assertThat(findings(COMPONENT, List.of(), accepted)).isEmpty();
        assertThat(findings(new Component(TABLE, "1.1.1", List.of("Apache-2.0")), List.of(), accepted))
                .containsExactly(
                        "example:table 1.1.1 is vulnerable: CVE-2026-1 (GHSA-aaaa-bbbb-cccc) HIGH",
                        "The accepted CVE-2026-1 is about nothing in use");
    }

    @Test
    void asksForALicenceThatIsNotAllowed() {
        assertThat(findings(new Component(TABLE, "2", List.of("AGPL-3.0-only")), List.of(), List.of()))
                .containsExactly("example:table 2 has no allowed licence: [AGPL-3.0-only]");
        assertThat(findings(new Component(TABLE, "2", List.of("AGPL-3.0-only", "The MIT")), List.of(), List.of()))
                .isEmpty();
    }

    @Test
    void asksForALicenceWhereNoneIsNamed() {
        assertThat(findings(new Component(TABLE, "2", List.of()), List.of(), List.of()))
                .containsExactly("example:table 2 has no allowed licence: []");
    }

    @Test
    void correctsALicenceForThatVersionOnly() {
        var corrections = List.of(new ShippingPolicy.Correction("example:table", "2", "MIT", "its LICENSE file"));

        assertThat(findings(new Component(TABLE, "2", List.of("Secret")), corrections, List.of()))
                .isEmpty();
        assertThat(findings(new Component(TABLE, "3", List.of("Secret")), corrections, List.of()))
                .containsExactly(
                        "example:table 3 has no allowed licence: [Secret]",
                        "The corrected licence of example:table 2 is for nothing in use");
    }

    private static List<String> findings(
            Component component, List<ShippingPolicy.Correction> corrections, List<ShippingPolicy.Accepted> accepted) {
        return new Findings(
                        List.of(component),
                        new ShippingPolicy(
                                List.of("Apache-2.0", "MIT"),
                                Map.of("The MIT", "MIT"),
                                Map.of("example:room", List.of("example:table")),
                                corrections,
                                accepted),
                        new KnownVulnerabilities(LocalDate.EPOCH, List.of(ADVISORY)))
                .all();
    }
}
