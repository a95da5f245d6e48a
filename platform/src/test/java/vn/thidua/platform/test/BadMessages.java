package vn.thidua.platform.test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.micrometer.core.instrument.MeterRegistry;
import java.lang.reflect.AnnotatedParameterizedType;
import java.lang.reflect.RecordComponent;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Consumer;
import org.bson.UuidRepresentation;
import org.bson.codecs.configuration.CodecRegistries;
import org.bson.json.JsonWriterSettings;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Value;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;
import vn.thidua.platform.kafka.TopicListener;

/**
 * Sends every listener of the service under test each of its messages with one thing wrong: a part it needs missing,
 * empty or of another type, another type of message, another key. The parts are found by reflection, so that no new one
 * is forgotten.
 */
public final class BadMessages {

    private static final String BROKEN = "";

    private final List<TopicListener<?>> listeners;
    private final MeterRegistry meters;
    private final JsonMapper json;
    private final String service;

    BadMessages(
            ObjectProvider<TopicListener<?>> listeners,
            MeterRegistry meters,
            JsonMapper json,
            @Value("${spring.application.name}") String service) {
        this.listeners = listeners.stream().toList();
        this.meters = meters;
        this.json = json;
        this.service = service;
    }

    private record Told(String topic, UUID key, String body) {}

    /** Each is kept as a dead letter, and nothing of it is stored anywhere else. */
    public void areKeptAsDeadLettersAndStoredNowhereElse() {
        assertThat(listeners).isNotEmpty();
        var bad = listeners.stream().flatMap(it -> badOnesFor(it).stream()).toList();
        double before = deadLetters();

        bad.forEach(it -> TestBroker.publish(it.topic(), it.key(), it.body()));

        await().atMost(Duration.ofMinutes(2)).until(() -> deadLetters() >= before + bad.size());
        assertThat(deadLetters()).isEqualTo(before + bad.size());
        var stored = everythingStored();
        assertThat(bad).noneMatch(it -> stored.contains(it.key().toString()));
    }

    private double deadLetters() {
        return meters.get("thidua.dead.letters").gauge().value();
    }

    private List<Told> badOnesFor(TopicListener<?> listener) {
        var bad = new ArrayList<Told>();
        for (var type : listener.messageTypes()) {
            var sample = json.readTree(new Contract(type).sample());
            var id = aboutOf(listener, sample).toString();
            for (var change : changesFor(listener, sample)) {
                var key = UUID.randomUUID();
                var message = (ObjectNode) json.readTree(sample.toString().replace(id, key.toString()));
                change.accept(message);
                bad.add(new Told(listener.topic(), key, message.toString()));
            }
            var whole = sample.toString();
            for (var text : List.of(BROKEN, "[]", "null", "7", "{}", whole.substring(1), whole + "x", whole)) {
                bad.add(new Told(listener.topic(), UUID.randomUUID(), text));
            }
        }
        return bad;
    }

    private <T extends Record> UUID aboutOf(TopicListener<T> listener, JsonNode sample) {
        return listener.about(json.treeToValue(sample, listener.type()));
    }

    private static List<Consumer<ObjectNode>> changesFor(TopicListener<?> listener, JsonNode sample) {
        var changes = new ArrayList<Consumer<ObjectNode>>();
        changes.add(it -> it.put("type", "nothing.known.v1"));
        changes.add(it -> it.remove("type"));
        changes.add(it -> it.put("type", 1));
        changes.add(it -> it.remove("version"));
        changes.add(it -> it.put("version", 0));
        changes.add(it -> it.put("version", "1"));
        changes.add(it -> it.put("version", 1.5));
        needed(listener.type(), sample, "", changes);
        return changes;
    }

    /** A part that may be missing is passed over, with all below it that the sample does not show. */
    private static void needed(Class<?> type, JsonNode sample, String place, List<Consumer<ObjectNode>> changes) {
        for (var component : type.getRecordComponents()) {
            var name = component.getName();
            var value = sample.path(name);
            if (!component.getAnnotatedType().isAnnotationPresent(Nullable.class)) {
                changes.add(it -> at(it, place).remove(name));
                changes.add(it -> at(it, place).putNull(name));
                changes.add(it -> at(it, place).set(name, anotherType(value)));
            }
            if (value.isObject() && component.getType().isRecord()) {
                needed(component.getType(), value, place + "/" + name, changes);
            }
            var element = elementOf(component);
            if (value.isArray() && !value.isEmpty() && element != null) {
                needed(element, value.get(0), place + "/" + name + "/0", changes);
            }
        }
    }

    private static ObjectNode at(ObjectNode message, String place) {
        return (ObjectNode) (place.isEmpty() ? message : message.at(place));
    }

    private static JsonNode anotherType(JsonNode value) {
        return JsonMapper.shared().readTree(value.isContainer() ? "7" : "{\"x\":[1]}");
    }

    private static @Nullable Class<?> elementOf(RecordComponent component) {
        return component.getAnnotatedType() instanceof AnnotatedParameterizedType list
                        && list.getAnnotatedActualTypeArguments()[0].getType() instanceof Class<?> element
                        && element.isRecord()
                ? element
                : null;
    }

    private String everythingStored() {
        var database = TestStore.database(service);
        var uuids = CodecRegistries.withUuidRepresentation(database.getCodecRegistry(), UuidRepresentation.STANDARD);
        var all = new StringBuilder();
        for (var name : database.listCollectionNames()) {
            if (!Objects.equals(name, "parked")) {
                database.withCodecRegistry(uuids)
                        .getCollection(name)
                        .find()
                        .forEach(it -> all.append(
                                it.toJson(JsonWriterSettings.builder().build(), uuids.get(org.bson.Document.class))));
            }
        }
        return all.toString();
    }
}
