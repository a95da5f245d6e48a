package vn.thidua.registration.province;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.thidua.registration.catalogue.Holder;
import vn.thidua.registration.round.Round;

/** All blocs of an award year, each with how far its members have come and what they pledge together. */
public record ProvinceYear(int year, List<BlocEntry> blocs) {

    /** A bloc; without a round nothing has been asked of its members yet. */
    public record BlocEntry(
            UUID blocId,
            String blocName,
            @Nullable UUID roundId,
            Round.@Nullable State state,
            @Nullable Instant closesAt,
            @Nullable UUID headUnitId,
            @Nullable String headUnitName,
            int members,
            int notStarted,
            int draft,
            int submitted,
            int returned,
            int accepted,
            int late,
            int warnings,
            List<Total> totals) {}

    /** The sum of one row's counts over the members; rows are never added to each other. */
    public record Total(String code, Holder holder, int quantity) {}

    /** A year, how many blocs there are in it, and how many of them have opened a round. */
    public record Year(int year, int blocs, int rounds) {}
}
