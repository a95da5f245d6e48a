package vn.thidua.platform.test.description;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.reflect.Method;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/** The comments that stand above types and methods in the sources, as plain text. */
final class SourceComments {

    private static final String COMMENT =
            "(?s)/\\*\\*((?:(?!\\*/).)*)\\*/\\s*(?:@\\w+(?:\\((?:[^()]|\\([^)]*\\))*\\))?\\s+)*";

    private final Map<Class<?>, String> sources = new HashMap<>();

    Optional<String> of(Class<?> type) {
        return comment(
                type,
                "(?:(?:public|private|static|final)\\s+)*(?:record|enum|class)\\s+" + type.getSimpleName() + "\\b");
    }

    Optional<String> of(Method method) {
        return comment(method.getDeclaringClass(), "[\\w<>.@?,\\[\\] ]+\\s" + method.getName() + "\\(");
    }

    private Optional<String> comment(Class<?> type, String declaration) {
        var found = Pattern.compile(COMMENT + declaration).matcher(source(type));
        return found.find() ? Optional.of(plain(found.group(1))).filter(it -> !it.isEmpty()) : Optional.empty();
    }

    private String source(Class<?> type) {
        var top = type;
        while (top.getEnclosingClass() != null) {
            top = top.getEnclosingClass();
        }
        return sources.computeIfAbsent(top, SourceComments::read);
    }

    private static String read(Class<?> top) {
        var file = top.getName().replace('.', '/') + ".java";
        return folders().stream()
                .map(it -> it.resolve(file))
                .filter(Files::exists)
                .findFirst()
                .map(it -> {
                    try {
                        return Files.readString(it);
                    } catch (IOException e) {
                        throw new UncheckedIOException(e);
                    }
                })
                .orElse("");
    }

    /** Of every module beside the one under test. */
    private static List<Path> folders() {
        try (var modules = Files.list(Path.of(".."))) {
            return modules.map(it -> it.resolve(Path.of("src", "main", "java")))
                    .filter(Files::isDirectory)
                    .sorted()
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String plain(String comment) {
        return comment.replaceAll("(?s)\\n\\s*\\*\\s*@\\w.*", "")
                .replaceAll("\\s*\\n\\s*\\*\\s?", " ")
                .replaceAll("\\{@code ([^}]*)}", "$1")
                .replaceAll("\\{@link [^ }]+ ([^}]*)}", "$1")
                .replaceAll("\\{@link ([^}]*)}", "$1")
                .strip();
    }
}
