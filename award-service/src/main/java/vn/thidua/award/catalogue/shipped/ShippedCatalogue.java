package vn.thidua.award.catalogue.shipped;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.SequencedMap;
import org.jspecify.annotations.Nullable;
import org.springframework.core.io.ClassPathResource;
import org.springframework.stereotype.Component;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;
import vn.thidua.award.catalogue.Authority;
import vn.thidua.award.catalogue.AwardKind;
import vn.thidua.award.catalogue.Definition;
import vn.thidua.award.catalogue.FormRow;
import vn.thidua.award.catalogue.ShippedKey;
import vn.thidua.award.catalogue.SubjectType;
import vn.thidua.award.catalogue.UpdateShippedCatalogue;
import vn.thidua.platform.mongo.Store;

/**
 * Reads the catalogue that comes with the service, and has it taken over at each start. An entry's basis in the file and its
 * mark (found in a text, or known from the law and to be confirmed) are for the legal officer, and are not read.
 */
@Component
class ShippedCatalogue implements Runnable {

    /** In force since the first law on emulation and commendation; entries say so when they are younger. */
    private static final LocalDate FIRST_LAW = LocalDate.of(2004, 7, 1);

    private final UpdateShippedCatalogue bringUpToDate;
    private final SequencedMap<ShippedKey, Definition> shipped;

    ShippedCatalogue(UpdateShippedCatalogue bringUpToDate, JsonMapper json, Store store) throws java.io.IOException {
        this.bringUpToDate = bringUpToDate;
        this.shipped = read(json);
        store.beforeReady(this);
    }

    @Override
    public void run() {
        bringUpToDate.with(shipped);
    }

    static SequencedMap<ShippedKey, Definition> read(JsonMapper json) throws java.io.IOException {
        try (var resource = new ClassPathResource("catalogue.json").getInputStream()) {
            var entries = json.readValue(resource, new TypeReference<List<ShippedEntry>>() {});
            var definitions = new LinkedHashMap<ShippedKey, Definition>();
            for (var entry : entries) {
                var definition = entry.definition();
                var key = new ShippedKey(entry.code(), definition.validFrom());
                if (definitions.put(key, definition) != null) {
                    throw new IllegalStateException("catalogue.json has " + key + " twice");
                }
            }
            requireOneAtATime(definitions);
            return definitions;
        }
    }

    static void requireOneAtATime(SequencedMap<ShippedKey, Definition> definitions) {
        definitions.forEach((key, definition) -> definitions.forEach((other, another) -> {
            if (!key.equals(other) && key.code().equals(other.code()) && definition.overlaps(another)) {
                throw new IllegalStateException("catalogue.json has " + key + " and " + other + " at one time");
            }
        }));
    }

    record ShippedEntry(
            String code,
            String name,
            String nameEn,
            AwardKind kind,
            List<SubjectType> subjects,
            Authority authority,
            @Nullable LocalDate validFrom,
            @Nullable LocalDate validTo,
            @Nullable FormRow formRow) {

        Definition definition() {
            return new Definition(
                    name,
                    nameEn,
                    kind,
                    subjects,
                    authority,
                    validFrom == null ? FIRST_LAW : validFrom,
                    validTo,
                    formRow);
        }
    }
}
