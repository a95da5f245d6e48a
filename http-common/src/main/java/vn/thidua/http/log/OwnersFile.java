package vn.thidua.http.log;

import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.core.rolling.RollingFileAppender;
import java.io.IOException;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermissions;

/** A log file that nobody but its owner may read, from its first byte on, in a folder that is its owner's when it is made here. */
final class OwnersFile extends RollingFileAppender<ILoggingEvent> {

    private static final boolean POSIX =
            FileSystems.getDefault().supportedFileAttributeViews().contains("posix");

    @Override
    public void openFile(String name) throws IOException {
        var file = Path.of(name);
        if (file.getParent() != null) {
            Files.createDirectories(file.getParent(), only("rwx------"));
        }
        if (Files.notExists(file)) {
            Files.createFile(file, only("rw-------"));
        }
        super.openFile(name);
    }

    private static FileAttribute<?>[] only(String permissions) {
        return POSIX
                ? new FileAttribute<?>[] {
                    PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString(permissions))
                }
                : new FileAttribute<?>[0];
    }
}
