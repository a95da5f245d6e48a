package vn.thidua.platform.domain;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Everybody's name and duties as this service knows them at this moment. */
@FunctionalInterface
public interface Duties {

    /** The name that administrators keep, none for somebody unknown, and what the person may do on the day asked about. */
    record Held(@Nullable String name, List<Duty> duties) {

        public static final Held NOTHING = new Held(null, List.of());

        public Held {
            duties = List.copyOf(duties);
        }
    }

    /** Nothing for somebody unknown. */
    Held of(UUID subject, LocalDate day);

    /** Of many at once; unknown people are not among them. */
    default Map<UUID, Held> of(Collection<UUID> subjects, LocalDate day) {
        return subjects.stream().distinct().collect(Collectors.toMap(it -> it, it -> of(it, day)));
    }
}
