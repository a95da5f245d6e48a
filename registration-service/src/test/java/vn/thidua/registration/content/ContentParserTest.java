package vn.thidua.registration.content;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static vn.thidua.registration.Sample.people;
import static vn.thidua.registration.Sample.rooms;

import java.util.ArrayList;
import java.util.Collections;
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

    @Test
    void eachTextHasTheLengthThatFitsAndNoMore() {
        assertThat(ContentParser.read(of(0), Sample.form(), Set.of()).heading()).hasSize(ContentLimits.HEADING);
        assertThatThrownBy(() -> ContentParser.read(of(1), Sample.form(), Set.of()))
                .isInstanceOfSatisfying(
                        Refusal.class,
                        it -> assertThat(it.faults())
                                .extracting(Fault::code, Fault::pointer)
                                .containsExactly(
                                        fault("field-too-long", "/heading"),
                                        fault("field-too-long", "/preamble"),
                                        fault("field-too-long", "/professionalWork"),
                                        fault("list-too-long", "/solutions"),
                                        fault("field-too-long", "/solutions/0"),
                                        fault("list-too-long", "/campaigns"),
                                        fault("field-too-long", "/campaigns/0/name"),
                                        fault("field-too-long", "/answers/0/text"),
                                        fault("field-too-long", "/signature/title"),
                                        fault("field-too-long", "/signature/name")));
    }

    /** Each text as long as it may be, and so much longer. */
    private static WrittenContent of(int more) {
        var solutions = new ArrayList<>(Collections.nCopies(ContentLimits.ITEMS + more, "a"));
        solutions.set(0, text(ContentLimits.SOLUTION + more));
        var campaigns = new ArrayList<>(Collections.nCopies(ContentLimits.ITEMS + more, new JoinedCampaign("a", null)));
        campaigns.set(0, new JoinedCampaign(text(ContentLimits.CAMPAIGN_NAME + more), null));
        return new WrittenContent(
                text(ContentLimits.HEADING + more),
                text(ContentLimits.TEXT + more),
                text(ContentLimits.TEXT + more),
                solutions,
                campaigns,
                null,
                null,
                List.of(),
                new Signature(text(ContentLimits.SIGNATURE_TITLE + more), text(ContentLimits.SIGNATURE_NAME + more)),
                List.of(new Answer("F", text(ContentLimits.ANSWER + more))));
    }

    private static String text(int length) {
        return "a".repeat(length);
    }

    private static org.assertj.core.groups.Tuple fault(String code, String pointer) {
        return org.assertj.core.groups.Tuple.tuple(code, pointer);
    }
}
