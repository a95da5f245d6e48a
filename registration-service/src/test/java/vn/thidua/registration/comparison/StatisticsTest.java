package vn.thidua.registration.comparison;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import vn.thidua.platform.text.Sentences;
import vn.thidua.registration.Sample;
import vn.thidua.registration.catalogue.Holder;
import vn.thidua.registration.comparison.Comparison.MemberEntry;
import vn.thidua.registration.content.Content;
import vn.thidua.registration.content.Quantity;
import vn.thidua.registration.content.Ratio;
import vn.thidua.registration.content.RegistrationLine;
import vn.thidua.registration.content.Target;
import vn.thidua.registration.rule.LineFigures;

class StatisticsTest {

    static final Sentences SENTENCES = Sentences.load();

    @Test
    void blanksAreLeftOutOfTheMedian() {
        var statistics = Statistics.of(Sample.form().rows(), members(4, 10, -1, 8));

        assertThat(statistics).singleElement().satisfies(it -> {
            assertThat(it.code()).isEqualTo("LDTT");
            assertThat(it.holder()).isEqualTo(Holder.INDIVIDUAL);
            assertThat(it.quantity().median()).isEqualByComparingTo(BigDecimal.valueOf(8));
            assertThat(it.ratio().median()).isNull();
        });
    }

    @Test
    void whoIsFarOffIsAnOutlierWhenThereAreEnoughToTell() {
        var members = members(30, 31, 29, 32, 28, 300);

        assertThat(Statistics.of(Sample.form().rows(), members)
                        .getFirst()
                        .quantity()
                        .outliers())
                .singleElement()
                .satisfies(it -> {
                    assertThat(it.unitId()).isEqualTo(members.getLast().unitId());
                    assertThat(SENTENCES.vietnamese(it.reason()))
                            .isEqualTo("Gấp 9,8 lần trung vị 30,5 của 6 đơn vị (điểm z hiệu chỉnh 121,2, ngưỡng 3,5)");
                    assertThat(SENTENCES.english(it.reason()))
                            .isEqualTo("9.8 times the median 30.5 of 6 units (modified z-score 121.2, limit 3.5)");
                });
        assertThat(Statistics.of(Sample.form().rows(), members.subList(2, 6))
                        .getFirst()
                        .quantity()
                        .outliers())
                .isEmpty();
    }

    @Test
    void whereMostAreEqualOnlyMoreThanDoubleOrLessThanHalfIsFarOff() {
        assertThat(reasons(members(1, 1, 1, 1, 1, 1, 1, 1, 2))).isEmpty();
        assertThat(reasons(members(1, 1, 1, 1, 1, 1, 1, 1, 5)))
                .containsExactly("Gấp 5 lần trung vị 1 của 9 đơn vị (điểm z hiệu chỉnh 7,2, ngưỡng 3,5)");
        assertThat(reasons(members(0, 0, 0, 0, 0, 0, 4)))
                .containsExactly("Cao hơn trung vị 0 của 7 đơn vị là 4 (điểm z hiệu chỉnh 5,6, ngưỡng 3,5)");
        assertThat(reasons(members(7, 7, 7, 7, 7))).isEmpty();
    }

    @Test
    void sharesAreToldApartInPoints() {
        var members = Stream.of("95", "96", "97", "95", "94", "40")
                .map(StatisticsTest::sharing)
                .toList();

        assertThat(Statistics.of(Sample.form().rows(), members)
                        .getFirst()
                        .ratio()
                        .outliers())
                .singleElement()
                .satisfies(it -> {
                    assertThat(SENTENCES.vietnamese(it.reason()))
                            .startsWith("Thấp hơn trung vị 95 % của 6 đơn vị là 55 điểm phần trăm (");
                    assertThat(SENTENCES.english(it.reason()))
                            .startsWith("55 percentage points below the median 95% of 6 units (");
                });
    }

    @Test
    void onlyCountsOfOneRowAreAddedUp() {
        var members = new ArrayList<>(members(4, 10, -1, 8));
        members.add(sharing("95"));

        var row = Statistics.of(Sample.form().rows(), members).getFirst();

        assertThat(row.quantity().total()).isEqualByComparingTo("22");
        assertThat(row.ratio().total()).isNull();
        assertThat(row.per100().total()).isNull();
    }

    @Test
    void theMostComesFirstAndEqualsShareAPlace() {
        var members = members(4, 10, -1, 8, 10, 1);

        assertThat(Statistics.of(Sample.form().rows(), members)
                        .getFirst()
                        .quantity()
                        .ranks())
                .extracting(Statistics.Rank::rank)
                .containsExactly(4, 1, 3, 1, 5);
    }

    @Test
    void aCountOfLastYearAloneIsNoPledge() {
        var line = new RegistrationLine("LDTT", null, new Target(new Quantity("12", 12), null));
        var lastYear = LineFigures.of(content(List.of(line)));
        var lines = MemberLine.of(List.of(), lastYear);

        assertThat(lines).singleElement().satisfies(it -> {
            assertThat(it.code()).isEqualTo("LDTT");
            assertThat(it.collective()).isNull();
            assertThat(it.individual()).isNotNull().satisfies(target -> {
                assertThat(target.lastYearQuantity()).isEqualTo(12);
                assertThat(target.isWritten()).isFalse();
            });
        });
        assertThat(Statistics.of(Sample.form().rows(), List.of(member(lines)))).isEmpty();
    }

    @Test
    void theMedianOfAnEvenNumberLiesBetween() {
        assertThat(Statistics.median(
                        Stream.of(1, 2, 4, 100).map(BigDecimal::valueOf).toList()))
                .isEqualByComparingTo("3");
    }

    private static List<MemberEntry> members(int... quantities) {
        var members = new ArrayList<MemberEntry>();
        IntStream.of(quantities).forEach(it -> members.add(member(it)));
        return members;
    }

    private static MemberEntry member(int quantity) {
        var lines = quantity < 0
                ? List.<RegistrationLine>of()
                : List.of(new RegistrationLine(
                        "LDTT", null, new Target(new Quantity(Integer.toString(quantity), quantity), null)));
        return member(MemberLine.of(LineFigures.of(content(lines)), List.of()));
    }

    private static MemberEntry sharing(String percent) {
        var ratio = Ratio.read(percent + " %").orElseThrow();
        return member(MemberLine.of(
                LineFigures.of(content(List.of(new RegistrationLine("LDTT", null, new Target(null, ratio))))),
                List.of()));
    }

    private static List<String> reasons(List<MemberEntry> members) {
        return Statistics.of(Sample.form().rows(), members).getFirst().quantity().outliers().stream()
                .map(it -> SENTENCES.vietnamese(it.reason()))
                .toList();
    }

    private static Content content(List<RegistrationLine> lines) {
        return new Content("", "", "", List.of(), List.of(), null, null, lines, null, List.of());
    }

    private static MemberEntry member(List<MemberLine> lines) {
        return ComparedMembers.entry(UUID.randomUUID(), lines);
    }
}
