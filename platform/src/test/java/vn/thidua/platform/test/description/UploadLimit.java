package vn.thidua.platform.test.description;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Properties;
import org.springframework.util.unit.DataSize;

/** How large a file the service under test takes, by its settings. */
final class UploadLimit {

    private UploadLimit() {}

    static long read() {
        var settings = new Properties();
        try (var file = UploadLimit.class.getResourceAsStream("/application.properties")) {
            if (file != null) {
                settings.load(file);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return DataSize.parse(settings.getProperty("thidua.web.upload-limit", "1MB"))
                .toBytes();
    }
}
