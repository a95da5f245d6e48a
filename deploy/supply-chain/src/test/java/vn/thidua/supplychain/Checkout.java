package vn.thidua.supplychain;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/** The checkout the tests run in, as its files lie there. */
final class Checkout {

    static final Path ROOT = find(Path.of("").toAbsolutePath());

    private static final Set<String> MADE_BY_BUILDS = Set.of("target", "node_modules", "dist", ".git", ".thidua");

    private static final Pattern MODULE = Pattern.compile("<module>([^<]+)</module>");
    private static final Pattern LINK = Pattern.compile("\\]\\((?!https?:)([^)#]+)");

    private Checkout() {}

    /** The folders of Maven's modules. */
    static List<String> modules() {
        return MODULE.matcher(read("pom.xml")).results().map(it -> it.group(1)).toList();
    }

    /** The files that a document leads to, whether they exist or not. */
    static List<Path> links(String document) {
        return LINK.matcher(read(document))
                .results()
                .map(it -> ROOT.resolve(document).resolveSibling(it.group(1)))
                .toList();
    }

    static String read(String file) {
        return read(ROOT.resolve(file));
    }

    static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Somebody's own files, relative to the root; nothing that a build has made. */
    static List<Path> files() {
        List<Path> files = new ArrayList<>();
        try {
            Files.walkFileTree(ROOT, new SimpleFileVisitor<>() {
                @Override
                public FileVisitResult preVisitDirectory(Path folder, BasicFileAttributes attributes) {
                    return MADE_BY_BUILDS.contains(folder.getFileName().toString())
                            ? FileVisitResult.SKIP_SUBTREE
                            : FileVisitResult.CONTINUE;
                }

                @Override
                public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
                    files.add(ROOT.relativize(file));
                    return FileVisitResult.CONTINUE;
                }
            });
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return files;
    }

    private static Path find(Path folder) {
        return Files.exists(folder.resolve("deploy/keycloak/realm.json")) ? folder : find(folder.getParent());
    }
}
