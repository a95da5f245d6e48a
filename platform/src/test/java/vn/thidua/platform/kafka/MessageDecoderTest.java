package vn.thidua.platform.kafka;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.json.JsonMapper;

class MessageDecoderTest {

    private static final UUID ID = UUID.fromString("5d1c7d5e-0c5d-4b38-9d6c-2a1f0b7e8c01");
    private static final String WHOLE = """
            {"type":"nest.built.v1","version":3,"id":"%s","height":7,"note":null,
             "eggs":[{"laid":"2022-01-01","colour":"blue"}],"later":"a release knows"}""".formatted(ID);

    private final MessageDecoder decoder = new MessageDecoder(JsonMapper.shared());

    record Nest(UUID id, long version, int height, @Nullable String note, List<Egg> eggs) {}

    record Egg(LocalDate laid, @Nullable String colour) {}

    private static final TopicListener<Nest> NESTS = new TopicListener<>() {
        @Override
        public String topic() {
            return "nest";
        }

        @Override
        public Class<Nest> type() {
            return Nest.class;
        }

        @Override
        public Set<String> messageTypes() {
            return Set.of("nest.built.v1");
        }

        @Override
        public UUID about(Nest message) {
            return message.id();
        }

        @Override
        public void on(Nest message) {}
    };

    @Test
    void readsWhatIsWholeWhateverElseIsSaid() {
        assertThat(decode(WHOLE))
                .isEqualTo(new Nest(ID, 3, 7, null, List.of(new Egg(LocalDate.of(2022, 1, 1), "blue"))));
    }

    @Test
    void takesWhatIsNullableForNotSaid() {
        assertThat(decode(WHOLE.replace("\"note\":null,", "")).note()).isNull();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "\"type\":\"nest.built.v1\", | `` | unknown type",
                "nest.built.v1 | nest.moved.v1 | unknown type",
                "\"nest.built.v1\" | 7 | unknown type",
                "\"version\":3 | \"version\":0 | /version",
                "\"version\":3 | \"version\":3.5 | /version",
                "\"version\":3 | \"version\":\"3\" | /version",
                "\"version\":3 | \"version\":99999999999999999999 | /version",
                "\"version\":3, | `` | /version",
                "\"height\":7, | `` | /height",
                "\"height\":7 | \"height\":null | /height",
                "\"height\":7 | \"height\":7.5 | /height",
                "\"eggs\":[ | \"nothing\":[ | /eggs",
                "\"laid\":\"2022-01-01\", | `` | /eggs/0/laid",
                "\"laid\":\"2022-01-01\" | \"laid\":null | /eggs/0/laid",
                "\"laid\":\"2022-01-01\" | \"laid\":\"soon\" | /eggs/0/laid",
                "\"id\":\"5d1c | \"id\":\"6d1c | key",
                "\"id\":\"5d1c7d5e-0c5d-4b38-9d6c-2a1f0b7e8c01\" | \"id\":null | /id",
                "\"height\":7 | \"height\":7,\"height\":8 | part missing",
                "`{` | `[{` | part missing",
                "a release knows\"} | a release knows\"}} | part missing"
            })
    void saysWhatIsWrongAndNeverWhatStandsThere(String part, String instead, String said) {
        var broken = WHOLE.replace(part, instead);
        assertThat(broken).isNotEqualTo(WHOLE);

        assertThatExceptionOfType(Undecodable.class)
                .isThrownBy(() -> decode(broken))
                .withMessageContaining(said)
                .withMessageNotContaining("soon");
    }

    private Nest decode(String body) {
        return decoder.decode(NESTS, ID.toString(), body.getBytes(StandardCharsets.UTF_8));
    }
}
