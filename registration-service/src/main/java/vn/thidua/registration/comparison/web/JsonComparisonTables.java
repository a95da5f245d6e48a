package vn.thidua.registration.comparison.web;

import com.fasterxml.jackson.annotation.JsonSetter;
import com.fasterxml.jackson.annotation.Nulls;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.MapperFeature;
import tools.jackson.databind.json.JsonMapper;
import vn.thidua.platform.text.Sentences;
import vn.thidua.registration.comparison.Comparison;
import vn.thidua.registration.comparison.ComparisonTables;

/** As JSON: names in alphabetical order, no blanks. What later releases add or leave out does not hinder reading. */
@Component
class JsonComparisonTables implements ComparisonTables {

    private static final JsonMapper JSON = JsonMapper.builder()
            .enable(
                    MapperFeature.SORT_PROPERTIES_ALPHABETICALLY,
                    MapperFeature.INFER_RECORD_GETTERS_FROM_COMPONENTS_ONLY)
            .disable(MapperFeature.SORT_CREATOR_PROPERTIES_FIRST)
            .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .disable(DeserializationFeature.FAIL_ON_NULL_FOR_PRIMITIVES)
            .withConfigOverride(List.class, it -> it.setNullHandling(JsonSetter.Value.forValueNulls(Nulls.AS_EMPTY)))
            .build();

    private final Sentences sentences;
    private final FindingViewCache findings;

    JsonComparisonTables(Sentences sentences) {
        this.sentences = sentences;
        this.findings = new FindingViewCache(sentences);
    }

    @Override
    public byte[] write(Comparison comparison) {
        return JSON.writeValueAsBytes(ComparisonView.of(comparison, findings, sentences));
    }

    @Override
    public Optional<Comparison> read(byte[] text) {
        try {
            return Optional.ofNullable(JSON.readValue(text, ComparisonView.class))
                    .map(ComparisonView::comparison);
        } catch (JacksonException e) {
            return Optional.empty();
        }
    }
}
