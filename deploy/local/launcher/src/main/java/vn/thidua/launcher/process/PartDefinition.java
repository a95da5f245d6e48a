package vn.thidua.launcher.process;

import java.io.File;
import java.io.IOException;
import java.lang.ProcessBuilder.Redirect;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import vn.thidua.launcher.files.PrivateFiles;

/** How one part is run: its command, its environment and the sign that it is ready. */
public record PartDefinition(
        String name,
        String title,
        String address,
        List<String> command,
        Map<String, String> environment,
        Path log,
        Probe ready,
        Duration timeout) {

    private static final File NOTHING = new File("/dev/null");

    public PartDefinition {
        command = List.copyOf(command);
        environment = Map.copyOf(environment);
    }

    /** A new process; its log is a new file, the one before is kept beside it. */
    Process launch() throws IOException {
        PrivateFiles.folderOf(log);
        if (Files.exists(log)) {
            Files.move(log, log.resolveSibling(name + ".previous.log"), StandardCopyOption.REPLACE_EXISTING);
        }
        var builder = new ProcessBuilder(Umask.around(command))
                .redirectInput(Redirect.from(NOTHING))
                .redirectErrorStream(true)
                .redirectOutput(PrivateFiles.empty(log).toFile());
        builder.environment().putAll(environment);
        return builder.start();
    }
}
