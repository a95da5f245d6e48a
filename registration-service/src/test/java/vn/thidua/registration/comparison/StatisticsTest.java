package vn.thidua.registration.comparison;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import vn.thidua.registration.Sample;
import vn.thidua.registration.catalogue.Holder;
import vn.thidua.registration.comparison.Comparison.EntryState;
import vn.thidua.registration.comparison.Comparison.MemberEntry;
import vn.thidua.registration.directory.BlocRole;
import vn.thidua.registration.pledge.Content;
import vn.thidua.registration.pledge.Line;
import vn.thidua.registration.pledge.Quantity;
import vn.thidua.registration.pledge.Target;
import vn.thidua.registration.rule.LineView;

class StatisticsTest {

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
                .containsExactly(members.getLast().unitId());
        assertThat(Statistics.of(Sample.form().rows(), members.subList(2, 6))
                        .getFirst()
                        .quantity()
                        .outliers())
                .isEmpty();
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
                ? List.<Line>of()
                : List.of(new Line("LDTT", null, new Target(new Quantity(Integer.toString(quantity), quantity), null)));
        var content = new Content("", "", "", List.of(), List.of(), null, null, lines, null, List.of());
        return new MemberEntry(
                UUID.randomUUID(),
                "",
                "",
                BlocRole.MEMBER,
                EntryState.SUBMITTED,
                null,
                null,
                null,
                null,
                false,
                false,
                LineView.of(content),
                List.of());
    }
}
