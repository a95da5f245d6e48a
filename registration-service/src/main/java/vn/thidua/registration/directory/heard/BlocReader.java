package vn.thidua.registration.directory.heard;

import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Component;
import vn.thidua.platform.kafka.Reader;
import vn.thidua.registration.directory.Bloc;

@Component
class BlocReader implements Reader<BlocReader.BlocChanged> {

    private final HeardDirectory directory;

    BlocReader(HeardDirectory directory) {
        this.directory = directory;
    }

    /** What is read of {@code bloc.changed.v1}. */
    record BlocChanged(UUID blocId, long version, String name, List<Bloc.Member> members) {}

    @Override
    public String topic() {
        return "bloc";
    }

    @Override
    public Class<BlocChanged> type() {
        return BlocChanged.class;
    }

    @Override
    public void read(BlocChanged it) {
        directory.keep(it.version(), new Bloc(it.blocId(), it.name(), it.members()));
    }
}
