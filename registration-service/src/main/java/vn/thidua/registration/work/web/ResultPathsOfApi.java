package vn.thidua.registration.work.web;

import java.util.UUID;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;
import vn.thidua.registration.work.ResultPaths;
import vn.thidua.registration.work.WorkItem;

/** Paths of this service's API. */
@Component
class ResultPathsOfApi implements ResultPaths {

    private final String api;

    ResultPathsOfApi(@Value("${thidua.api}") String api) {
        this.api = api;
    }

    @Override
    public String of(WorkItem.Kind kind, UUID unitId, String result) {
        if (result.startsWith("/")) {
            // Stored by an earlier release, whose jobs returned paths.
            return result;
        }
        var names = (Object[]) result.split(" ");
        return api
                + switch (kind) {
                    case READING_STAFF_LIST -> "/staff-lists/%s".formatted(names);
                    case READING_PLEDGE_LIST, TAKING_PLEDGE_LIST ->
                        "/units/" + unitId + "/pledge-lists/%s?awardYear=%s".formatted(names);
                    case READING_FORM -> "/registrations/%s/readings/%s".formatted(names);
                    case TAKING_FORM -> "/registrations/%s".formatted(names);
                };
    }
}
