package vn.thidua.registration.round;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A round as one person sees it: their role in it, their own registration, and how many have sent theirs. */
public record RoundView(
        UUID id,
        long version,
        UUID blocId,
        String blocName,
        int awardYear,
        LocalDate opensOn,
        LocalDate closesOn,
        Instant opensAt,
        Instant closesAt,
        Round.State state,
        String role,
        @Nullable UUID myUnitId,
        @Nullable UUID myRegistrationId,
        @Nullable String myRegistrationState,
        int sent,
        int members) {}
