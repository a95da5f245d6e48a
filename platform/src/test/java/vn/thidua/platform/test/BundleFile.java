package vn.thidua.platform.test;

import com.ibm.icu.text.MessagePattern;
import com.ibm.icu.text.MessagePattern.ArgType;
import com.ibm.icu.text.MessagePattern.Part;
import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.Normalizer;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;

/** A module's file of sentences, line by line, so that what is wrong is reported with its line. */
record BundleFile(String name, List<Line> lines) {

    record Line(String where, String key, String text) {

        /** What is wrong with the sentence by itself. */
        Optional<String> fault() {
            if (text.isBlank()) {
                return Optional.of("says nothing");
            }
            if (!Normalizer.isNormalized(text, Normalizer.Form.NFC)) {
                return Optional.of("is not in composed Unicode");
            }
            try {
                placeholders();
                return Optional.empty();
            } catch (IllegalArgumentException e) {
                return Optional.of("is no message pattern: " + e.getMessage());
            }
        }

        Set<String> placeholders() {
            var pattern = new MessagePattern(text);
            var names = new TreeSet<String>();
            for (int i = 0; i < pattern.countParts(); i++) {
                if (pattern.getPart(i).getType() == Part.Type.ARG_START) {
                    names.add(pattern.getSubstring(pattern.getPart(i + 1)));
                }
            }
            return names;
        }

        /** What a parameter is chosen by, as in {@code holder COLLECTIVE}; plurals are each language's own. */
        Set<String> choices() {
            var pattern = new MessagePattern(text);
            var choices = new TreeSet<String>();
            var open = new ArrayDeque<Integer>();
            for (int i = 0; i < pattern.countParts(); i++) {
                var part = pattern.getPart(i);
                switch (part.getType()) {
                    case ARG_START -> open.push(i);
                    case ARG_LIMIT -> open.pop();
                    case ARG_SELECTOR -> {
                        int start = open.element();
                        if (pattern.getPart(start).getArgType() == ArgType.SELECT) {
                            choices.add(pattern.getSubstring(pattern.getPart(start + 1)) + " "
                                    + pattern.getSubstring(part));
                        }
                    }
                    default -> {
                        // Text, and what numbers are formatted by.
                    }
                }
            }
            return choices;
        }
    }

    /** No lines when the module has no such file. */
    static BundleFile of(Path module, String name) {
        var file = module.resolve("src/main/resources").resolve(name);
        var lines = new ArrayList<Line>();
        if (Files.isRegularFile(file)) {
            var folder = module.toAbsolutePath().normalize().getFileName();
            var written = read(file);
            for (int i = 0; i < written.size(); i++) {
                var where = "%s/src/main/resources/%s:%d".formatted(folder, name, i + 1);
                properties(written.get(i))
                        .forEach((key, text) -> lines.add(new Line(where, (String) key, (String) text)));
            }
        }
        return new BundleFile(name, lines);
    }

    /** Both, as one speaks of them where keys are looked up. */
    BundleFile and(BundleFile other) {
        return other.lines().isEmpty()
                ? this
                : new BundleFile(
                        name + " or " + other.name(),
                        Stream.concat(lines.stream(), other.lines().stream()).toList());
    }

    Optional<Line> line(String key) {
        return lines.stream().filter(it -> it.key().equals(key)).findFirst();
    }

    private static List<String> read(Path file) {
        try {
            return Files.readAllLines(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Properties properties(String line) {
        try {
            var properties = new Properties();
            properties.load(new StringReader(line));
            return properties;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
