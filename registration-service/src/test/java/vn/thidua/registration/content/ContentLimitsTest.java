package vn.thidua.registration.content;

import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import vn.thidua.platform.test.TextLimits;
import vn.thidua.registration.content.WrittenContent.WrittenLine;
import vn.thidua.registration.content.WrittenContent.WrittenTarget;

/** How much of what is written the domain takes. */
class ContentLimitsTest {

    @TestFactory
    Stream<DynamicTest> whatFitsIsTakenAndWhatIsLongerIsRefusedAtItsPlace() {
        var target = new WrittenTarget("1", "1 %");
        // Cells are named by their row's code, as here by its place.
        var written = new WrittenContent(
                "a",
                "a",
                "a",
                List.of("a"),
                List.of(new JoinedCampaign("a", UUID.randomUUID())),
                1,
                1,
                List.of(new WrittenLine("0", target, target)),
                new Signature("a", "a"),
                List.of(new Answer("a", "a")));
        return TextLimits.of(written, ContentLimitsTest::take)
                .limit("/preamble", ContentLimits.TEXT)
                .limit("/professionalWork", ContentLimits.TEXT)
                .limit("/solutions", ContentLimits.ITEMS)
                .limit("/solutions/0", ContentLimits.SOLUTION)
                .limit("/campaigns", ContentLimits.ITEMS)
                .limit("/campaigns/0/name", ContentLimits.CAMPAIGN_NAME)
                .limit("/lines/0/code", ContentLimits.CODE)
                .limit("/lines/0/collective/quantity", ContentLimits.CELL)
                .limit("/lines/0/collective/ratio", ContentLimits.CELL)
                .limit("/lines/0/individual/quantity", ContentLimits.CELL)
                .limit("/lines/0/individual/ratio", ContentLimits.CELL)
                .limit("/signature/title", ContentLimits.SIGNATURE_TITLE)
                .limit("/signature/name", ContentLimits.SIGNATURE_NAME)
                .limit("/answers/0/finding", ContentLimits.FINDING_KEY)
                .limit("/answers/0/text", ContentLimits.ANSWER)
                .limitsOf(ContentLimits.class)
                .tests();
    }

    private static void take(WrittenContent written) {
        var faults = ContentLimits.exceededBy(written);
        if (!faults.isEmpty()) {
            throw ContentReason.REGISTRATION_INVALID.because(faults);
        }
    }
}
