package vn.thidua.registration.comparison;

import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.thidua.registration.catalogue.Holder;
import vn.thidua.registration.pledge.ContentDifference;

/** What two members pledge differently, text by text and cell by cell. */
public record MemberDifference(Side from, Side to, List<Item> items) {

    /** Whose registration, and when it was submitted. */
    public record Side(UUID ref, int awardYear, Instant at) {}

    /** One difference; nothing before or after where one of them left it blank. */
    public record Item(
            String place,
            @Nullable String code,
            @Nullable Holder holder,
            @Nullable String cell,
            ContentDifference.Kind change,
            @Nullable String before,
            @Nullable String after) {}

    static MemberDifference between(Submitted left, Submitted right) {
        return new MemberDifference(
                side(left),
                side(right),
                ContentDifference.between(left.content(), right.content()).stream()
                        .map(MemberDifference::item)
                        .toList());
    }

    private static Side side(Submitted it) {
        return new Side(it.registration().unitId(), it.registration().awardYear(), it.at());
    }

    private static Item item(ContentDifference.Item it) {
        var cell = it.cell();
        return new Item(
                it.place(),
                it.code(),
                it.holder(),
                cell == null ? null : cell.name().toLowerCase(Locale.ROOT),
                it.change(),
                it.before(),
                it.after());
    }
}
