package vn.thidua.registration;

import java.nio.file.Path;
import tools.jackson.databind.MapperFeature;
import tools.jackson.databind.json.JsonMapper;
import vn.thidua.platform.test.description.DescriptionFile;

/** What the mock of the user interface asks and answers, in {@code web/mock/recorded}. */
public final class RecordedForMock {

    private static final JsonMapper JSON = JsonMapper.builder()
            .enable(MapperFeature.INFER_RECORD_GETTERS_FROM_COMPONENTS_ONLY)
            .build();

    private RecordedForMock() {}

    /** What people write, written by hand. */
    public static <T> T questions(Class<T> type) {
        return JSON.treeToValue(file("questions").read(), type);
    }

    /** Fails where the file says something else than the service; {@code ./thidua describe} writes it. */
    public static void hold(String name, Object answers) {
        file(name).hold(JSON.readTree(JSON.writeValueAsString(answers)));
    }

    private static DescriptionFile file(String name) {
        return new DescriptionFile(Path.of("..", "web", "mock", "recorded", name + ".json"));
    }
}
