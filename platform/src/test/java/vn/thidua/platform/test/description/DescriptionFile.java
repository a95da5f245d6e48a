package vn.thidua.platform.test.description;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.TreeSet;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.util.DefaultIndenter;
import tools.jackson.core.util.DefaultPrettyPrinter;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** A committed description, as in {@code contracts/http/campaign.json}. */
public record DescriptionFile(Path path) {

    private static final JsonMapper JSON = JsonMapper.shared();

    /** Set to {@code write}, descriptions are written instead of compared. */
    private static final String SWITCH = "thidua.describe";

    /** What is committed, and what it would have to be. */
    record Difference(String pointer, String written, String found) {}

    /** The description of a service or of the gateway. */
    public static DescriptionFile of(String name) {
        return new DescriptionFile(Path.of("..", "contracts", "http", name + ".json"));
    }

    public JsonNode read() {
        try {
            return JSON.readTree(Files.readString(path));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Nullable JsonNode readOrNull() {
        return Files.exists(path) ? read() : null;
    }

    static boolean isWriting() {
        return "write".equals(System.getProperty(SWITCH));
    }

    /** Fails at the first place where the file is not what it should be; or writes it, when that is asked for. */
    public void hold(JsonNode document) {
        if (isWriting()) {
            write(text(document));
            return;
        }
        var before = readOrNull();
        var difference = before == null
                ? Optional.of(new Difference("", "nothing", "a description"))
                : firstDifference("", before, document);
        difference.ifPresent(it -> {
            throw new AssertionError(
                    """
                    %s is not what the code says, at %s
                      written: %s
                      code:    %s
                    If it is meant to be so, run ./thidua describe (about a minute) and review the change of the file like any \
                    change of a public interface.
                    """.formatted(path.normalize(), it.pointer(), shortened(it.written()), shortened(it.found())));
        });
    }

    static Optional<Difference> firstDifference(String at, JsonNode written, JsonNode found) {
        if (written.isObject() && found.isObject()) {
            var names = new TreeSet<String>();
            written.properties().forEach(it -> names.add(it.getKey()));
            found.properties().forEach(it -> names.add(it.getKey()));
            return names.stream()
                    .map(it -> firstDifference(
                            at + "/" + it.replace("~", "~0").replace("/", "~1"), written.path(it), found.path(it)))
                    .flatMap(Optional::stream)
                    .findFirst();
        }
        if (written.isArray() && found.isArray() && written.size() == found.size()) {
            return IntStream.range(0, written.size())
                    .mapToObj(it -> firstDifference(at + "/" + it, written.path(it), found.path(it)))
                    .flatMap(Optional::stream)
                    .findFirst();
        }
        return written.toString().equals(found.toString())
                ? Optional.empty()
                : Optional.of(new Difference(at, textOf(written), textOf(found)));
    }

    private static String textOf(JsonNode node) {
        return node.isMissingNode() ? "nothing" : node.toString();
    }

    private static String shortened(String text) {
        return text.length() > 300 ? text.substring(0, 300) + "…" : text;
    }

    private static String text(JsonNode document) {
        var printer = new DefaultPrettyPrinter().withObjectIndenter(new DefaultIndenter("  ", "\n"));
        return JSON.writer().with(printer).writeValueAsString(document) + "\n";
    }

    private void write(String text) {
        try {
            Files.createDirectories(path.getParent());
            Files.writeString(path, text);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
