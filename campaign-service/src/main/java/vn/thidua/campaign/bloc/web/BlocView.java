package vn.thidua.campaign.bloc.web;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.thidua.campaign.bloc.BlocKind;
import vn.thidua.campaign.bloc.BlocRole;

/** A bloc with its members' names. */
record BlocView(UUID id, long version, String code, String name, BlocKind kind, List<MemberView> members) {

    record MemberView(
            UUID unitId,
            String unitName,
            String unitShortName,
            BlocRole role,
            LocalDate from,
            @Nullable LocalDate to) {}
}
