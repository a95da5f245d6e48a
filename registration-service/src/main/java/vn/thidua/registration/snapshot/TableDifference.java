package vn.thidua.registration.snapshot;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.thidua.registration.catalogue.Holder;
import vn.thidua.registration.comparison.Comparison;
import vn.thidua.registration.comparison.Comparison.MemberEntry;
import vn.thidua.registration.comparison.MemberLine;
import vn.thidua.registration.comparison.MemberLine.MemberTarget;
import vn.thidua.registration.content.ContentDifference.Kind;

/** What is different between two tables of a round, member by member; cells as they were written. */
public final class TableDifference {

    private final List<Item> items = new ArrayList<>();
    private final MemberEntry member;

    private TableDifference(MemberEntry member) {
        this.member = member;
    }

    /** One difference: a cell of the table, a member's number of staff or its state. */
    public record Item(
            UUID unitId,
            String unitName,
            @Nullable String code,
            @Nullable Holder holder,
            String cell,
            @Nullable String before,
            @Nullable String after,
            Kind change) {}

    static List<Item> between(Comparison from, Comparison to) {
        var before = byUnit(from);
        var after = byUnit(to);
        var units = new LinkedHashSet<>(after.keySet());
        units.addAll(before.keySet());
        return units.stream()
                .flatMap(it -> of(before.get(it), after.get(it)).stream())
                .toList();
    }

    private static List<Item> of(@Nullable MemberEntry before, @Nullable MemberEntry after) {
        var shown = after == null ? before : after;
        if (shown == null) {
            return List.of();
        }
        var difference = new TableDifference(shown);
        difference.add(null, null, "state", state(before), state(after));
        difference.add(null, null, "staffCount", staff(before), staff(after));
        difference.lines(lines(before), lines(after));
        return difference.items;
    }

    private void lines(Map<String, MemberLine> before, Map<String, MemberLine> after) {
        var codes = new LinkedHashSet<>(after.keySet());
        codes.addAll(before.keySet());
        for (var code : codes) {
            for (var holder : Holder.values()) {
                var old = target(before.get(code), holder);
                var young = target(after.get(code), holder);
                add(code, holder, "quantity", quantity(old), quantity(young));
                add(code, holder, "ratio", ratio(old), ratio(young));
            }
        }
    }

    private void add(
            @Nullable String code,
            @Nullable Holder holder,
            String cell,
            @Nullable String before,
            @Nullable String after) {
        if (!Objects.equals(before, after)) {
            var kind = before == null ? Kind.ADDED : after == null ? Kind.REMOVED : Kind.CHANGED;
            items.add(new Item(member.unitId(), member.unitName(), code, holder, cell, before, after, kind));
        }
    }

    private static Map<UUID, MemberEntry> byUnit(Comparison table) {
        return inOrder(table.members(), MemberEntry::unitId);
    }

    private static Map<String, MemberLine> lines(@Nullable MemberEntry member) {
        return member == null ? Map.of() : inOrder(member.lines(), MemberLine::code);
    }

    private static <K, V> Map<K, V> inOrder(List<V> values, Function<V, K> key) {
        return values.stream()
                .collect(Collectors.toMap(key, Function.identity(), (one, _) -> one, java.util.LinkedHashMap::new));
    }

    private static @Nullable MemberTarget target(@Nullable MemberLine line, Holder holder) {
        return line == null ? null : line.target(holder);
    }

    private static @Nullable String quantity(@Nullable MemberTarget target) {
        return target == null ? null : blankToNone(target.quantity());
    }

    private static @Nullable String ratio(@Nullable MemberTarget target) {
        return target == null ? null : blankToNone(target.ratio());
    }

    private static @Nullable String blankToNone(@Nullable String written) {
        return written == null || written.isBlank() ? null : written;
    }

    private static @Nullable String state(@Nullable MemberEntry member) {
        return member == null ? null : member.state().name();
    }

    private static @Nullable String staff(@Nullable MemberEntry member) {
        var staff = member == null ? null : member.staffCount();
        return staff == null ? null : staff.toString();
    }
}
