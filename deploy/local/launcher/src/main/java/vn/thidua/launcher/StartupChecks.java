package vn.thidua.launcher;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import vn.thidua.launcher.process.PartFailed;
import vn.thidua.launcher.process.PortHolder;
import vn.thidua.launcher.process.Termination;

/** What stands in the way of a start: a platform that runs already, remains of one, ports of others. */
record StartupChecks(LauncherSettings settings, Consumer<String> says) {

    void refuseSecondStart() {
        State.read(settings.stateFile()).filter(State::isWatched).ifPresent(state -> {
            throw new PartFailed(
                    "The platform runs already (process %d, %s): ./thidua status shows it, ./thidua down stops it."
                            .formatted(state.launcher().pid(), state.address()));
        });
    }

    /** A launcher that was killed leaves its parts behind, and with them its ports. */
    void endLeftovers() {
        var left = State.read(settings.stateFile()).map(State::leftovers).orElse(List.of());
        if (!left.isEmpty()) {
            says.accept("stopping %d parts left by a launcher that ended without cleaning up".formatted(left.size()));
            left.forEach(part -> part.process().find().ifPresent(Termination::ask));
        }
        State.forget(settings.stateFile());
    }

    void refuseTakenPorts() {
        var taken = new ArrayList<String>();
        for (String part : settings.parts()) {
            settings.ports().neededBy(part).forEach((name, port) -> {
                if (!PortHolder.isFree(port)) {
                    String holder = PortHolder.find(port)
                            .map(pid -> " by process %d%s".formatted(pid, program(pid)))
                            .orElse("");
                    taken.add("port %d, which %s needs, is taken%s".formatted(port, name, holder));
                }
            });
        }
        if (!taken.isEmpty()) {
            throw new PartFailed("%s. Stop it, or choose another port: THIDUA_PORTS=%s=<port> ./thidua up"
                    .formatted(
                            String.join("; ", taken), taken.getFirst().replaceFirst(".*which (\\S+) needs.*", "$1")));
        }
    }

    private static String program(long pid) {
        return ProcessHandle.of(pid)
                .flatMap(handle -> handle.info().command())
                .map(command -> " (%s)".formatted(command.substring(command.lastIndexOf('/') + 1)))
                .orElse("");
    }
}
