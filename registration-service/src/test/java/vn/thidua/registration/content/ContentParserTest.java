package vn.thidua.registration.content;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static vn.thidua.registration.Sample.people;
import static vn.thidua.registration.Sample.rooms;

import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import vn.thidua.platform.domain.Refusal;
import vn.thidua.platform.domain.Refusal.Fault;
import vn.thidua.registration.Sample;
import vn.thidua.registration.catalogue.Holder;

class ContentParserTest {

    @Test
    void theSampleIsReadCellForCell() {
        var content = ContentParser.read(Sample.asWritten(), Sample.form(), Set.of());

        assertThat(content.lines())
                .extracting(RegistrationLine::code)
                .containsExactly(
                        "LDTT",
                        "CSTDCS",
                        "CSTD_BO_TINH",
                        "CSTDTQ",
                        "TTLDTT",
                        "TTLDXS",
                        "COTD_BO_TINH",
                        "BK_TINH",
                        "BK_BO",
                        "BKTTCP");
        assertThat(content.target("CSTD_BO_TINH", Holder.INDIVIDUAL)).contains(new Target(new Quantity("03", 3), null));
        assertThat(content.target("TTLDXS", Holder.COLLECTIVE)
                        .map(Target::ratio)
                        .map(Ratio::written))
                .contains("30");
    }

    @Test
    void aBlankCellIsNotRegisteredWhichIsNotZero() {
        var content = ContentParser.read(
                Sample.withLines(people("LDTT", "0", ""), people("CSTDCS", " ", null)), Sample.form(), Set.of());

        assertThat(content.quantity("LDTT", Holder.INDIVIDUAL)).contains(0);
        assertThat(content.quantity("CSTDCS", Holder.INDIVIDUAL)).isEmpty();
    }

    @Test
    void everyCellThatCannotBeUnderstoodIsNamed() {
        var written = Sample.withLines(
                people("LDTT", "bảy mươi", "nhiều"),
                people("CSTDCS", "100001", "101%"),
                people("NOBEL", "1", null),
                rooms("CSTDTQ", "1", null),
                rooms("TTLDTT", "1", null),
                rooms("TTLDTT", "2", null));

        assertThatThrownBy(() -> ContentParser.read(written, Sample.form(), Set.of()))
                .isInstanceOfSatisfying(Refusal.class, it -> {
                    assertThat(it.reason()).isEqualTo(ContentReason.REGISTRATION_INVALID);
                    assertThat(it.faults())
                            .extracting(Fault::code, Fault::pointer)
                            .containsExactly(
                                    fault("quantity-not-a-number", "/lines/LDTT/individual/quantity"),
                                    fault("ratio-not-understood", "/lines/LDTT/individual/ratio"),
                                    fault("quantity-out-of-range", "/lines/CSTDCS/individual/quantity"),
                                    fault("ratio-out-of-range", "/lines/CSTDCS/individual/ratio"),
                                    fault("title-unknown", "/lines/NOBEL"),
                                    fault("title-not-for-holder", "/lines/CSTDTQ/collective"),
                                    fault("title-twice", "/lines/TTLDTT"));
                });
    }

    @Test
    void aCampaignMustBeKnownAndAHeadCountPossible() {
        var known = UUID.randomUUID();
        var written = new WrittenContent(
                "",
                "",
                "",
                List.of(),
                List.of(new JoinedCampaign("Chuyển đổi số", known), new JoinedCampaign("Khác", UUID.randomUUID())),
                -1,
                200_001,
                List.of(),
                null,
                List.of());

        assertThatThrownBy(() -> ContentParser.read(written, Sample.form(), Set.of(known)))
                .isInstanceOfSatisfying(
                        Refusal.class,
                        it -> assertThat(it.faults())
                                .extracting(Fault::pointer)
                                .containsExactly("/staffCount", "/collectiveCount", "/campaigns/1/campaignId"));
    }

    private static org.assertj.core.groups.Tuple fault(String code, String pointer) {
        return org.assertj.core.groups.Tuple.tuple(code, pointer);
    }
}
