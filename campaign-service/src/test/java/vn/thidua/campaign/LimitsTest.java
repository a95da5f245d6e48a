package vn.thidua.campaign;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.UUID;
import java.util.function.IntFunction;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import vn.thidua.campaign.bloc.Bloc;
import vn.thidua.campaign.bloc.BlocKind;
import vn.thidua.campaign.campaign.Campaign;
import vn.thidua.campaign.campaign.CampaignLevel;
import vn.thidua.campaign.person.Person;
import vn.thidua.campaign.unit.Unit;
import vn.thidua.platform.domain.Refusal;
import vn.thidua.platform.domain.Refusal.Fault;

/** Each limit that a domain says of its texts, at the last one that fits and the first that does not. */
class LimitsTest {

    private static final LocalDate DAY = LocalDate.of(2022, 1, 1);

    @ParameterizedTest(name = "{0} {1}")
    @MethodSource("limits")
    void whatFitsIsTakenAndWhatIsLongerIsRefusedAtItsPlace(String pointer, int most, IntFunction<Object> make) {
        assertThat(make.apply(most)).isNotNull();
        assertThatExceptionOfType(Refusal.class)
                .isThrownBy(() -> make.apply(most + 1))
                .satisfies(
                        it -> assertThat(it.faults()).extracting(Fault::pointer).containsExactly(pointer));
    }

    static Stream<Arguments> limits() {
        return Stream.of(
                limit("/name", Campaign.NAME, it -> plan(text(it), List.of())),
                limit("/criteria", Campaign.CRITERIA, it -> plan("a", Collections.nCopies(it, "a"))),
                limit("/criteria/0", Campaign.CRITERION, it -> plan("a", List.of(text(it)))),
                limit("/code", Unit.CODE, it -> new Unit.Entry(text(it), "a", "a", null)),
                limit("/name", Unit.NAME, it -> new Unit.Entry("A", text(it), "a", null)),
                limit("/shortName", Unit.SHORT_NAME, it -> new Unit.Entry("A", "a", text(it), null)),
                limit("/organisation", Unit.ORGANISATION, it -> new Unit.Entry("A", "a", "a", text(it))),
                limit("/code", Bloc.CODE, it -> new Bloc.Formation(text(it), "a", kind(), List.of())),
                limit("/name", Bloc.NAME, it -> new Bloc.Formation("A", text(it), kind(), List.of())),
                limit("/username", Person.USERNAME, it -> new Person.Entry(UUID.randomUUID(), text(it), "a")),
                limit("/name", Person.NAME, it -> new Person.Entry(UUID.randomUUID(), "a", text(it))));
    }

    private static Arguments limit(String pointer, int most, IntFunction<Object> make) {
        return Arguments.of(pointer, most, make);
    }

    private static Campaign.Plan plan(String name, List<String> criteria) {
        return new Campaign.Plan(name, CampaignLevel.PROVINCE, null, DAY, DAY, criteria);
    }

    private static BlocKind kind() {
        return BlocKind.values()[0];
    }

    private static String text(int length) {
        return "a".repeat(length);
    }
}
