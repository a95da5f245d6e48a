package vn.thidua.launcher.files;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PrivateFilesTest {

    @TempDir
    Path folder;

    @Test
    void areForTheirOwnerFromTheirFirstMomentOn() throws IOException {
        Path file = folder.resolve("one/two/file.txt");

        PrivateFiles.folderOf(file);
        PrivateFiles.write(file, "first");
        PrivateFiles.write(file, "second");

        assertThat(file).hasContent("second");
        assertThat(permissions(file)).isEqualTo("rw-------");
        assertThat(permissions(folder.resolve("one"))).isEqualTo("rwx------");
        assertThat(permissions(folder.resolve("one/two"))).isEqualTo("rwx------");
        assertThat(Files.list(folder.resolve("one/two"))).containsExactly(file);
    }

    @Test
    void closeATreeThatWasOpenAndLeaveWhatLinksLeadTo() throws IOException {
        Path outside = Files.writeString(folder.resolve("outside.txt"), "open");
        Files.setPosixFilePermissions(outside, PosixFilePermissions.fromString("rw-r--r--"));
        Path tree = Files.createDirectories(folder.resolve("tree/below"));
        Path program = Files.writeString(tree.resolve("program"), "x");
        Files.setPosixFilePermissions(program, PosixFilePermissions.fromString("r-xr-xr-x"));
        Files.createSymbolicLink(tree.resolve("link"), outside);

        PrivateFiles.close(folder.resolve("tree"));
        PrivateFiles.close(folder.resolve("missing"));

        assertThat(permissions(tree)).isEqualTo("rwx------");
        assertThat(permissions(program)).isEqualTo("r-x------");
        assertThat(permissions(outside)).isEqualTo("rw-r--r--");
    }

    private static String permissions(Path path) throws IOException {
        return PosixFilePermissions.toString(Files.getPosixFilePermissions(path));
    }
}
