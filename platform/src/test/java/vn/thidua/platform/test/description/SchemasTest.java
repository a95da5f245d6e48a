package vn.thidua.platform.test.description;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class SchemasTest {

    enum Colour {
        RED,
        GREEN
    }

    record Leaf(
            @NotBlank @Size(max = 20) String text, @Nullable Colour colour) {}

    record TreeView(
            UUID id,
            @Nullable LocalDate felledOn,
            @NotNull @Size(max = 3) List<@NotNull Leaf> leaves,
            @Min(1) @Max(9) int height,
            String kind) {}

    record Other(Map<String, String> anything) {}

    private final Schemas schemas = new Schemas(
            Described.of("vn.thidua.grove").closed("SchemasTestTree.kind", List.of("oak", "ash")),
            new SourceComments());

    @Test
    void anAnswerHasAllItsFieldsAndSaysWhichMayBeNull() {
        schemas.of(TreeView.class, Schemas.Way.ANSWERED);

        assertThat(named("SchemasTestTree")).isEqualTo(JsonMapper.shared().readTree("""
                {"type": "object", "required": ["id", "felledOn", "leaves", "height", "kind"], "properties": {
                  "id": {"type": "string", "format": "uuid"},
                  "felledOn": {"type": ["string", "null"], "format": "date"},
                  "leaves": {"type": "array", "items": {"$ref": "#/components/schemas/SchemasTestLeaf"}, "maxItems": 3},
                  "height": {"type": "integer", "format": "int32", "minimum": 1, "maximum": 9},
                  "kind": {"type": "string", "enum": ["oak", "ash"]}}}
                """));
        assertThat(named("SchemasTestLeaf")
                        .at("/properties/colour/anyOf/1/type")
                        .asString())
                .isEqualTo("null");
        assertThat(named("SchemasTestColour").path("enum").toString()).isEqualTo("[\"RED\",\"GREEN\"]");
    }

    @Test
    void ofWhatIsSentOnlyWhatValidationAsksForIsRequired() {
        schemas.of(TreeView.class, Schemas.Way.SENT);

        assertThat(named("SchemasTestTree").path("required").toString()).isEqualTo("[\"leaves\",\"height\"]");
        assertThat(named("SchemasTestLeaf").path("required").toString()).isEqualTo("[\"text\"]");
    }

    @Test
    void aTypeWithoutASchemaIsNamedWithItsPlace() {
        assertThatThrownBy(() -> schemas.of(Other.class, Schemas.Way.ANSWERED))
                .isInstanceOf(AssertionError.class)
                .hasMessageContaining("Other.anything");
    }

    @Test
    void aRecordIsEitherSentOrAnswered() {
        schemas.of(Leaf.class, Schemas.Way.SENT);

        assertThatThrownBy(() -> schemas.of(Leaf.class, Schemas.Way.ANSWERED))
                .isInstanceOf(AssertionError.class)
                .hasMessageContaining("is sent and answered");
    }

    private JsonNode named(String name) {
        // Read again, so that numbers of one value are equal.
        return JsonMapper.shared()
                .readTree(
                        Objects.requireNonNull(schemas.named().get(name), name).toString());
    }
}
