package vn.thidua.platform.test;

import com.networknt.schema.InputFormat;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.assertj.core.api.Assertions;
import tools.jackson.databind.json.JsonMapper;
import vn.thidua.platform.messages.Message;
import vn.thidua.platform.test.description.MessageLines;

/** The published sample and schema of a message type, which both its producer and its readers are tested against. */
public record Contract(String type) {

    private static final Path FOLDER = Path.of("../contracts");
    private static final JsonMapper JSON = JsonMapper.shared();

    public String sample() {
        return read(type + ".json");
    }

    /** Fails unless the message is the sample, field for field, and both are valid by the schema. */
    public void requireSample(Object message) {
        var published = JSON.writeValueAsString(message);
        requireValid(published);
        requireValid(sample());
        requireLine(message);
        Assertions.assertThat(JSON.readTree(published)).isEqualTo(JSON.readTree(sample()));
    }

    private void requireLine(Object message) {
        if (message instanceof Message it) {
            var line = MessageLines.read().of(type);
            var published = JSON.readTree(JSON.writeValueAsString(message));
            Assertions.assertThat(it.topic()).isEqualTo(line.topic());
            Assertions.assertThat(it.key()).isEqualTo(published.path(line.key()).asString());
        }
    }

    public void requireValid(String body) {
        var schema = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
                .getSchema(read(type + ".schema.json"), InputFormat.JSON);
        Assertions.assertThat(schema.validate(body, InputFormat.JSON)).isEmpty();
    }

    private static String read(String file) {
        try {
            return Files.readString(FOLDER.resolve(file));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
