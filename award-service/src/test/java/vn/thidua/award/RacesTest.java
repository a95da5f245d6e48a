package vn.thidua.award;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.Executors;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;
import vn.thidua.award.catalogue.Authority;
import vn.thidua.award.catalogue.AwardKind;
import vn.thidua.award.catalogue.Catalogue;
import vn.thidua.award.catalogue.CatalogueEntry;
import vn.thidua.award.catalogue.ChangeEntry;
import vn.thidua.award.catalogue.Definition;
import vn.thidua.award.catalogue.ShippedKey;
import vn.thidua.award.catalogue.SubjectType;
import vn.thidua.award.catalogue.UpdateShippedCatalogue;
import vn.thidua.platform.domain.Actor;
import vn.thidua.platform.domain.Command;
import vn.thidua.platform.domain.Refusal;
import vn.thidua.platform.test.ServiceTest;

/** Two instances on one store: a code means one thing at a time, on both. In years where no other test looks. */
@ServiceTest
class RacesTest {

    static final int ROUNDS = 25;
    static final LocalDate FIRST = LocalDate.of(2090, 1, 1);
    static final LocalDate GAP = LocalDate.of(2092, 1, 1);
    static final LocalDate SECOND = LocalDate.of(2093, 1, 1);
    static final Command ADMINISTRATOR = Command.by(new Actor(UUID.randomUUID(), "Quản trị mẫu", true, List.of()));

    static ConfigurableApplicationContext second;

    @Autowired
    Catalogue catalogue;

    @Autowired
    ChangeEntry change;

    @Autowired
    UpdateShippedCatalogue update;

    @BeforeAll
    static void startTheOtherInstance() {
        second = new SpringApplicationBuilder(AwardServiceApplication.class)
                .initializers(new ServiceTest.TestEnvironment())
                .run("--server.port=0");
    }

    @AfterAll
    static void stopTheOtherInstance() {
        second.close();
    }

    @Test
    void ofTwoEntriesThatGrowIntoOneGapOneDoes() throws Exception {
        var changeThere = second.getBean(ChangeEntry.class);
        var earlier = CatalogueEntry.idOf("RACE_CHANGED", FIRST);
        var later = CatalogueEntry.idOf("RACE_CHANGED", SECOND);
        ship(update, "RACE_CHANGED", lasting(FIRST, GAP.minusDays(1)));
        ship(update, "RACE_CHANGED", lasting(SECOND, null));
        for (int round = 0; round < ROUNDS; round++) {
            var outcomes = race(
                    () -> change.change(ADMINISTRATOR, earlier, lasting(FIRST, SECOND.minusDays(1))),
                    () -> changeThere.change(ADMINISTRATOR, later, lasting(GAP, null)));

            assertThat(outcomes).containsExactlyInAnyOrder("done", "entry-overlaps");
            requireOneAtATime("RACE_CHANGED");
            change.change(ADMINISTRATOR, earlier, lasting(FIRST, GAP.minusDays(1)));
            changeThere.change(ADMINISTRATOR, later, lasting(SECOND, null));
        }
    }

    @Test
    void ofChangesOfOneEntryAndItsNeighbourNoneSlipsIn() throws Exception {
        var changeThere = second.getBean(ChangeEntry.class);
        var earlier = CatalogueEntry.idOf("RACE_MIXED", FIRST);
        var later = CatalogueEntry.idOf("RACE_MIXED", SECOND);
        ship(update, "RACE_MIXED", lasting(FIRST, GAP.minusDays(1)));
        ship(update, "RACE_MIXED", lasting(SECOND, null));
        for (int round = 0; round < ROUNDS; round++) {
            var end = round % 2 == 0 ? SECOND.minusDays(1) : GAP.minusDays(1);

            race(
                    () -> change.change(ADMINISTRATOR, earlier, lasting(FIRST, end)),
                    () -> changeThere.change(ADMINISTRATOR, earlier, lasting(FIRST, SECOND.minusDays(1))),
                    () -> changeThere.change(ADMINISTRATOR, later, lasting(GAP, null)),
                    () -> change.change(ADMINISTRATOR, later, lasting(SECOND, null)));

            requireOneAtATime("RACE_MIXED");
        }
    }

    @Test
    void ofTwoReleasesThatStartAtATimeOneHasItsSay() throws Exception {
        var updateThere = second.getBean(UpdateShippedCatalogue.class);
        for (int round = 0; round < ROUNDS; round++) {
            var code = "RACE_SHIPPED_" + round;

            race(() -> ship(update, code, lasting(FIRST, null)), () -> ship(updateThere, code, lasting(GAP, null)));

            assertThat(catalogue.ofCode(code)).hasSize(1);
        }
    }

    private void requireOneAtATime(String code) {
        var entries = catalogue.ofCode(code);
        assertThat(entries).hasSize(2);
        assertThat(entries.getFirst().definition().overlaps(entries.getLast().definition()))
                .as("%s", entries)
                .isFalse();
    }

    /** What becomes of decisions that begin at one moment: done, or the code of the refusal. */
    private static List<String> race(Callable<?>... decisions) throws Exception {
        var start = new CyclicBarrier(decisions.length);
        try (var threads = Executors.newFixedThreadPool(decisions.length)) {
            var running = List.of(decisions).stream()
                    .map(it -> threads.submit(() -> {
                        start.await();
                        try {
                            it.call();
                            return "done";
                        } catch (Refusal refusal) {
                            return refusal.reason().code();
                        }
                    }))
                    .toList();
            var outcomes = new ArrayList<String>();
            for (var it : running) {
                outcomes.add(it.get());
            }
            return outcomes;
        }
    }

    private static boolean ship(UpdateShippedCatalogue where, String code, Definition definition) {
        var shipped = new LinkedHashMap<ShippedKey, Definition>();
        shipped.put(new ShippedKey(code, definition.validFrom()), definition);
        where.with(shipped);
        return true;
    }

    private static Definition lasting(LocalDate from, @Nullable LocalDate to) {
        return new Definition(
                "Danh hiệu tranh chấp",
                "Contested title",
                AwardKind.TITLE,
                List.of(SubjectType.INDIVIDUAL),
                Authority.PROVINCE_CHAIR,
                from,
                to,
                null);
    }
}
