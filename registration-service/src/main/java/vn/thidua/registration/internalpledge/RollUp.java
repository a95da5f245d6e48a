package vn.thidua.registration.internalpledge;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.thidua.platform.text.VietnameseText;
import vn.thidua.registration.catalogue.Form;
import vn.thidua.registration.catalogue.Holder;
import vn.thidua.registration.catalogue.NestedTitles;
import vn.thidua.registration.content.Content;

/**
 * What the pledges of a unit's people and rooms come to, cell by cell of the official form, beside what its registration
 * says. Anyone who pledges a title counts for the wider ones it is chosen from.
 */
public record RollUp(int people, int rooms, List<Line> lines, List<Duplicate> duplicates) {

    /** A cell: how many pledge it, how many the registration says, and by how many more that is. */
    public record Line(
            String code,
            Holder holder,
            int pledged,
            @Nullable Integer typed,
            @Nullable Integer difference) {}

    /** Pledges of people whose names look alike, in all their spellings: one person written twice, or several. All count. */
    public record Duplicate(String name, List<String> names, List<UUID> pledgeIds) {}

    static RollUp of(Form form, List<InternalPledge> pledges, @Nullable Content registered) {
        var byHolder = pledges.stream()
                .collect(Collectors.groupingBy(it -> it.pledge().pledger().holder()));
        var lines = form.rows().stream()
                .flatMap(row -> row.subjects().stream()
                        .map(holder -> line(row.code(), holder, byHolder.getOrDefault(holder, List.of()), registered)))
                .toList();
        var people = byHolder.getOrDefault(Holder.INDIVIDUAL, List.of());
        var rooms = byHolder.getOrDefault(Holder.COLLECTIVE, List.of());
        return new RollUp(people.size(), rooms.size(), lines, duplicates(people));
    }

    private static Line line(String code, Holder holder, List<InternalPledge> pledges, @Nullable Content registered) {
        var count = (int) pledges.stream()
                .filter(it -> NestedTitles.includes(holder, it.pledge().titles(), code))
                .count();
        var typed =
                registered == null ? null : registered.quantity(code, holder).orElse(null);
        return new Line(code, holder, count, typed, typed == null ? null : count - typed);
    }

    private static List<Duplicate> duplicates(List<InternalPledge> people) {
        Map<String, List<InternalPledge>> alike = people.stream()
                .collect(Collectors.groupingBy(
                        it -> VietnameseText.searchKey(it.pledge().name())));
        return alike.values().stream()
                .filter(it -> it.size() > 1)
                .map(RollUp::duplicate)
                .sorted(Comparator.comparing(Duplicate::name))
                .toList();
    }

    private static Duplicate duplicate(List<InternalPledge> alike) {
        var names = alike.stream().map(it -> it.pledge().name()).distinct().toList();
        return new Duplicate(
                names.getFirst(), names, alike.stream().map(InternalPledge::id).toList());
    }
}
