package vn.thidua.award.catalogue;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.thidua.platform.domain.Aggregate;
import vn.thidua.platform.domain.Change;
import vn.thidua.platform.domain.NamedId;
import vn.thidua.platform.domain.NoEvent;

/**
 * What keeps a code from meaning two things at a time: an entry claims its next period here before it is written. Of two
 * entries of a code that change at once, on whatever instances, the later one finds the earlier one's claim.
 */
public record CodeTimeline(UUID id, long version, String code, List<Claim> claims) implements Aggregate {

    /** The period that an entry is about to have in its next version. It counts until that version is stored. */
    public record Claim(
            UUID entryId,
            long entryVersion,
            LocalDate validFrom,
            @Nullable LocalDate validTo) {

        private boolean isOpen(List<CatalogueEntry> stored) {
            return stored.stream().noneMatch(it -> it.id().equals(entryId) && it.version() >= entryVersion);
        }
    }

    static UUID idOf(String code) {
        return NamedId.of("catalogue-code", code);
    }

    static Change<CodeTimeline, NoEvent> begin(String code) {
        return Change.withoutEvent(new CodeTimeline(idOf(code), 1, code, List.of()));
    }

    /**
     * Refuses with {@link CatalogueReason#ENTRY_OVERLAPS} what would be in force beside another entry. The stored entries are
     * those of the code, read after this timeline: what is written later has claimed its period in a later version of it.
     */
    Change<CodeTimeline, NoEvent> claim(List<CatalogueEntry> stored, Claim next) {
        var open = claims.stream().filter(it -> it.isOpen(stored)).toList();
        var inForce = stored.stream()
                .map(it -> new Claim(
                        it.id(),
                        it.version(),
                        it.definition().validFrom(),
                        it.definition().validTo()));
        Stream.concat(open.stream(), inForce)
                .filter(it -> !it.entryId().equals(next.entryId()))
                .filter(it -> Definition.overlap(it.validFrom(), it.validTo(), next.validFrom(), next.validTo()))
                .findFirst()
                .ifPresent(_ -> {
                    throw CatalogueReason.ENTRY_OVERLAPS.because("%s would be in force twice at a time", code);
                });
        var kept = Stream.concat(open.stream(), Stream.of(next)).distinct().toList();
        return Change.withoutEvent(new CodeTimeline(id, version + 1, code, kept));
    }
}
