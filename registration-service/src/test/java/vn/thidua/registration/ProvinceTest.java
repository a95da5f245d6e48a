package vn.thidua.registration;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.thidua.platform.test.Responses.json;
import static vn.thidua.platform.test.Responses.problem;
import static vn.thidua.registration.LargeBloc.YEAR;

import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.http.HttpStatus;
import tools.jackson.databind.JsonNode;
import vn.thidua.platform.test.Http;
import vn.thidua.platform.test.MovableClock;
import vn.thidua.platform.test.ServiceTest;

/** All blocs of a year beside each other. */
@ServiceTest
@Import(Instruments.class)
class ProvinceTest {

    static final String YEARS = "/api/registration/years";

    @Autowired
    Http http;

    @Autowired
    MovableClock clock;

    LargeBloc bloc;
    LargeBloc waiting;

    @BeforeEach
    void prepare() {
        bloc = new LargeBloc(http, 5);
        waiting = new LargeBloc(http, 3);
        waiting.openRound(YEAR - 1, clock.instant());
    }

    @Test
    void eachBlocShowsHowFarItIsAndWhatItPledges() {
        var round = bloc.openRound(YEAR, clock.instant());
        bloc.register(round, bloc.units.get(1), 12);
        bloc.register(round, bloc.units.get(2), 30);
        bloc.start(round, bloc.units.get(3));

        var its = entry(bloc.bloc);
        assertThat(its.get("roundId").asString()).isEqualTo(round.toString());
        assertThat(its.get("state").asString()).isEqualTo("OPEN");
        assertThat(its.get("headUnitName").asString()).isEqualTo("Đơn vị mẫu số 0");
        assertThat(its.get("members").asInt()).isEqualTo(5);
        assertThat(its.get("notStarted").asInt()).isEqualTo(2);
        assertThat(its.get("draft").asInt()).isEqualTo(1);
        assertThat(its.get("submitted").asInt()).isEqualTo(2);
        assertThat(its.get("totals")).hasSize(LargeBloc.TITLES * 2);
        assertThat(its.at("/totals/0/quantity").asInt()).isEqualTo(42);

        assertThat(entry(waiting.bloc).get("roundId").isNull()).isTrue();
        assertThat(entry(waiting.bloc).get("members").asInt()).isEqualTo(3);
    }

    @Test
    void yearsAreThoseWithARound() {
        var years = json(bloc.administrator.get(YEARS)).get("items");

        assertThat(years).anySatisfy(it -> {
            assertThat(it.get("year").asInt()).isEqualTo(YEAR - 1);
            assertThat(it.get("rounds").asInt()).isPositive();
            assertThat(it.get("blocs").asInt()).isGreaterThanOrEqualTo(2);
        });
    }

    @Test
    void onlyProvinceAdministratorsLook() {
        problem(bloc.headOfficer.get(YEARS), HttpStatus.FORBIDDEN, "not-allowed");
        problem(bloc.headOfficer.get(YEARS + "/" + YEAR), HttpStatus.FORBIDDEN, "not-allowed");
        problem(bloc.administrator.get(YEARS + "/now"), HttpStatus.BAD_REQUEST, "parameter-invalid");
    }

    private JsonNode entry(UUID id) {
        for (var it : json(bloc.administrator.get(YEARS + "/" + YEAR)).get("blocs")) {
            if (it.get("blocId").asString().equals(id.toString())) {
                return it;
            }
        }
        throw new AssertionError("not among the blocs: " + id);
    }
}
