package vn.thidua.registration.registration;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.thidua.registration.directory.Unit;
import vn.thidua.registration.round.Round;

/** Whose registration it is and who is concerned: its round, its unit, the bloc's head and the unit that judges it. */
public record RegistrationContext(
        Round round,
        Unit unit,
        @Nullable UUID headUnitId,
        @Nullable UUID judgeUnitId) {}
