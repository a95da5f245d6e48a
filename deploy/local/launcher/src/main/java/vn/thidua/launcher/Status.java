package vn.thidua.launcher;

import java.io.PrintStream;
import vn.thidua.launcher.State.PartState;
import vn.thidua.launcher.process.Memory;
import vn.thidua.launcher.process.Part;

/** Shows from another terminal what runs. */
record Status(LauncherSettings settings, PrintStream out) {

    /** Answers 0 when everything is ready, 1 otherwise. */
    int run() {
        var state = State.read(settings.stateFile());
        if (state.isEmpty()) {
            out.println("The platform is not running; ./thidua up starts it.");
            return 1;
        }
        if (!state.get().isWatched()) {
            out.printf(
                    "The platform's launcher (process %d) is gone; %d of its parts still run. ./thidua down ends them.%n",
                    state.get().launcher().pid(), state.get().leftovers().size());
            return 1;
        }
        out.printf(
                "%s, launcher is process %d%n",
                state.get().address(), state.get().launcher().pid());
        state.get().parts().forEach(this::line);
        var memory = state.get().parts().stream()
                .filter(PartState::runs)
                .map(part -> Memory.of(part.process().pid()))
                .reduce(Memory.of(state.get().launcher().pid()), Memory::plus);
        out.printf(
                "Memory of everything: %d MB resident, %d MB with shared pages counted once%n",
                memory.resident() / 1024, memory.proportional() / 1024);
        return state.get().parts().stream().allMatch(part -> part.state() == Part.State.READY) ? 0 : 1;
    }

    private void line(PartState part) {
        String process = part.runs()
                ? "process %-7d %4d MB"
                        .formatted(
                                part.process().pid(),
                                Memory.of(part.process().pid()).resident() / 1024)
                : "not running";
        String tried = part.state() == Part.State.FAILING ? ", tried again every 30 s" : "";
        String deaths = part.deaths() == 0
                ? ""
                : "  ended by itself %d times%s, log %s".formatted(part.deaths(), tried, part.log());
        out.printf("  %-22s %-8s %-24s %s%s%n", part.name(), part.state(), process, part.address(), deaths);
    }
}
