package vn.thidua.award.catalogue;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import vn.thidua.platform.domain.Actor;
import vn.thidua.platform.domain.Command;
import vn.thidua.platform.domain.CommonReason;
import vn.thidua.platform.domain.NoEvent;
import vn.thidua.platform.domain.Reason;
import vn.thidua.platform.domain.Refusal;
import vn.thidua.platform.test.InMemoryAggregateRepository;

class CatalogueTest {

    static final LocalDate OLD = LocalDate.of(2004, 7, 1);
    static final LocalDate NEW = LocalDate.of(2025, 7, 1);
    static final UUID ID = CatalogueEntry.idOf("THON_VH", OLD);
    static final Command ADMINISTRATOR = Command.by(new Actor(UUID.randomUUID(), "Quản trị mẫu", true, List.of()));

    /** It asks nothing of its own, so what holds for every repository holds for it. */
    static final class Timelines extends InMemoryAggregateRepository<CodeTimeline, NoEvent> implements CodeTimelines {

        Timelines() {
            super(CatalogueReason.ENTRY_UNKNOWN, CatalogueReason.ENTRY_EXISTS);
        }
    }

    final InMemoryCatalogue catalogue = new InMemoryCatalogue();
    final Timelines timelines = new Timelines();
    final ClaimPeriod periods = new ClaimPeriod(catalogue, timelines);
    final ChangeEntry changeEntry = new ChangeEntry(catalogue, periods);

    @Test
    void whatIsShippedIsTakenOverOnce() {
        ship(village(OLD, NEW.minusDays(1)), village(NEW, null));
        ship(village(OLD, NEW.minusDays(1)), village(NEW, null));

        assertThat(catalogue.all())
                .hasSize(2)
                .extracting(CatalogueEntry::version)
                .containsOnly(1L);
        assertThat(catalogue.published()).hasSize(2);
        assertThat(catalogue.history(ID).getFirst().by()).isEqualTo("award-service");
    }

    @Test
    void aReleaseThatSaysSomethingElseIsANewVersion() {
        ship(village(OLD, null));
        ship(named("Thôn văn hóa", village(OLD, null)));

        var entry = catalogue.get(ID);
        assertThat(entry.version()).isEqualTo(2);
        assertThat(entry.definition().name()).isEqualTo("Thôn văn hóa");
        assertThat(catalogue.published()).hasSize(2).last().isEqualTo(new CatalogueEvent.Shipped(entry));
    }

    @Test
    void anAdministratorsChangeOutlivesEveryRelease() {
        ship(village(OLD, null));
        changeEntry.change(ADMINISTRATOR, ID, named("Tên của tỉnh", village(OLD, null)));
        ship(named("Tên mới", village(OLD, null)));

        var entry = catalogue.get(ID);
        assertThat(entry.definition().name()).isEqualTo("Tên của tỉnh");
        assertThat(entry.version()).isEqualTo(2);
        assertThat(catalogue.published()).last().isEqualTo(new CatalogueEvent.Changed(entry));
    }

    @Test
    void whoTakesTheOwnChangeBackFollowsTheReleasesAgain() {
        ship(village(OLD, null));
        changeEntry.change(ADMINISTRATOR, ID, named("Tên của tỉnh", village(OLD, null)));
        changeEntry.change(ADMINISTRATOR, ID, village(OLD, null));

        ship(named("Tên mới", village(OLD, null)));

        assertThat(catalogue.get(ID).definition().name()).isEqualTo("Tên mới");
    }

    @Test
    void aCodeMeansOneThingAtATime() {
        ship(village(OLD, NEW.minusDays(1)), village(NEW, null));

        requireRefused(CatalogueReason.ENTRY_OVERLAPS, () -> changeEntry.change(ADMINISTRATOR, ID, village(OLD, NEW)));
        requireRefused(CatalogueReason.ENTRY_OVERLAPS, () -> changeEntry.change(ADMINISTRATOR, ID, village(OLD, null)));
        changeEntry.change(ADMINISTRATOR, ID, village(OLD, NEW.minusDays(2)));
        assertThat(catalogue.get(ID).version()).isEqualTo(2);
    }

    @Test
    void anEntryHasItsPeriodFromTheMomentItIsClaimed() {
        ship(village(OLD, NEW.minusMonths(6)), village(NEW, null));
        var later = CatalogueEntry.idOf("THON_VH", NEW);

        // As by another instance that is about to write it, or has gone down before it could.
        periods.claim("THON_VH", later, 2, village(NEW.minusMonths(3), null));

        requireRefused(
                CatalogueReason.ENTRY_OVERLAPS,
                () -> changeEntry.change(ADMINISTRATOR, ID, village(OLD, NEW.minusDays(1))));
        changeEntry.change(ADMINISTRATOR, ID, village(OLD, NEW.minusMonths(3).minusDays(1)));
        changeEntry.change(ADMINISTRATOR, later, village(NEW, null));
        changeEntry.change(ADMINISTRATOR, ID, village(OLD, NEW.minusDays(1)));
        assertThat(catalogue.get(ID).version()).isEqualTo(3);
        assertThat(timelines.get(CodeTimeline.idOf("THON_VH")).claims()).hasSize(1);
    }

    @Test
    void aRefusedChangeClaimsNothing() {
        ship(village(OLD, NEW.minusMonths(6)), village(NEW, null));
        var stale = new Command(ADMINISTRATOR.actor(), 7L, null);

        requireRefused(CommonReason.VERSION_STALE, () -> changeEntry.change(stale, ID, village(OLD, NEW.minusDays(1))));

        changeEntry.change(ADMINISTRATOR, CatalogueEntry.idOf("THON_VH", NEW), village(NEW.minusMonths(3), null));
    }

    @Test
    void whatIsShippedIsNotInForceBesideWhatAnAdministratorHasSaid() {
        ship(village(OLD, null));
        changeEntry.change(ADMINISTRATOR, ID, named("Tên của tỉnh", village(OLD, null)));

        ship(village(OLD, NEW.minusDays(1)), village(NEW, null));

        assertThat(catalogue.all())
                .singleElement()
                .satisfies(it -> assertThat(it.definition().validTo()).isNull());
    }

    @Test
    void whatIsShippedMakesRoomForWhatIsShippedWithIt() {
        ship(village(OLD, null));

        ship(village(NEW, null), village(OLD, NEW.minusDays(1)));

        assertThat(catalogue.of(2024)).extracting(CatalogueEntry::id).containsExactly(ID);
        assertThat(catalogue.of(2025))
                .extracting(it -> it.definition().validFrom())
                .containsExactly(NEW);
    }

    @Test
    void aYearHasWhatIsInForceWhenItEnds() {
        ship(village(OLD, NEW.minusDays(1)), village(NEW, null));

        assertThat(catalogue.of(2003)).isEmpty();
        assertThat(catalogue.of(2004))
                .extracting(it -> it.definition().validFrom())
                .containsExactly(OLD);
        assertThat(catalogue.of(2024))
                .extracting(it -> it.definition().validFrom())
                .containsExactly(OLD);
        assertThat(catalogue.of(2025))
                .extracting(it -> it.definition().validFrom())
                .containsExactly(NEW);
    }

    @Test
    void onlyAProvinceAdministratorChangesEntries() {
        ship(village(OLD, null));
        var nobody = Command.by(new Actor(UUID.randomUUID(), "Cán bộ mẫu", false, List.of()));

        requireRefused(CommonReason.NOT_ALLOWED, () -> changeEntry.change(nobody, ID, village(OLD, null)));
    }

    @Test
    void anAwardIsForSomebodyNamedOnceAndEndsAfterItBegins() {
        requireRefused(CatalogueReason.ENTRY_WITHOUT_SUBJECT, () -> of(OLD, null));
        requireRefused(CommonReason.PERIOD_REVERSED, () -> village(NEW, OLD));
        assertThat(of(OLD, null, SubjectType.INDIVIDUAL, SubjectType.COLLECTIVE, SubjectType.INDIVIDUAL)
                        .subjects())
                .containsExactly(SubjectType.INDIVIDUAL, SubjectType.COLLECTIVE);
    }

    private void ship(Definition... definitions) {
        var shipped = new LinkedHashMap<ShippedKey, Definition>();
        Arrays.stream(definitions).forEach(it -> shipped.put(new ShippedKey("THON_VH", it.validFrom()), it));
        new UpdateShippedCatalogue(catalogue, periods).with(shipped);
    }

    private static Definition village(LocalDate from, @Nullable LocalDate to) {
        return of(from, to, SubjectType.COLLECTIVE);
    }

    private static Definition of(LocalDate from, @Nullable LocalDate to, SubjectType... subjects) {
        return new Definition(
                "Thôn, tổ dân phố văn hóa",
                "Cultural village",
                AwardKind.TITLE,
                List.of(subjects),
                Authority.COMMUNE_CHAIR,
                from,
                to,
                null);
    }

    private static Definition named(String name, Definition it) {
        return new Definition(
                name,
                it.nameEn(),
                it.kind(),
                it.subjects(),
                it.authority(),
                it.validFrom(),
                it.validTo(),
                it.formRow());
    }

    private static void requireRefused(Reason reason, Runnable decision) {
        assertThatThrownBy(decision::run)
                .isInstanceOfSatisfying(
                        Refusal.class, it -> assertThat(it.reason()).isEqualTo(reason));
    }
}
