package vn.thidua.registration.content;

import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.thidua.platform.domain.Limits;
import vn.thidua.platform.domain.Refusal.Fault;
import vn.thidua.registration.content.WrittenContent.WrittenTarget;

/** How much a registration may say. Requests and file imports point here. */
public final class ContentLimits {

    public static final int HEADING = 300;

    /** The preamble and the professional work. */
    public static final int TEXT = 5000;

    /** Solutions, and the campaigns that the unit names. */
    public static final int ITEMS = 50;

    public static final int SOLUTION = 2000;
    public static final int CAMPAIGN_NAME = 500;
    public static final int PEOPLE = 200_000;
    public static final int LINES = 100;

    /** A quantity or a ratio as written. */
    public static final int CELL = 40;

    /** A title's code. */
    public static final int CODE = 40;

    public static final int SIGNATURE_TITLE = 300;
    public static final int SIGNATURE_NAME = 200;
    public static final int ANSWERS = 100;
    public static final int ANSWER = 2000;
    public static final int FINDING_KEY = 200;

    private ContentLimits() {}

    /** What of it is too long or too much. */
    static List<Fault> exceededBy(WrittenContent it) {
        var limits = Limits.check()
                .text("/heading", it.heading(), HEADING)
                .text("/preamble", it.preamble(), TEXT)
                .text("/professionalWork", it.professionalWork(), TEXT)
                .texts("/solutions", it.solutions(), ITEMS, SOLUTION)
                .size("/campaigns", it.campaigns(), ITEMS)
                .size("/answers", it.answers(), ANSWERS)
                .size("/lines", it.lines(), LINES);
        for (int i = 0; i < it.campaigns().size(); i++) {
            limits.text("/campaigns/" + i + "/name", it.campaigns().get(i).name(), CAMPAIGN_NAME);
        }
        for (int i = 0; i < it.answers().size(); i++) {
            limits.text("/answers/" + i + "/finding", it.answers().get(i).finding(), FINDING_KEY)
                    .text("/answers/" + i + "/text", it.answers().get(i).text(), ANSWER);
        }
        for (int i = 0; i < it.lines().size(); i++) {
            var line = it.lines().get(i);
            limits.text("/lines/" + i + "/code", line.code(), CODE);
            cells("/lines/" + line.code() + "/collective", line.collective(), limits);
            cells("/lines/" + line.code() + "/individual", line.individual(), limits);
        }
        var signature = it.signature();
        if (signature != null) {
            limits.text("/signature/title", signature.title(), SIGNATURE_TITLE)
                    .text("/signature/name", signature.name(), SIGNATURE_NAME);
        }
        return limits.faults();
    }

    private static void cells(String pointer, @Nullable WrittenTarget target, Limits limits) {
        if (target != null) {
            limits.text(pointer + "/quantity", target.quantity(), CELL).text(pointer + "/ratio", target.ratio(), CELL);
        }
    }
}
