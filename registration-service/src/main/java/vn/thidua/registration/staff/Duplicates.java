package vn.thidua.registration.staff;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import vn.thidua.platform.domain.NamedId;
import vn.thidua.platform.text.VietnameseText;

/** Who came before with the same name in the same room. Sixteen bytes a person are kept, whatever the names are. */
final class Duplicates {

    private final Map<UUID, Integer> rows = new HashMap<>();

    /** The room as it is compared with others. */
    Optional<Integer> firstRowOf(StaffEntry person, String room) {
        var key = NamedId.of(VietnameseText.searchKey(person.name()), room);
        return Optional.ofNullable(rows.putIfAbsent(key, person.row()));
    }
}
