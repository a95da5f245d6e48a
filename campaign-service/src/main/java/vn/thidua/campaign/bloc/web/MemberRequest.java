package vn.thidua.campaign.bloc.web;

import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.thidua.campaign.bloc.Bloc.Member;
import vn.thidua.campaign.bloc.BlocRole;

/** A membership as it is asked for. */
record MemberRequest(
        @NotNull UUID unitId,
        @NotNull BlocRole role,
        @NotNull LocalDate from,
        @Nullable LocalDate to) {

    Member member() {
        return new Member(unitId, role, from, to);
    }
}
