package vn.thidua.campaign;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.thidua.campaign.CampaignFixtures.API;
import static vn.thidua.campaign.CampaignFixtures.code;
import static vn.thidua.platform.test.Responses.json;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import vn.thidua.platform.test.Http;
import vn.thidua.platform.test.ServiceTest;

/** Requests that meet: what holds for one after the other holds for those at the same time. */
@ServiceTest
@Import(CampaignFixtures.class)
class RacesTest {

    static final int AT_ONCE = 8;

    @Autowired
    Http http;

    @Autowired
    CampaignFixtures office;

    @Test
    void ofEqualCodesOneIsEntered() throws Exception {
        var unit = "{\"code\":\"%s\",\"name\":\"Sở\",\"shortName\":\"S\"}".formatted(code());

        var statuses = statuses(race(() -> http.asAdministrator().post(API + "/units", unit)));

        assertThat(statuses).containsOnlyOnce(201).containsOnly(201, 409);
    }

    @Test
    void ofEqualKeysAllGetTheSameAnswer() throws Exception {
        var unit = "{\"code\":\"%s\",\"name\":\"Sở\",\"shortName\":\"S\"}".formatted(code());
        var key = UUID.randomUUID().toString();

        var results = race(() -> http.asAdministrator().post(API + "/units", unit, key));

        assertThat(statuses(results)).containsOnly(201);
        assertThat(results)
                .extracting(it -> json(it).get("id").asString())
                .containsOnly(json(results.getFirst()).get("id").asString());
    }

    @Test
    void ofChangesToOneVersionOneIsMade() throws Exception {
        var bloc = office.bloc(office.unit());

        var statuses = statuses(
                race(() -> http.asAdministrator().put(API + "/blocs/" + bloc + "/members", "{\"members\":[]}", 1)));

        assertThat(statuses).containsOnlyOnce(200).containsOnly(200, 412);
    }

    private static List<Integer> statuses(List<MvcTestResult> results) {
        return results.stream().map(it -> it.getResponse().getStatus()).toList();
    }

    private static List<MvcTestResult> race(Callable<MvcTestResult> request) throws Exception {
        try (var threads = Executors.newFixedThreadPool(AT_ONCE)) {
            var results = new ArrayList<MvcTestResult>();
            for (var it : threads.invokeAll(
                    IntStream.range(0, AT_ONCE).mapToObj(_ -> request).toList())) {
                results.add(it.get());
            }
            return results;
        }
    }
}
