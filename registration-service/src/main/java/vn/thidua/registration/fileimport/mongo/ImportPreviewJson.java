package vn.thidua.registration.fileimport.mongo;

import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.MapperFeature;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;
import vn.thidua.office.FileReason;
import vn.thidua.platform.domain.Sentence;
import vn.thidua.platform.mongo.Deflated;
import vn.thidua.registration.fileimport.ImportPreview;

/** A preview as deflated text, so that it fits beside its file however often a file says the same. */
final class ImportPreviewJson {

    /** What is read of a form is some dozens of kilobytes; nobody looks through more than this. */
    private static final int MOST_BYTES = 8 << 20;

    private static final JsonMapper JSON = JsonMapper.builder()
            .enable(MapperFeature.INFER_RECORD_GETTERS_FROM_COMPONENTS_ONLY)
            .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .build();

    private ImportPreviewJson() {}

    static byte[] of(ImportPreview preview) {
        var text = JSON.writeValueAsBytes(preview);
        if (text.length > MOST_BYTES) {
            throw FileReason.FILE_INFLATES_TOO_FAR.because("the preview has %d bytes", text.length);
        }
        return Deflated.deflate(text);
    }

    static ImportPreview read(byte[] packed) {
        var text = JSON.readTree(Deflated.inflate(packed, MOST_BYTES));
        return JSON.treeToValue(withSentences(withCampaigns(text)), ImportPreview.class);
    }

    /** Before the campaigns that a unit names were called so. */
    private static JsonNode withCampaigns(JsonNode preview) {
        for (var part : preview.path("parts")) {
            if (part instanceof ObjectNode text && text.path("place").asString().equals("MOVEMENTS")) {
                text.put("place", "CAMPAIGNS");
            }
        }
        if (preview.path("content") instanceof ObjectNode content && content.has("movements")) {
            content.set("campaigns", content.remove("movements"));
        }
        return preview;
    }

    /** What was kept before sentences had keys says what it said; a note was in Vietnamese only. */
    private static JsonNode withSentences(JsonNode preview) {
        for (var problem : preview.path("problems")) {
            if (problem instanceof ObjectNode issue && issue.has("message")) {
                issue.set("sentence", asSaid(issue.path("message"), issue.path("messageEn")));
            }
        }
        for (var listed : preview.path("rows")) {
            if (listed instanceof ObjectNode row && row.path("note").isString()) {
                row.set("note", asSaid(row.path("note"), row.path("note")));
            }
        }
        return preview;
    }

    private static JsonNode asSaid(JsonNode vietnamese, JsonNode english) {
        return JSON.valueToTree(Sentence.asSaid(vietnamese.asString(), english.asString()));
    }
}
