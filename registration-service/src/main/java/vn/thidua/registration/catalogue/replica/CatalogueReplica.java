package vn.thidua.registration.catalogue.replica;

import java.time.LocalDate;
import java.time.Month;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.thidua.platform.domain.Period;
import vn.thidua.platform.kafka.TopicListener;
import vn.thidua.platform.mongo.ReplicaCollection;
import vn.thidua.platform.mongo.Store;
import vn.thidua.registration.catalogue.Form;
import vn.thidua.registration.catalogue.FormRow;
import vn.thidua.registration.catalogue.Forms;
import vn.thidua.registration.catalogue.Holder;

@Component
class CatalogueReplica implements Forms, TopicListener<CatalogueReplica.EntryChanged> {

    private final ReplicaCollection<Entry> entries;

    CatalogueReplica(Store store) {
        this.entries = new ReplicaCollection<>(store, "catalogue", Entry.class, List.of());
    }

    /** What is read of {@code award-catalogue.changed.v1}. */
    record EntryChanged(
            UUID entryId,
            long version,
            String kind,
            List<String> subjects,
            LocalDate validFrom,
            @Nullable LocalDate validTo,
            @Nullable Row formRow) {}

    /** An entry's line on the official form; entries with one code share the line. */
    public record Row(
            int order,
            String code,
            String label,
            String labelEn,
            @Nullable String note) {}

    /** Public only because the driver's record codec asks for it. */
    public record Entry(
            String kind,
            List<String> subjects,
            LocalDate validFrom,
            @Nullable LocalDate validTo,
            @Nullable Row formRow) {

        /** None for a kind that only a later release knows: it has no place on today's form. */
        Optional<FormRow.Kind> group() {
            return Arrays.stream(FormRow.Kind.values())
                    .filter(it -> it.name().equals(kind))
                    .findFirst();
        }

        boolean isInForce(int awardYear) {
            return new Period(validFrom, validTo).contains(LocalDate.of(awardYear, Month.DECEMBER, 31));
        }
    }

    @Override
    public String topic() {
        return "award-catalogue";
    }

    @Override
    public Class<EntryChanged> type() {
        return EntryChanged.class;
    }

    @Override
    public Set<String> messageTypes() {
        return Set.of("award-catalogue.changed.v1");
    }

    @Override
    public UUID about(EntryChanged it) {
        return it.entryId();
    }

    @Override
    public void on(EntryChanged it) {
        entries.keep(
                it.entryId(),
                it.version(),
                new Entry(it.kind(), it.subjects(), it.validFrom(), it.validTo(), it.formRow()));
    }

    @Override
    public Form of(int awardYear) {
        var rows = entries.remembered().stream()
                .filter(it -> it.formRow() != null && it.group().isPresent() && it.isInForce(awardYear))
                .collect(Collectors.groupingBy(CatalogueReplica::codeOf))
                .values()
                .stream()
                .map(CatalogueReplica::row)
                .toList();
        return new Form(awardYear, rows);
    }

    private static String codeOf(Entry entry) {
        var row = entry.formRow();
        return row == null ? "" : row.code();
    }

    private static FormRow row(List<Entry> sharing) {
        var first = sharing.getFirst();
        var row = first.formRow();
        if (row == null) {
            throw new IllegalArgumentException("an entry that is not on the form");
        }
        var subjects = Arrays.stream(Holder.values())
                .filter(holder -> sharing.stream().anyMatch(it -> it.subjects().contains(holder.name())))
                .toList();
        return new FormRow(
                row.code(),
                row.order(),
                row.label(),
                row.labelEn(),
                row.note(),
                first.group().orElseThrow(),
                subjects);
    }
}
