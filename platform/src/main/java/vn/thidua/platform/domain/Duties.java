package vn.thidua.platform.domain;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
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
}
