package vn.thidua.platform.duty;

import com.mongodb.client.MongoDatabase;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import vn.thidua.platform.domain.Duties;
import vn.thidua.platform.domain.Duty;
import vn.thidua.platform.kafka.Reader;
import vn.thidua.platform.mongo.ViewCollection;

/** Everybody's duties as last told. */
final class HeardDuties implements Duties, Reader<HeardDuties.DutyChanged> {

    private final ViewCollection<Held> held;

    HeardDuties(MongoDatabase database) {
        this.held = new ViewCollection<>(database, "duties", Held.class, List.of());
    }

    /** What is read of {@code duty.changed.v1}. */
    record DutyChanged(UUID personId, long version, List<Duty> duties) {}

    /** Public only because the driver's record codec asks for it. */
    public record Held(List<Duty> duties) {}

    @Override
    public String topic() {
        return "duty";
    }

    @Override
    public Class<DutyChanged> type() {
        return DutyChanged.class;
    }

    @Override
    public void read(DutyChanged message) {
        held.keep(message.personId(), message.version(), new Held(message.duties()));
    }

    @Override
    public List<Duty> of(UUID subject, LocalDate day) {
        return held.find(subject).map(Held::duties).orElse(List.of()).stream()
                .filter(it -> it.holdsOn(day))
                .toList();
    }
}
