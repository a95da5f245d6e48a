package vn.thidua.launcher.demo;

import java.nio.file.Path;
import java.util.List;
import tools.jackson.databind.json.JsonMapper;

/** The registration rounds, as written in {@code deploy/demo/rounds.json}. */
record DemoRounds(List<Written> all) {

    /** A bloc's round for an award year; a closed one is closed as soon as everybody has been answered. */
    record Written(String bloc, int awardYear, int openForDays, boolean closed) {

        /** What decisions about the round are called. */
        String name() {
            return bloc + ":" + awardYear;
        }
    }

    static DemoRounds in(Path folder) {
        var written =
                JsonMapper.shared().readValue(folder.resolve("rounds.json").toFile(), Written[].class);
        return new DemoRounds(List.of(written));
    }

    /** The first that is open: the demo is about it. */
    Written main() {
        return open().getFirst();
    }

    /** Those in which something can still be sent. */
    List<Written> open() {
        return all.stream().filter(round -> !round.closed()).toList();
    }
}
