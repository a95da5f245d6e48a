package vn.thidua.registration.work.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.UUID;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import vn.thidua.registration.work.WorkItem;

class ResultPathsOfApiTest {

    private static final UUID UNIT = new UUID(0, 7);

    private final ResultPathsOfApi paths = new ResultPathsOfApi("/api/registration");

    @ParameterizedTest
    @CsvSource({
        "READING_STAFF_LIST, list, /staff-lists/list",
        "READING_PLEDGE_LIST, digest 2022, /units/UNIT/pledge-lists/digest?awardYear=2022",
        "TAKING_PLEDGE_LIST, digest 2022, /units/UNIT/pledge-lists/digest?awardYear=2022",
        "READING_FORM, registration digest, /registrations/registration/readings/digest",
        "TAKING_FORM, registration, /registrations/registration"
    })
    void eachKindOfWorkHasItsResultSomewhere(WorkItem.Kind kind, String result, String path) {
        assertThat(paths.of(kind, UNIT, result)).isEqualTo("/api/registration" + path.replace("UNIT", UNIT.toString()));
    }

    @ParameterizedTest
    @EnumSource
    void aPathThatWasStoredIsTheResults(WorkItem.Kind kind) {
        var stored = "/api/registration/staff-lists/list";

        assertThat(paths.of(kind, UNIT, stored)).isEqualTo(stored);
    }
}
