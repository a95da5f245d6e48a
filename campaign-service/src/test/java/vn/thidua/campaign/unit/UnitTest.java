package vn.thidua.campaign.unit;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import vn.thidua.campaign.unit.Unit.DatedName;

class UnitTest {

    static final LocalDate TODAY = LocalDate.of(2025, 3, 1);

    final Unit science = Unit.enter(
                    UUID.randomUUID(), new Unit.Entry("SKHCN", "Sở Khoa học và Công nghệ", "Sở KH&CN", "skhcn"))
            .state();

    @Test
    void isEnteredUnderTheNameItHadAllAlong() {
        assertThat(science.version()).isOne();
        assertThat(science.names()).containsExactly(new DatedName("Sở Khoa học và Công nghệ", "Sở KH&CN", Unit.EVER));
        assertThat(science.hasNameOf(TODAY)).isTrue();
    }

    @Test
    void aNameThatHoldsAlreadyIsItsNameNow() {
        var change = science.rename(new DatedName("Sở Khoa học, Công nghệ", "Sở KHCN", TODAY), TODAY);

        assertThat(change.state().name()).isEqualTo("Sở Khoa học, Công nghệ");
        assertThat(change.state().version()).isEqualTo(2);
        assertThat(change.events()).containsExactly(new UnitEvent.Renamed(change.state()));
    }

    @Test
    void aNameStillToComeWaitsForItsDay() {
        var day = LocalDate.of(2025, 7, 1);
        var waiting = science.rename(new DatedName("Sở mới", "SM", day), TODAY).state();

        assertThat(waiting.name()).isEqualTo("Sở Khoa học và Công nghệ");
        assertThat(waiting.hasNameOf(day.minusDays(1))).isTrue();
        assertThat(waiting.hasNameOf(day)).isFalse();
        assertThat(waiting.applyName(day).state().name()).isEqualTo("Sở mới");
        assertThat(waiting.applyName(day).state().hasNameOf(day)).isTrue();
    }

    @Test
    void aNameFromBeforeDoesNotHideALaterOne() {
        var renamed =
                science.rename(new DatedName("Sở mới", "SM", TODAY), TODAY).state();
        var earlier = LocalDate.of(2003, 7, 1);

        var corrected =
                renamed.rename(new DatedName("Sở giữa", "SG", earlier), TODAY).state();

        assertThat(corrected.name()).isEqualTo("Sở mới");
        assertThat(corrected.names()).extracting(DatedName::from).containsExactly(Unit.EVER, earlier, TODAY);
    }

    @Test
    void aNameFromTheSameDayIsCorrected() {
        var wrong = science.rename(new DatedName("Sở mơi", "SM", TODAY), TODAY).state();

        var right = wrong.rename(new DatedName("Sở mới", "SM", TODAY), TODAY).state();

        assertThat(right.names()).hasSize(2).last().isEqualTo(new DatedName("Sở mới", "SM", TODAY));
    }
}
