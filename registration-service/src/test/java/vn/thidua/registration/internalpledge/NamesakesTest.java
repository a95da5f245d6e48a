package vn.thidua.registration.internalpledge;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.thidua.registration.Sample.OFFICER;
import static vn.thidua.registration.Sample.SKHCN;
import static vn.thidua.registration.Sample.YEAR;

import java.text.Normalizer;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.thidua.platform.domain.Command;
import vn.thidua.registration.Sample;
import vn.thidua.registration.internalpledge.InternalPledge.Scope;
import vn.thidua.registration.internalpledge.Namesakes.Match;
import vn.thidua.registration.internalpledge.Namesakes.Match.Another;
import vn.thidua.registration.internalpledge.Namesakes.Match.Same;
import vn.thidua.registration.internalpledge.Namesakes.Match.Unclear;
import vn.thidua.registration.keyedid.KeyedIds;

class NamesakesTest {

    private static final Scope PLACE = new Scope(SKHCN, YEAR);

    @ParameterizedTest
    @CsvSource({"Hoa, Hòa", "HOA, Hoa", "Đan, Dan", "đan, dan", "Thuý, Thúy", "Hoa Lê, HoaLê"})
    void namesThatDifferInAnythingSeenAreTwoPeople(String one, String other) {
        assertThat(matches(List.of(stored(one, null)), person(other, null))).containsExactly(new Another(0));
        assertThat(matches(List.of(), person(one, null), person(other, null)))
                .containsExactly(new Another(0), new Another(0));
    }

    @Test
    void namesThatLookTheSameAreOne() {
        var known = stored("Lê Hòa", null);

        assertThat(Stream.of(Normalizer.normalize("Lê Hòa", Normalizer.Form.NFD), " Lê  Hòa", "Lê\u00a0Hòa\u200b"))
                .allSatisfy(it ->
                        assertThat(matches(List.of(known), person(it, null))).containsExactly(new Same(known)));
    }

    @Test
    void sameNamesInTwoRoomsOrOfAPersonAndARoomAreTwo() {
        var known = List.of(stored("Thanh tra", null));

        assertThat(matches(
                        known,
                        new WrittenPledge(Pledger.PERSON, "Thanh tra", "Phòng khác", null, List.of("LDTT")),
                        new WrittenPledge(Pledger.ROOM, "Thanh tra", null, null, List.of("TTLDTT"))))
                .containsExactly(new Another(0), new Another(0));
    }

    @Test
    void anyoneAloneWithTheNameIsTheSameWhateverThePosition() {
        for (var before : new String[] {null, "Chuyên viên"}) {
            var known = stored("An", before);
            var gone = withdrawn("An", before);
            for (var now : new String[] {null, "Chuyên viên", "Trưởng phòng"}) {
                assertThat(matches(List.of(known), person("An", now))).containsExactly(new Same(known));
                assertThat(matches(List.of(gone), person("An", now))).containsExactly(new Same(gone));
                assertThat(added(List.of(gone), person("An", now))).isEqualTo(new Same(gone));
            }
        }
    }

    @Test
    void addedByHandWithAnotherPositionIsAnother() {
        var known = stored("An", "Chuyên viên");

        assertThat(added(List.of(known), person("An", "Trưởng phòng"))).isEqualTo(new Another(1));
        assertThat(added(List.of(known), person("An", "Chuyên viên"))).isEqualTo(new Same(known));
        assertThat(added(List.of(known), person("An", null))).isEqualTo(new Unclear(1));
        assertThat(added(List.of(stored("An", null)), person("An", "Trưởng phòng")))
                .isEqualTo(new Unclear(1));
        assertThat(added(List.of(), person("An", null))).isEqualTo(new Another(0));
    }

    @Test
    void ofSeveralEqualPositionsBelongTogetherAndTheOthersAreNew() {
        var clerk = stored("An", "Chuyên viên");
        var head = stored("An", "Trưởng phòng");
        var gone = withdrawn("An", "Văn thư");

        assertThat(matches(
                        List.of(clerk, head, gone),
                        person("An", "Trưởng phòng"),
                        person("An", "Kế toán"),
                        person("An", "Văn thư"),
                        person("An", "Lái xe"),
                        person("An", "Chuyên viên")))
                .containsExactly(new Same(head), new Another(3), new Same(gone), new Another(4), new Same(clerk));
        assertThat(matches(List.of(), person("An", "Chuyên viên"), person("An", "Trưởng phòng")))
                .containsExactly(new Another(0), new Another(1));
    }

    @Test
    void severalWithoutAPositionAreUnclear() {
        var known = stored("An", null);

        assertThat(matches(List.of(), person("An", null), person("An", "Chuyên viên")))
                .containsOnly(new Unclear(0));
        assertThat(matches(List.of(known), person("An", "Trưởng phòng"), person("An", "Chuyên viên")))
                .containsOnly(new Unclear(1));
        assertThat(matches(List.of(known), person("An", null), person("An", "Chuyên viên")))
                .containsExactly(new Same(known), new Unclear(1));
        assertThat(matches(List.of(stored("An", "Trưởng phòng"), stored("An", "Chuyên viên")), person("An", null)))
                .containsExactly(new Unclear(2));
        assertThat(matches(List.of(), person("An", "Chuyên viên"), person("An", "Chuyên viên")))
                .containsOnly(new Unclear(0));
    }

    /** Nobody could give them a position any more. */
    @Test
    void whatWasWithdrawnMakesNothingUnclear() {
        var gone = List.of(withdrawn("An", null), withdrawn("An", "Chuyên viên"));

        assertThat(matches(gone, person("An", "Trưởng phòng"), person("An", "Kế toán")))
                .containsExactly(new Another(2), new Another(3));
        assertThat(matches(gone, person("An", "Trưởng phòng"))).containsExactly(new Another(2));
        assertThat(matches(gone, person("An", null))).containsExactly(new Same(gone.getFirst()));
    }

    @Test
    void oneInForceComesBeforeOneThatWasWithdrawn() {
        var known = stored("An", "Chuyên viên");

        assertThat(matches(List.of(withdrawn("An", "Chuyên viên"), known), person("An", "Chuyên viên")))
                .containsExactly(new Same(known));
    }

    @Test
    void whatSomebodySaidThemselvesIsNeverMeant() {
        var own = InternalPledge.make(
                        OFFICER, UUID.randomUUID(), PLACE, person("An", null), UUID.randomUUID(), Instant.EPOCH)
                .state();

        assertThat(matches(List.of(own), person("An", null))).containsExactly(new Another(0));
        assertThat(added(List.of(own), person("An", null))).isEqualTo(new Another(0));
    }

    @Test
    void aPositionTellsApartWhenItIsSaidAndNobodyElseOfTheNameHasIt() {
        var clerk = stored("An", "Chuyên viên");
        var others = List.of(clerk, stored("Ân", null), withdrawn("An", null), withdrawn("An", "Trưởng phòng"));

        assertThat(tellsApart(others, stored("An", "Trưởng phòng"))).isTrue();
        assertThat(tellsApart(others, stored("An", "Chuyên viên"))).isFalse();
        assertThat(tellsApart(others, stored("An", null))).isFalse();
        assertThat(tellsApart(others, clerk)).isTrue();
        assertThat(tellsApart(List.of(), stored("An", null))).isTrue();
    }

    /** Names of few letters, so that each list has many that are alike; each list is taken twice, in two orders. */
    @Test
    void thereAreAsManyPledgesAsNamesRoomsAndPositions() {
        var random = new Random(20220301);
        var ids = new PledgeIds(new KeyedIds(() -> new byte[32]));
        for (int run = 0; run < 300; run++) {
            var written = new HashSet<>(IntStream.range(0, 1 + random.nextInt(40))
                    .mapToObj(_ -> new WrittenPledge(
                            Pledger.PERSON, letters(random), letters(random), "x" + letters(random), List.of("LDTT")))
                    .toList());
            var distinct = written.stream()
                    .map(it -> List.of(it.whose(), String.valueOf(it.position())))
                    .distinct()
                    .count();
            var pledges = new InMemoryInternalPledges();
            for (int time = 0; time < 2; time++) {
                take(pledges, ids, time == 0 ? List.copyOf(written) : new ArrayList<>(written).reversed());
                assertThat(pledges.of(PLACE)).hasSize((int) distinct);
            }
        }
    }

    private static String letters(Random random) {
        var word = new StringBuilder("a");
        for (int i = random.nextInt(3); i > 0; i--) {
            word.append("aáàAÁdđ ".charAt(random.nextInt(8)));
        }
        return word.append('n').toString();
    }

    private static void take(InMemoryInternalPledges pledges, PledgeIds ids, List<WrittenPledge> written) {
        var rows = IntStream.range(0, written.size())
                .mapToObj(it -> PledgeRow.read(it, written.get(it), List.of()))
                .toList();
        var parsed = new PledgeList.Parsed("a.xlsx", "abc", rows, List.of());
        var list = PledgeList.of(OFFICER, UUID.randomUUID(), PLACE, parsed, Instant.EPOCH)
                .state();
        var begun = list.beginAcceptance(
                        OFFICER, new PledgeRowMatcher(pledges, ids).of(list), Sample.form(), Instant.EPOCH)
                .state();
        for (var row : begun.rows()) {
            var id = row.pledgeId();
            assertThat(id).isNotNull();
            if (pledges.find(id).isEmpty()) {
                pledges.create(
                        id,
                        Command.by(OFFICER),
                        () -> InternalPledge.make(OFFICER, id, PLACE, row.pledge(), null, Instant.EPOCH));
            } else {
                assertThat(pledges.get(id).pledge()).isEqualTo(row.pledge());
            }
        }
    }

    private static List<Match> matches(List<InternalPledge> stored, WrittenPledge... written) {
        return Namesakes.among(stored).ofList(List.of(written));
    }

    private static Match added(List<InternalPledge> stored, WrittenPledge written) {
        return Namesakes.among(stored).ofAdded(written);
    }

    private static boolean tellsApart(List<InternalPledge> stored, InternalPledge pledge) {
        return Namesakes.among(stored).tellsApart(pledge);
    }

    private static WrittenPledge person(String name, @Nullable String position) {
        return new WrittenPledge(Pledger.PERSON, name, "Văn phòng", position, List.of("LDTT"));
    }

    private static InternalPledge stored(String name, @Nullable String position) {
        return InternalPledge.make(OFFICER, UUID.randomUUID(), PLACE, person(name, position), null, Instant.EPOCH)
                .state();
    }

    private static InternalPledge withdrawn(String name, @Nullable String position) {
        return stored(name, position).withdraw(OFFICER, Instant.EPOCH).state();
    }
}
