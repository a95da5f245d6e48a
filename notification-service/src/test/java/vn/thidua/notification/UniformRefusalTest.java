package vn.thidua.notification;

import static org.awaitility.Awaitility.await;

import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.springframework.beans.factory.annotation.Autowired;
import tools.jackson.databind.json.JsonMapper;
import vn.thidua.platform.test.Endpoints;
import vn.thidua.platform.test.Http;
import vn.thidua.platform.test.UniformRefusals;

/** Another unit's notice is as unknown as one that is not there, for administrators too. */
@NotificationTest
class UniformRefusalTest {

    @Autowired
    Http http;

    @Autowired
    NotificationFixtures fixtures;

    @Autowired
    Endpoints endpoints;

    @TestFactory
    Stream<DynamicTest> anotherUnitsNoticeIsAsUnknownAsNone() {
        var unit = UUID.randomUUID();
        var officer = fixtures.officerOf(unit);
        fixtures.submit(UUID.randomUUID(), 7, unit, UUID.randomUUID());
        var notice = UUID.fromString(await().until(() -> firstNotice(officer), it -> !it.isEmpty()));
        return Stream.of(
                        fixtures.session(fixtures.officerOf(UUID.randomUUID())),
                        fixtures.session(fixtures.staffOf(unit)),
                        http.asAdministrator())
                .flatMap(it -> new UniformRefusals(endpoints, Map.of()).tellNothing(it, "notices", notice));
    }

    private String firstNotice(NotificationFixtures.Officer officer) {
        var answer = fixtures.session(officer).get("/api/notification/notices").getResponse();
        return JsonMapper.shared()
                .readTree(answer.getContentAsByteArray())
                .at("/items/0/id")
                .asString("");
    }
}
