package vn.thidua.registration;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.thidua.platform.test.Responses.json;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.Executors;
import java.util.function.IntFunction;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import vn.thidua.platform.test.Http;
import vn.thidua.platform.test.ServiceTest;

/** Requests that meet: what holds for one after the other holds for those at the same time. */
@ServiceTest
class RacesTest {

    private static final int AT_ONCE = 8;
    private static final int FIRST = 2022;
    private static final int LAST = 2028;

    @Autowired
    Http http;

    RegistrationFixtures fixtures;
    String pledges = "";

    @BeforeEach
    void awaitReplicas() {
        fixtures = new RegistrationFixtures(http);
        fixtures.awaitReplicas();
        pledges = "/api/registration/units/" + fixtures.unit + "/pledges";
    }

    @Test
    void ofEqualNamesOneIsWritten() throws Exception {
        for (int year = FIRST; year <= LAST; year++) {
            var body = body(year, "Lê Thị Hòa", "Kế toán");

            var results = race(_ -> fixtures.officer.post(pledges, body));

            assertThat(statuses(results)).containsOnlyOnce(201).containsOnly(201, 409);
            assertThat(stored(year)).isOne();
        }
    }

    @Test
    void namesakesWithPositionsAreAllWritten() throws Exception {
        for (int year = FIRST; year <= LAST; year++) {
            var same = year;

            var results = race(it -> fixtures.officer.post(pledges, body(same, "Lê Thị Hòa", "Kế toán " + it)));

            assertThat(statuses(results)).containsOnly(201);
            assertThat(stored(year)).isEqualTo(AT_ONCE);
        }
    }

    @Test
    void namesThatDifferInAMarkAreAllWritten() throws Exception {
        var names = List.of("Ba", "Bà", "Bá", "Bả", "Bã", "Bạ", "Bâ", "Bă");

        var results = race(it -> fixtures.officer.post(pledges, body(FIRST, names.get(it), "Kế toán")));

        assertThat(statuses(results)).containsOnly(201);
        assertThat(stored(FIRST)).isEqualTo(AT_ONCE);
    }

    @Test
    void ofEqualKeysAllGetTheSameAnswer() throws Exception {
        var body = body(FIRST, "Lê Thị Hòa", "Kế toán");
        var key = UUID.randomUUID().toString();

        var results = race(_ -> fixtures.officer.post(pledges, body, key));

        assertThat(statuses(results)).containsOnly(201);
        assertThat(results)
                .extracting(it -> json(it).get("id").asString())
                .containsOnly(json(results.getFirst()).get("id").asString());
        assertThat(stored(FIRST)).isOne();
    }

    private static String body(int year, String name, String position) {
        return """
                {"awardYear": %d, "pledger": "PERSON", "name": "%s", "room": "Văn phòng", "position": "%s",
                 "titles": ["LDTT"]}
                """.formatted(year, name, position);
    }

    private int stored(int year) {
        return json(fixtures.officer.get(pledges + "?year=" + year))
                .get("items")
                .size();
    }

    private static List<Integer> statuses(List<MvcTestResult> results) {
        return results.stream().map(it -> it.getResponse().getStatus()).toList();
    }

    private static List<MvcTestResult> race(IntFunction<MvcTestResult> request) throws Exception {
        try (var threads = Executors.newFixedThreadPool(AT_ONCE)) {
            var start = new CyclicBarrier(AT_ONCE);
            var all = IntStream.range(0, AT_ONCE)
                    .<Callable<MvcTestResult>>mapToObj(it -> () -> {
                        start.await();
                        return request.apply(it);
                    })
                    .toList();
            var results = new ArrayList<MvcTestResult>();
            for (var it : threads.invokeAll(all)) {
                results.add(it.get());
            }
            return results;
        }
    }
}
