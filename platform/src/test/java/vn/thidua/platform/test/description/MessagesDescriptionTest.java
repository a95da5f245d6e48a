package vn.thidua.platform.test.description;

import static java.util.stream.Collectors.toCollection;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import vn.thidua.platform.test.Contract;

/** The messages are described as the table of topics, the schemas and the samples say. */
class MessagesDescriptionTest {

    private static final Path CONTRACTS = Path.of("..", "contracts");
    private static final Path PAGE = Path.of("..", "docs", "messages.md");

    private final MessageLines table = MessageLines.read();
    private final MessagesDescription description = new MessagesDescription(table);

    @Test
    void theDescriptionIsWhatTheTableSays() {
        new DescriptionFile(CONTRACTS.resolve("asyncapi.json")).hold(description.asyncApi());
    }

    @Test
    void thePageIsWhatTheTableSays() throws IOException {
        var page = description.page();
        if (DescriptionFile.isWriting()) {
            Files.writeString(PAGE, page);
        }
        assertThat(Files.readString(PAGE))
                .as("docs/messages.md: if the table is meant to be so, run ./thidua describe")
                .isEqualTo(page);
    }

    @Test
    void everyMessageHasALineASchemaAndASampleThatIsValid() throws IOException {
        try (var files = Files.list(CONTRACTS)) {
            var types = files.map(it -> it.getFileName().toString())
                    .filter(it -> it.endsWith(".schema.json"))
                    .map(it -> it.replace(".schema.json", ""))
                    .collect(toCollection(TreeSet::new));
            assertThat(types)
                    .isEqualTo(
                            table.lines().stream().map(MessageLines.Line::type).collect(toCollection(TreeSet::new)));
        }
        for (var line : table.lines()) {
            var contract = new Contract(line.type());
            contract.requireValid(contract.sample());
            var sample = JsonMapper.shared().readTree(contract.sample());
            assertThat(sample.path("type").asString()).isEqualTo(line.type());
            assertThat(sample.has(line.key()))
                    .as("%s has %s", line.type(), line.key())
                    .isTrue();
        }
    }

    @Test
    void everyReferenceLeadsSomewhere() {
        var document = description.asyncApi();
        document.findValuesAsString("$ref").forEach(it -> {
            if (it.startsWith("#")) {
                assertThat(document.at(it.substring(1)).isMissingNode()).as(it).isFalse();
            } else {
                assertThat(CONTRACTS.resolve(it)).exists();
            }
        });
        assertThat(document.path("components").path("messages").valueStream().map(MessagesDescriptionTest::sample))
                .allSatisfy(it -> assertThat(CONTRACTS.resolve(it)).exists());
    }

    private static String sample(JsonNode message) {
        return message.path("externalDocs").path("url").asString();
    }
}
