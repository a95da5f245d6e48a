package vn.thidua.registration.directory.replica;

import java.util.Set;
import java.util.UUID;
import org.springframework.stereotype.Component;
import vn.thidua.platform.kafka.TopicListener;
import vn.thidua.registration.directory.Unit;

@Component
class UnitListener implements TopicListener<UnitListener.UnitChanged> {

    private final DirectoryReplica directory;

    UnitListener(DirectoryReplica directory) {
        this.directory = directory;
    }

    /** What is read of {@code unit.changed.v1}. */
    record UnitChanged(UUID unitId, long version, String code, String name, String shortName) {}

    @Override
    public String topic() {
        return "unit";
    }

    @Override
    public Class<UnitChanged> type() {
        return UnitChanged.class;
    }

    @Override
    public Set<String> messageTypes() {
        return Set.of("unit.changed.v1");
    }

    @Override
    public UUID about(UnitChanged it) {
        return it.unitId();
    }

    @Override
    public void on(UnitChanged it) {
        directory.keep(it.version(), new Unit(it.unitId(), it.code(), it.name(), it.shortName()));
    }
}
