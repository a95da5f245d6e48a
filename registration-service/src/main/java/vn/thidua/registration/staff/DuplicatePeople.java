package vn.thidua.registration.staff;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import vn.thidua.platform.domain.NamedId;
import vn.thidua.platform.text.VietnameseText;

/**
 * Who came before with the same name in the same room, or with one that is like it but for marks and capitals. Of a person are
 * kept the row and two hashes, whatever the names are.
 */
final class DuplicatePeople {

    /** The first of all names that are alike: the row, and half a hash of the exact name. */
    private final Map<UUID, Long> first = new HashMap<>();

    /** The rows of other spellings, of which there are few. */
    private final Map<UUID, Integer> others = new HashMap<>();

    /** An earlier row, and whether it has exactly the same name. */
    record Earlier(int row, boolean same) {}

    Optional<Earlier> earlier(StaffEntry person) {
        var exact = NamedId.of(person.name(), person.room());
        var hash = exact.hashCode();
        var alike = NamedId.of(VietnameseText.searchKey(person.name()), VietnameseText.searchKey(person.room()));
        var known = first.putIfAbsent(alike, (long) person.row() << Integer.SIZE | Integer.toUnsignedLong(hash));
        if (known == null) {
            return Optional.empty();
        }
        var row = (int) (known >> Integer.SIZE);
        if (known.intValue() == hash) {
            return Optional.of(new Earlier(row, true));
        }
        var same = others.putIfAbsent(exact, person.row());
        return Optional.of(same == null ? new Earlier(row, false) : new Earlier(same, true));
    }
}
