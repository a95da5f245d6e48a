package vn.thidua.award;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;
import static vn.thidua.award.CatalogueResponses.API;
import static vn.thidua.award.CatalogueResponses.catalogue;
import static vn.thidua.award.CatalogueResponses.entry;
import static vn.thidua.platform.test.Responses.problem;

import java.text.Normalizer;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpMethod;
import vn.thidua.platform.test.BadBodies;
import vn.thidua.platform.test.BadParameters;
import vn.thidua.platform.test.Endpoints;
import vn.thidua.platform.test.Http;
import vn.thidua.platform.test.ServiceTest;

/** What is not as it should be is refused by its own code, and nothing is written. */
@ServiceTest
class BadInputTest {

    static final String CHANGE = Bodies.GOOD.get(Bodies.CHANGE);

    @Autowired
    BadParameters badParameters;

    @Autowired
    Http http;

    @Autowired
    Endpoints endpoints;

    @Autowired
    BadBodies badBodies;

    @TestFactory
    Stream<DynamicTest> everyFieldOfEveryBodyIsGuarded() {
        var bad = endpoints.withBody().stream().flatMap(it -> badBodies.against(it, Bodies.GOOD.get(it)));
        return Stream.concat(
                bad,
                Stream.of(dynamicTest(
                        "nothing was written",
                        () -> assertThat(catalogue(http.asAdministrator(), 2022))
                                .hasSize(60))));
    }

    @Test
    void decomposedTextIsStoredComposed() {
        var path = pathOf("HCSV");
        var composed = "Huân chương Sao vàng đẹp nhất";
        var decomposed = Normalizer.normalize(composed, Normalizer.Form.NFD);

        assertThat(http.asAdministrator().put(path, CHANGE.replace("Tên của tỉnh", decomposed), 1))
                .hasStatusOk();

        assertThat(entry(http.asAdministrator(), "HCSV").get("name").asString())
                .isEqualTo(composed)
                .isNotEqualTo(decomposed);
    }

    @Test
    void aPlaceOnTheFormIsBetween1And100() {
        for (var order : new String[] {"0", "101", "-1"}) {
            var result = http.asAdministrator()
                    .put(pathOf("HCHCM"), CHANGE.replace("\"order\":18", "\"order\":" + order), 1);
            problem(result, 422, "field-invalid");
            assertThat(result).bodyJson().extractingPath("$.errors[0].pointer").isEqualTo("/formRow/order");
        }
    }

    @Test
    void anAwardIsForSomebody() {
        var nobody = CHANGE.replace("[\"INDIVIDUAL\"]", "[]");

        problem(http.asAdministrator().put(pathOf("HCDC"), nobody, 1), 422, "field-invalid");
    }

    @Test
    void aChangeMustSayWhichVersionItSaw() {
        var path = pathOf("HCDDK");

        problem(
                http.asAdministrator()
                        .request(HttpMethod.PUT, path)
                        .content(CHANGE)
                        .exchange(),
                428,
                "if-match-required");
        problem(http.asAdministrator().put(path, CHANGE, 7), 412, "version-stale");
        assertThat(entry(http.asAdministrator(), "HCDDK").get("version").asInt())
                .isOne();
    }

    @Test
    void whatIsUnknownIsNotFound() {
        var nowhere = API + "/catalogue/" + UUID.randomUUID();

        problem(http.asAdministrator().put(nowhere, CHANGE, 1), 404, "entry-unknown");
        problem(http.asAdministrator().put(API + "/catalogue/not-an-id", CHANGE, 1), 400, "parameter-invalid");
        problem(http.asAdministrator().get(API + "/nothing"), 404, "resource-unknown");
    }

    @Test
    void aCodeIsNotValidTwiceAtATime() {
        var path = pathOf("THON_VH");

        problem(http.asAdministrator().put(path, CHANGE, 1), 409, "entry-overlaps");
        problem(
                http.asAdministrator().put(path, CHANGE.replace("2030-12-31", "2003-12-31"), 1),
                422,
                "period-reversed");
        assertThat(http.asAdministrator().put(path, CHANGE.replace("2030-12-31", "2025-06-29"), 1))
                .hasStatusOk();
    }

    private String pathOf(String code) {
        return API + "/catalogue/"
                + entry(http.asAdministrator(), code).get("id").asString();
    }

    @TestFactory
    Stream<DynamicTest> noParameterIsAnsweredWith500() {
        return badParameters.areRefusedWithACode();
    }
}
