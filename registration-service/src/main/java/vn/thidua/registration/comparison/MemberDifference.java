package vn.thidua.registration.comparison;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import vn.thidua.registration.content.ContentDifference;

/** What two members pledge differently, text by text and cell by cell. */
public record MemberDifference(Side from, Side to, List<ContentDifference.Item> items) {

    /** Whose registration, and when it was submitted. */
    public record Side(UUID ref, int awardYear, Instant at) {}

    static MemberDifference between(SubmittedRegistration left, SubmittedRegistration right) {
        return new MemberDifference(
                side(left), side(right), ContentDifference.between(left.content(), right.content()));
    }

    private static Side side(SubmittedRegistration it) {
        return new Side(it.registration().unitId(), it.registration().awardYear(), it.at());
    }
}
