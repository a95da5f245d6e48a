package vn.thidua.platform.kafka;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.slf4j.MDC;
import tools.jackson.databind.json.JsonMapper;
import vn.thidua.platform.domain.CommonReason;
import vn.thidua.platform.domain.Refusal;
import vn.thidua.platform.kafka.FailedMessages.FailedMessage;
import vn.thidua.platform.test.TestStore;

class MessageDispatcherTest {

    private static final String TRACE = "4bf92f3577b34da6a3ce929d0e0e4736";
    private static final UUID A = new UUID(0, 1);
    private static final UUID B = new UUID(0, 2);

    private final FailedMessages failed = new FailedMessages(TestStore.freshStore());
    private final Birds birds = new Birds("bird", true);
    private final Birds songs = new Birds("song", false);
    private final MessageDispatcher dispatcher = new MessageDispatcher(
            List.of(birds, songs), failed, new MessageDecoder(JsonMapper.shared()), Clock.systemUTC());

    record Seen(UUID id, String name) {}

    /** Reads every bird but the cuckoo. */
    static final class Birds implements TopicListener<Seen> {

        final List<String> seen = new ArrayList<>();
        final String topic;
        final boolean wholeState;
        boolean afraid = true;

        @Nullable String trace;

        Birds(String topic, boolean wholeState) {
            this.topic = topic;
            this.wholeState = wholeState;
        }

        @Override
        public String topic() {
            return topic;
        }

        @Override
        public Class<Seen> type() {
            return Seen.class;
        }

        @Override
        public Set<String> messageTypes() {
            return Set.of("bird.seen.v1");
        }

        @Override
        public UUID about(Seen message) {
            return message.id();
        }

        @Override
        public void on(Seen message) {
            if (afraid && message.name().startsWith("cuckoo")) {
                throw new IllegalStateException("Nguyễn Văn A, 0912 345 678");
            }
            trace = MDC.get("traceId");
            seen.add(message.name());
        }

        @Override
        public boolean readsWholeState() {
            return wholeState;
        }
    }

    @Test
    void handsAMessageToTheReaderOfItsTopicUnderItsTrace() {
        dispatcher.onMessage(bird(A, 0, "crane"));

        assertThat(dispatcher.topics()).isEqualTo(Set.of("bird", "song"));
        assertThat(birds.seen).containsExactly("crane");
        assertThat(birds.trace).isEqualTo(TRACE);
        assertThat(MDC.get("traceId")).isNull();
    }

    @Test
    void passesOverWhatHasNoBody() {
        dispatcher.onMessage(new ConsumerRecord<>("bird", 0, 0, A.toString(), null));

        assertThat(birds.seen).isEmpty();
        assertThat(failed.count(false)).isZero();
    }

    @Test
    void leavesAFailureToItsCaller() {
        assertThatIllegalStateException().isThrownBy(() -> dispatcher.onMessage(bird(A, 0, "cuckoo")));
    }

    @Test
    void keepsOfAFailureOnlyItsKind() {
        fail(bird(A, 0, "cuckoo"));

        assertThat(parked()).hasSize(1).allSatisfy(it -> {
            assertThat(it.error()).isEqualTo("java.lang.IllegalStateException");
            assertThat(it.id()).isEqualTo("bird-0-0");
            assertThat(it.traceparent()).contains(TRACE);
        });
    }

    @Test
    void holdsUpNothingBehindAParkedMessage() {
        fail(song(A, 0, "cuckoo"));
        dispatcher.onMessage(song(A, 1, "crane"));
        dispatcher.onMessage(song(B, 2, "heron"));

        assertThat(songs.seen).containsExactly("crane", "heron");
        assertThat(parked()).extracting(FailedMessage::id).containsExactly("song-0-0");
    }

    @Test
    void letsANewerWholeStateTakeThePlaceOfAParkedOne() {
        fail(bird(A, 0, "cuckoo 1"));
        fail(bird(A, 1, "cuckoo 2"));
        fail(bird(B, 2, "cuckoo 3"));

        dispatcher.onMessage(bird(A, 3, "crane"));

        assertThat(parked()).extracting(FailedMessage::key).containsExactly(B.toString());
    }

    @Test
    void keepsAParkedMessageThatIsNewerThanTheOneRead() {
        fail(bird(A, 7, "cuckoo"));

        dispatcher.onMessage(bird(A, 3, "crane"));

        assertThat(parked()).extracting(FailedMessage::id).containsExactly("bird-0-7");
    }

    @Test
    void keepsWhatCannotBeDecodedAsADeadLetterWithAllItsBytes() {
        var bytes = new byte[] {'{', (byte) 0xff, (byte) 0xfe};
        var message = new ConsumerRecord<>("bird", 0, 4L, A.toString(), bytes);

        dispatcher.onMessage(message);

        assertThat(parked()).isEmpty();
        assertThat(failed.list(true, null, 10)).singleElement().satisfies(it -> {
            assertThat(it.error()).isEqualTo("not UTF-8");
            assertThat(failed.find(it.id()).orElseThrow().content()).isEqualTo(bytes);
        });
    }

    @Test
    void keepsTheBeginningOfWhatIsTooLongForADocument() {
        var message = new ConsumerRecord<>("bird", 0, 4L, A.toString(), new byte[FailedMessages.MOST_BYTES + 1]);

        dispatcher.onMessage(message);

        assertThat(failed.find("bird-0-4").orElseThrow().content()).hasSize(FailedMessages.MOST_BYTES);
    }

    @Test
    void parksAMessageOnceHoweverOftenItComes() {
        fail(bird(A, 0, "cuckoo"));
        fail(bird(A, 0, "cuckoo"));

        assertThat(failed.count(false)).isEqualTo(1);
    }

    @Test
    void readsAKeyAgainInOrder() {
        fail(song(A, 9, "cuckoo 1"));
        fail(song(A, 10, "cuckoo 2"));
        fail(song(B, 12, "cuckoo 3"));
        songs.afraid = false;

        assertThat(dispatcher.replay("song-0-10")).isEqualTo(2);

        assertThat(songs.seen).containsExactly("cuckoo 1", "cuckoo 2");
        assertThat(parked()).extracting(FailedMessage::key).containsExactly(B.toString());
    }

    @Test
    void stopsReadingAgainAtTheFirstThatFails() {
        fail(song(A, 0, "crane"));
        fail(song(A, 1, "cuckoo"));
        fail(song(A, 2, "heron"));

        assertThat(dispatcher.replay("song-0-0")).isEqualTo(1);

        assertThat(songs.seen).containsExactly("crane");
        assertThat(failed.count(false)).isEqualTo(2);
        assertThat(dispatcher.replay("song-0-1")).isZero();
    }

    @Test
    void setsAKeyAsideAndKeepsItToBeReadAgain() {
        fail(song(A, 0, "cuckoo 1"));
        fail(song(A, 1, "cuckoo 2"));

        assertThat(dispatcher.setAside("song-0-1")).isEqualTo(2);

        assertThat(failed.count(false)).isZero();
        assertThat(failed.count(true)).isEqualTo(2);
        songs.afraid = false;
        assertThat(dispatcher.replay("song-0-1")).isEqualTo(1);
        assertThat(songs.seen).containsExactly("cuckoo 2");
        assertThat(failed.count(true)).isEqualTo(1);
    }

    @Test
    void listsPageByPageWithoutWhatMessagesSay() {
        for (int i = 0; i < 5; i++) {
            fail(bird(new UUID(1, i), i, "cuckoo"));
        }

        var first = failed.list(false, null, 3);
        var rest = failed.list(false, first.getLast().id(), 3);

        assertThat(first).hasSize(3).allSatisfy(it -> assertThat(it.content()).isEmpty());
        assertThat(rest).hasSize(2);
    }

    @Test
    void refusesToReplayWhatIsNotThere() {
        assertThatExceptionOfType(Refusal.class)
                .isThrownBy(() -> dispatcher.replay("bird-0-7"))
                .satisfies(it -> assertThat(it.reason()).isEqualTo(CommonReason.RESOURCE_UNKNOWN));
        assertThatExceptionOfType(Refusal.class).isThrownBy(() -> dispatcher.setAside("bird-0-7"));
    }

    private List<FailedMessage> parked() {
        return failed.list(false, null, 10);
    }

    private void fail(ConsumerRecord<String, byte[]> message) {
        dispatcher.giveUp(message, new IllegalStateException("Nguyễn Văn A, 0912 345 678"));
    }

    private static ConsumerRecord<String, byte[]> bird(UUID id, long offset, String name) {
        return named("bird", id, offset, name);
    }

    private static ConsumerRecord<String, byte[]> song(UUID id, long offset, String name) {
        return named("song", id, offset, name);
    }

    private static ConsumerRecord<String, byte[]> named(String topic, UUID id, long offset, String name) {
        var body = """
                {"type":"bird.seen.v1","version":%d,"id":"%s","name":"%s"}""".formatted(offset + 1, id, name);
        return raw(topic, id, offset, body);
    }

    private static ConsumerRecord<String, byte[]> raw(String topic, UUID id, long offset, String body) {
        var message = new ConsumerRecord<>(topic, 0, offset, id.toString(), body.getBytes(StandardCharsets.UTF_8));
        message.headers().add("traceparent", ("00-" + TRACE + "-00f067aa0ba902b7-01").getBytes(StandardCharsets.UTF_8));
        return message;
    }
}
