package vn.thidua.campaign.bloc;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import vn.thidua.campaign.bloc.Bloc.Member;
import vn.thidua.platform.domain.CommonReason;
import vn.thidua.platform.domain.Refusal;

class BlocTest {

    static final UUID OFFICE = UUID.randomUUID();
    static final UUID PLANNING = UUID.randomUUID();
    static final UUID SCIENCE = UUID.randomUUID();
    static final Set<UUID> UNITS = Set.of(OFFICE, PLANNING, SCIENCE);

    @Test
    void hasAnotherHeadEachYear() {
        var bloc = form(
                member(OFFICE, BlocRole.HEAD, 2022, 2022),
                member(OFFICE, BlocRole.MEMBER, 2023, null),
                member(PLANNING, BlocRole.DEPUTY, 2022, 2022),
                member(PLANNING, BlocRole.HEAD, 2023, null));

        assertThat(bloc.membersOn(LocalDate.of(2022, 12, 31)))
                .extracting(Member::role)
                .containsExactly(BlocRole.HEAD, BlocRole.DEPUTY);
        assertThat(bloc.membersOn(LocalDate.of(2023, 1, 1)))
                .extracting(Member::role)
                .containsExactly(BlocRole.MEMBER, BlocRole.HEAD);
        assertThat(bloc.membersOn(LocalDate.of(2021, 12, 31))).isEmpty();
    }

    @Test
    void aUnitIsNotInItTwiceAtATime() {
        requireFault(
                "member-twice",
                "/members/1",
                member(SCIENCE, BlocRole.MEMBER, 2022, null),
                member(SCIENCE, BlocRole.DEPUTY, 2024, 2024));
    }

    @Test
    void aDayIsEnoughToBeInItTwice() {
        var january = new Member(SCIENCE, BlocRole.MEMBER, LocalDate.of(2022, 1, 1), LocalDate.of(2022, 1, 31));
        var later = new Member(SCIENCE, BlocRole.MEMBER, LocalDate.of(2022, 1, 31), null);
        var next = new Member(SCIENCE, BlocRole.MEMBER, LocalDate.of(2022, 2, 1), null);

        requireFault("member-twice", "/members/1", january, later);
        requireFault("member-twice", "/members/1", later, january);
        assertThat(form(january, next).members()).hasSize(2);
    }

    @Test
    void hasOneHeadAndOneDeputyOnADay() {
        requireFault(
                "head-twice",
                "/members/1",
                member(OFFICE, BlocRole.HEAD, 2022, null),
                member(PLANNING, BlocRole.HEAD, 2022, 2022));
        requireFault(
                "deputy-twice",
                "/members/2",
                member(OFFICE, BlocRole.HEAD, 2022, null),
                member(PLANNING, BlocRole.DEPUTY, 2022, 2023),
                member(SCIENCE, BlocRole.DEPUTY, 2023, 2023));
    }

    @Test
    void itsMembersAreUnits() {
        requireFault("member-unknown", "/members/0", member(UUID.randomUUID(), BlocRole.MEMBER, 2022, null));
    }

    @Test
    void saysAllThatIsWrongAtOnce() {
        assertThatThrownBy(() -> form(
                        member(OFFICE, BlocRole.HEAD, 2022, null),
                        member(OFFICE, BlocRole.HEAD, 2022, null),
                        member(UUID.randomUUID(), BlocRole.MEMBER, 2022, null)))
                .isInstanceOfSatisfying(Refusal.class, it -> {
                    assertThat(it.reason()).isEqualTo(BlocReason.BLOC_MEMBERS_INVALID);
                    assertThat(it.faults())
                            .extracting(Refusal.Fault::code)
                            .containsExactly("member-twice", "head-twice", "member-unknown");
                });
    }

    @Test
    void aMembershipEndsAfterItBegins() {
        assertThatThrownBy(() -> member(OFFICE, BlocRole.HEAD, 2023, 2022))
                .isInstanceOfSatisfying(
                        Refusal.class, it -> assertThat(it.reason()).isEqualTo(CommonReason.PERIOD_REVERSED));
    }

    @Test
    void changesItsMembersAsAWhole() {
        var bloc = form(member(OFFICE, BlocRole.HEAD, 2022, null));

        var change = bloc.changeMembers(UNITS, List.of(member(PLANNING, BlocRole.HEAD, 2022, null)));

        assertThat(change.state().version()).isEqualTo(2);
        assertThat(change.state().members()).extracting(Member::unitId).containsExactly(PLANNING);
        assertThat(change.events()).containsExactly(new BlocEvent.MembersChanged(change.state()));
        assertThatThrownBy(() -> bloc.changeMembers(Set.of(), List.of(member(SCIENCE, BlocRole.HEAD, 2022, null))))
                .isInstanceOf(Refusal.class);
    }

    private static Bloc form(Member... members) {
        var formation = new Bloc.Formation("TMTH", "Khối mẫu", BlocKind.KHOI, Arrays.asList(members));
        return Bloc.form(UUID.randomUUID(), UNITS, formation).state();
    }

    private static Member member(UUID unit, BlocRole role, int from, @Nullable Integer to) {
        return new Member(unit, role, LocalDate.of(from, 1, 1), to == null ? null : LocalDate.of(to, 12, 31));
    }

    private static void requireFault(String code, String pointer, Member... members) {
        assertThatThrownBy(() -> form(members))
                .isInstanceOfSatisfying(
                        Refusal.class,
                        refusal -> assertThat(refusal.faults())
                                .extracting(Refusal.Fault::code, Refusal.Fault::pointer)
                                .containsExactly(org.assertj.core.api.Assertions.tuple(code, pointer)));
    }
}
