package vn.thidua.platform.test.description;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** {@code contracts/topics.csv}: every type of message, its topic and key, and which services publish and receive it. */
public record MessageLines(List<Line> lines) {

    /** One type of message; the key is the field whose value is the record's key. */
    public record Line(
            String topic, String key, String type, String publisher, List<String> receivers, String summary) {}

    public static MessageLines read() {
        try {
            return new MessageLines(Files.readAllLines(Path.of("..", "contracts", "topics.csv")).stream()
                    .skip(1)
                    .map(it -> List.of(it.split(",", -1)))
                    .map(it -> new Line(
                            it.get(0),
                            it.get(1),
                            it.get(2),
                            it.get(3),
                            List.of(it.get(4).split(" ")),
                            it.get(5)))
                    .toList());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Of that type; fails without one. */
    public Line of(String type) {
        return lines.stream()
                .filter(it -> it.type().equals(type))
                .findFirst()
                .orElseThrow(() -> new AssertionError("contracts/topics.csv has no line for " + type));
    }
}
