package vn.thidua.campaign.unit;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.thidua.platform.domain.Aggregate;
import vn.thidua.platform.domain.Change;
import vn.thidua.platform.domain.Limits;
import vn.thidua.platform.domain.Searchable;
import vn.thidua.platform.text.VietnameseText;

/** A department or another body that takes part in emulation. Its code stays; its names have days from which they hold. */
public record Unit(
        UUID id,
        long version,
        String code,
        String name,
        String shortName,
        @Nullable String organisation,
        List<DatedName> names)
        implements Aggregate, Searchable {

    public static final int CODE = 32;
    public static final int NAME = 300;
    public static final int SHORT_NAME = 60;
    public static final int ORGANISATION = 64;

    /** In the order of a Vietnamese dictionary. */
    public static final Comparator<Unit> BY_NAME =
            Comparator.comparing(Unit::name, VietnameseText.order()).thenComparing(Unit::code);

    /** From when a unit's first name holds: from the first day of the calendar this platform keeps. */
    public static final LocalDate EVER = LocalDate.of(1900, 1, 1);

    /** What is said of a unit that is entered. The organisation is its name at the identity provider. */
    public record Entry(
            String code,
            String name,
            String shortName,
            @Nullable String organisation) {

        public Entry {
            Limits.check()
                    .text("/code", code, CODE)
                    .text("/name", name, NAME)
                    .text("/shortName", shortName, SHORT_NAME)
                    .text("/organisation", organisation, ORGANISATION)
                    .require();
        }
    }

    /** What the unit is called from a day on, until a later name holds. */
    public record DatedName(String name, String shortName, LocalDate from) {}

    public Unit {
        names = List.copyOf(names);
    }

    static Change<Unit, UnitEvent> enter(UUID id, Entry entry) {
        var names = List.of(new DatedName(entry.name(), entry.shortName(), EVER));
        var unit = new Unit(id, 1, entry.code(), entry.name(), entry.shortName(), entry.organisation(), names);
        return Change.<Unit, UnitEvent>to(unit, new UnitEvent.Entered(unit)).noting("ENTERED");
    }

    /** A name for the days from that one on; one that already began on that day is corrected. */
    Change<Unit, UnitEvent> rename(DatedName name, LocalDate today) {
        Limits.check()
                .text("/name", name.name(), NAME)
                .text("/shortName", name.shortName(), SHORT_NAME)
                .require();
        var others = names.stream().filter(it -> !it.from().equals(name.from()));
        var next = called(
                Stream.concat(others, Stream.of(name))
                        .sorted(Comparator.comparing(DatedName::from))
                        .toList(),
                today);
        return Change.<Unit, UnitEvent>to(next, new UnitEvent.Renamed(next)).noting("RENAMED");
    }

    /** Puts the name into force that holds on that day. */
    Change<Unit, UnitEvent> applyName(LocalDate today) {
        var next = called(names, today);
        return Change.<Unit, UnitEvent>to(next, new UnitEvent.Renamed(next)).noting("NAME_IN_FORCE");
    }

    @Override
    public String searchText() {
        return String.join(" ", code, name, shortName);
    }

    /** Whether the unit is called today as it should be. */
    boolean hasNameOf(LocalDate today) {
        var held = inForce(names, today);
        return held.name().equals(name) && held.shortName().equals(shortName);
    }

    private Unit called(List<DatedName> all, LocalDate today) {
        var held = inForce(all, today);
        return new Unit(id, version + 1, code, held.name(), held.shortName(), organisation, all);
    }

    private static DatedName inForce(List<DatedName> all, LocalDate day) {
        return all.reversed().stream()
                .filter(it -> !it.from().isAfter(day))
                .findFirst()
                .orElse(all.getFirst());
    }
}
