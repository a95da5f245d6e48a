package vn.thidua.award.catalogue.shipped;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.SequencedMap;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.springframework.core.io.ClassPathResource;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.json.JsonMapper;
import vn.thidua.award.catalogue.Authority;
import vn.thidua.award.catalogue.AwardKind;
import vn.thidua.award.catalogue.Definition;
import vn.thidua.award.catalogue.FormRow;
import vn.thidua.award.catalogue.ShippedKey;
import vn.thidua.award.catalogue.SubjectType;
import vn.thidua.platform.domain.Period;

/** The catalogue as shipped says what the law and the official form say. */
class ShippedCatalogueTest {

    static final SequencedMap<ShippedKey, Definition> SHIPPED = read();

    @Test
    void itsRowsAreThoseOfTheOfficialForm() throws IOException {
        var printed = new ClassPathResource("registration-form-2022.txt")
                .getContentAsString(StandardCharsets.UTF_8)
                .lines();

        var rows = ofYear(2022)
                .map(it -> it.getValue().formRow())
                .filter(Objects::nonNull)
                .distinct()
                .sorted(Comparator.comparing(FormRow::order))
                .map(it -> it.order() + "|" + it.label() + (it.note() == null ? "" : " (" + it.note() + ")") + "|"
                        + it.code());

        assertThat(rows).containsExactlyElementsOf(printed.toList()).hasSize(17);
    }

    @Test
    void theFormHasARowForTitlesOfBothLevels() {
        assertThat(codesOfRow("CSTD_BO_TINH")).containsExactlyInAnyOrder("CSTD_TINH", "CSTD_BO");
        assertThat(codesOfRow("COTD_BO_TINH")).containsExactlyInAnyOrder("COTD_TINH", "COTD_BO");
        assertThat(Stream.of("CSTD_TINH", "COTD_TINH").map(it -> in(2022, it).authority()))
                .containsOnly(Authority.PROVINCE_CHAIR);
        assertThat(Stream.of("CSTD_BO", "COTD_BO").map(it -> in(2022, it).authority()))
                .containsOnly(Authority.MINISTER);
    }

    @Test
    void titlesOfPeopleAreNotForCollectivesNorTheOtherWayRound() {
        for (int order = 1; order <= 17; order++) {
            var expected = order <= 4
                    ? Set.of(SubjectType.INDIVIDUAL)
                    : order <= 8
                            ? Set.of(SubjectType.COLLECTIVE)
                            : Set.of(SubjectType.INDIVIDUAL, SubjectType.COLLECTIVE);
            for (var it : entriesOfRow(order)) {
                var holders = it.subjects().stream().filter(subject -> subject != SubjectType.HOUSEHOLD);
                assertThat(holders).as(it.name()).containsExactlyInAnyOrderElementsOf(expected);
                assertThat(it.kind()).isEqualTo(order <= 8 ? AwardKind.TITLE : AwardKind.COMMENDATION);
            }
        }
    }

    @Test
    void theLawOf2022BroughtAndDroppedTitles() {
        assertThat(codes(2022)).contains("HUYHIEU").doesNotContain("XA_TIEU_BIEU");
        assertThat(codes(2023)).contains("HUYHIEU").doesNotContain("XA_TIEU_BIEU");
        assertThat(codes(2024)).contains("XA_TIEU_BIEU").doesNotContain("HUYHIEU");
        assertThat(in(2024, "XA_TIEU_BIEU").name()).isEqualTo("Xã, phường, thị trấn tiêu biểu");
        assertThat(in(2025, "XA_TIEU_BIEU").name()).isEqualTo("Xã, phường, đặc khu tiêu biểu");
        assertThat(in(2024, "THON_VH").authority()).isEqualTo(Authority.DISTRICT_CHAIR);
        assertThat(in(2025, "THON_VH").authority()).isEqualTo(Authority.COMMUNE_CHAIR);
    }

    @Test
    void hasAllTitlesAndFormsAlsoThoseTheFormLeavesOut() {
        assertThat(codes(2022))
                .contains(
                        "LDTT", "CSTT", "CSTDCS", "CSTD_TINH", "CSTD_BO", "CSTDTQ", "TTLDTT", "DVTT", "TTLDXS", "DVQT")
                .contains("COTD_TINH", "COTD_BO", "COTDCP", "THON_VH", "GDVH")
                .contains("HCSV", "HCHCM", "HCDDK", "HCDC", "HCHN", "GTHCM", "GTNN", "KNC")
                .contains("BKTTCP", "BK_BO", "BK_TINH", "GK")
                .contains(Stream.of("HCDL", "HCQC", "HCLD", "HCBVTQ", "HCCC", "HUYCHUONG_CSVV")
                        .flatMap(it -> IntStream.rangeClosed(1, 3).mapToObj(n -> it + n))
                        .toArray(String[]::new));
        assertThat(codes(2022).stream().filter(it -> it.startsWith("HUYCHUONG_")))
                .hasSize(6);
        assertThat(codes(2022).stream().filter(it -> it.startsWith("DHVD_"))).hasSize(11);
    }

    @Test
    void aCodeIsValidOnceAYearAtMost() {
        for (int year = 2004; year <= 2040; year++) {
            assertThat(ofYear(year).map(it -> it.getKey().code()))
                    .as("year %d", year)
                    .doesNotHaveDuplicates();
        }
        assertThat(SHIPPED).hasSize(63);
    }

    @Test
    void aFileWithOneCodeTwiceAtATimeIsNotTaken() {
        var planted = new LinkedHashMap<>(SHIPPED);
        var village = in(2025, "THON_VH");
        planted.put(new ShippedKey("THON_VH", village.validFrom().plusYears(1)), village);

        assertThatThrownBy(() -> ShippedCatalogue.requireOneAtATime(planted))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("THON_VH");
    }

    @Test
    void entriesOfOneRowSayTheSameOfIt() {
        var rows = SHIPPED.values().stream()
                .map(Definition::formRow)
                .filter(Objects::nonNull)
                .distinct();

        assertThat(rows.map(FormRow::code)).doesNotHaveDuplicates().hasSize(17);
    }

    private static Stream<Map.Entry<ShippedKey, Definition>> ofYear(int year) {
        var day = LocalDate.of(year, 12, 31);
        return SHIPPED.entrySet().stream()
                .filter(it ->
                        new Period(it.getValue().validFrom(), it.getValue().validTo()).contains(day));
    }

    private static Set<String> codes(int year) {
        return ofYear(year).map(it -> it.getKey().code()).collect(Collectors.toSet());
    }

    private static Definition in(int year, String code) {
        return ofYear(year)
                .filter(it -> it.getKey().code().equals(code))
                .map(Map.Entry::getValue)
                .findFirst()
                .orElseThrow();
    }

    private static List<String> codesOfRow(String row) {
        return ofYear(2022)
                .filter(it -> it.getValue().formRow() != null
                        && it.getValue().formRow().code().equals(row))
                .map(it -> it.getKey().code())
                .toList();
    }

    private static List<Definition> entriesOfRow(int order) {
        var found = ofYear(2022)
                .map(Map.Entry::getValue)
                .filter(it -> it.formRow() != null && it.formRow().order() == order)
                .toList();
        assertThat(found).isNotEmpty();
        return found;
    }

    private static SequencedMap<ShippedKey, Definition> read() {
        var json = JsonMapper.builder()
                .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
                .build();
        try {
            return ShippedCatalogue.read(json);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
