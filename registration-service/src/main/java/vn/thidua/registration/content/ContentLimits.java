package vn.thidua.registration.content;

import java.util.List;
import vn.thidua.platform.domain.Limits;
import vn.thidua.platform.domain.Refusal.Fault;

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

    /** What of it is too long or too much; cells are understood, or not, one by one. */
    static List<Fault> exceededBy(WrittenContent it) {
        var campaigns = it.campaigns().stream().map(JoinedCampaign::name).toList();
        var answers = it.answers().stream().map(Answer::text).toList();
        var limits = Limits.check()
                .text("/heading", it.heading(), HEADING)
                .text("/preamble", it.preamble(), TEXT)
                .text("/professionalWork", it.professionalWork(), TEXT)
                .texts("/solutions", it.solutions(), ITEMS, SOLUTION)
                .texts("/campaigns", campaigns, ITEMS, CAMPAIGN_NAME)
                .texts("/answers", answers, ANSWERS, ANSWER)
                .size("/lines", it.lines(), LINES);
        var signature = it.signature();
        if (signature != null) {
            limits.text("/signature/title", signature.title(), SIGNATURE_TITLE)
                    .text("/signature/name", signature.name(), SIGNATURE_NAME);
        }
        return limits.faults();
    }
}
