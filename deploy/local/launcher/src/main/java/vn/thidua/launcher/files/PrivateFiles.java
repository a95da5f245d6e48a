package vn.thidua.launcher.files;

import static java.nio.file.FileVisitResult.CONTINUE;
import static java.util.Objects.requireNonNull;

import java.io.IOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.BasicFileAttributes;
import java.nio.file.attribute.PosixFilePermission;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.EnumSet;
import java.util.Set;
import java.util.UUID;

/** Files and folders nobody but their owner may look into, whatever the process may give away otherwise. */
public final class PrivateFiles {

    private static final Set<PosixFilePermission> FOLDER = PosixFilePermissions.fromString("rwx------");
    private static final Set<PosixFilePermission> FILE = PosixFilePermissions.fromString("rw-------");

    private PrivateFiles() {}

    /** The folder, made with its parents where they are missing. */
    public static Path folder(Path folder) throws IOException {
        Files.createDirectories(folder, PosixFilePermissions.asFileAttribute(FOLDER));
        Files.setPosixFilePermissions(folder, FOLDER);
        return folder;
    }

    /** The folder of a file, made where it is missing. */
    public static Path folderOf(Path file) throws IOException {
        return folder(requireNonNull(file.toAbsolutePath().getParent()));
    }

    /** A new empty file; one that is there is replaced. */
    public static Path empty(Path file) throws IOException {
        Files.deleteIfExists(file);
        return Files.createFile(file, PosixFilePermissions.asFileAttribute(FILE));
    }

    /** Writes a file in one step: anyone who reads it finds the old text or the new one. */
    public static void write(Path file, String text) throws IOException {
        Path next = file.resolveSibling("%s.%s.next".formatted(file.getFileName(), UUID.randomUUID()));
        try {
            Files.writeString(empty(next), text);
            Files.move(next, file, StandardCopyOption.ATOMIC_MOVE);
        } finally {
            Files.deleteIfExists(next);
        }
    }

    /** Takes from everybody else what they may do in {@code tree}; links are left alone, and what goes meanwhile is passed over. */
    public static void close(Path tree) throws IOException {
        if (Files.isDirectory(tree)) {
            Files.walkFileTree(tree, new Closing());
        }
    }

    private static final class Closing extends SimpleFileVisitor<Path> {

        @Override
        public FileVisitResult preVisitDirectory(Path folder, BasicFileAttributes attributes) throws IOException {
            ownersOnly(folder);
            return CONTINUE;
        }

        @Override
        public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) throws IOException {
            if (!attributes.isSymbolicLink()) {
                ownersOnly(file);
            }
            return CONTINUE;
        }

        @Override
        public FileVisitResult visitFileFailed(Path file, IOException problem) throws IOException {
            if (problem instanceof NoSuchFileException) {
                return CONTINUE;
            }
            throw problem;
        }

        private static void ownersOnly(Path path) throws IOException {
            try {
                var given = Files.getPosixFilePermissions(path);
                var kept = EnumSet.copyOf(FOLDER);
                kept.retainAll(given);
                if (!kept.equals(given)) {
                    Files.setPosixFilePermissions(path, kept);
                }
            } catch (NoSuchFileException e) {
                // Gone meanwhile, as a temporary file of a running part may be.
            }
        }
    }
}
