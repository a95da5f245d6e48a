package vn.thidua.registration.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static vn.thidua.registration.Sample.OFFICER;
import static vn.thidua.registration.Sample.SKHCN;
import static vn.thidua.registration.Sample.YEAR;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import vn.thidua.platform.domain.Change;
import vn.thidua.platform.domain.Command;
import vn.thidua.platform.domain.Refusal;
import vn.thidua.platform.test.InMemoryDecisions;
import vn.thidua.registration.Sample;
import vn.thidua.registration.catalogue.Form;
import vn.thidua.registration.internal.InternalPledge.Place;
import vn.thidua.registration.keyed.KeyedIds;

class TakePledgeListTest {

    private static final Place PLACE = new Place(SKHCN, YEAR);
    private static final Instant NOW = Instant.parse("2022-03-01T02:00:00Z");
    private static final String DIGEST = "abc";
    private static final PledgeIds IDS = new PledgeIds(new KeyedIds(() -> new byte[32]));
    private static final UUID LIST = IDS.ofList(PLACE, DIGEST, _ -> false);

    private final Pledges pledges = new Pledges();
    private final Lists lists = new Lists();

    @Test
    void goesOnWhereAProcessEnded() {
        read();
        pledges.enough = 3;
        assertThatThrownBy(() -> at(NOW).take(PLACE, DIGEST, Command.by(OFFICER)))
                .isInstanceOf(IllegalStateException.class);
        assertThat(pledges.all()).hasSize(3);

        pledges.enough = Integer.MAX_VALUE;
        at(NOW.plus(PledgeList.PATIENCE)).sweep();
        assertThat(pledges.all()).hasSize(3);
        at(NOW.plus(PledgeList.PATIENCE).plusMillis(1)).sweep();

        assertThat(pledges.all()).hasSize(10).allMatch(it -> it.version() == 1);
        assertThat(lists.get(LIST).state()).isEqualTo(PledgeList.State.TAKEN);
    }

    @Test
    void changesNothingTheSecondTime() {
        read();
        at(NOW).take(PLACE, DIGEST, Command.by(OFFICER));
        var again = at(NOW).take(PLACE, DIGEST, Command.by(OFFICER));

        assertThat(again.state()).isEqualTo(PledgeList.State.TAKEN);
        assertThat(again.rows()).isEmpty();
        assertThat(pledges.all()).hasSize(10).allMatch(it -> it.version() == 1);
    }

    @Test
    void isRefusedAsAWholeWhenATitleIsGoneByThen() {
        read();
        var late = new TakePledgeList(
                lists, pledges, IDS, year -> new Form(year, Sample.form().rows().subList(1, 17)), clock(NOW));

        assertThatThrownBy(() -> late.take(PLACE, DIGEST, Command.by(OFFICER)))
                .isInstanceOfSatisfying(
                        Refusal.class, it -> assertThat(it.reason()).isEqualTo(InternalReason.PLEDGE_INVALID));
        assertThat(pledges.all()).isEmpty();
    }

    @Test
    void isForgottenWhenNobodyTakesItForADay() {
        read();
        at(NOW.plus(PledgeList.KEPT_UNTAKEN)).sweep();
        assertThat(lists.get(LIST).rows()).hasSize(10);
        at(NOW.plus(PledgeList.KEPT_UNTAKEN).plusMillis(1)).sweep();

        var forgotten = lists.get(LIST);
        assertThat(forgotten.rows()).isEmpty();
        assertThat(forgotten.isAcceptable()).isFalse();
    }

    private void read() {
        var rows = IntStream.range(0, 10)
                .mapToObj(it -> new PledgeRow(
                        it + 2,
                        new WrittenPledge(Pledger.PERSON, "Người Mẫu " + it, "Văn phòng", null, List.of("LDTT")),
                        List.of()))
                .toList();
        var reading = new PledgeList.Reading("dang-ky.xlsx", DIGEST, rows, List.of());
        lists.create(LIST, Command.by(OFFICER), () -> PledgeList.of(LIST, PLACE, reading, OFFICER, NOW));
    }

    private TakePledgeList at(Instant now) {
        return new TakePledgeList(lists, pledges, IDS, _ -> Sample.form(), clock(now));
    }

    private static Clock clock(Instant now) {
        return Clock.fixed(now, ZoneOffset.UTC);
    }

    /** Pledges of a process that ends after so many. */
    private static final class Pledges extends InMemoryDecisions<InternalPledge, Void> implements InternalPledges {

        int enough = Integer.MAX_VALUE;

        Pledges() {
            super(InternalReason.PLEDGE_UNKNOWN, InternalReason.PLEDGE_EXISTS);
        }

        @Override
        public InternalPledge create(UUID id, Command command, Supplier<Change<InternalPledge, Void>> decision) {
            if (all().size() >= enough) {
                throw new IllegalStateException("the process ended");
            }
            return super.create(id, command, decision);
        }

        @Override
        public List<InternalPledge> of(Place place) {
            return all();
        }

        @Override
        public List<InternalPledge> find(Place place, String search, @Nullable InternalPledge after, int limit) {
            return all();
        }

        @Override
        public List<InternalPledge> ofSubject(UUID subject, int awardYear) {
            return List.of();
        }
    }

    private static final class Lists extends InMemoryDecisions<PledgeList, Void> implements PledgeLists {

        Lists() {
            super(InternalReason.PLEDGE_LIST_UNKNOWN, InternalReason.PLEDGE_LIST_EXISTS);
        }

        @Override
        public List<PledgeList> untouchedSince(Instant then) {
            return all();
        }
    }
}
