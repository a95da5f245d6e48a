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
import vn.thidua.platform.kafka.UnreadMessages.UnreadMessage;
import vn.thidua.platform.test.TestStore;

class ReadingTest {

    private static final String TRACE = "4bf92f3577b34da6a3ce929d0e0e4736";
    private static final UUID A = new UUID(0, 1);
    private static final UUID B = new UUID(0, 2);

    private final UnreadMessages unread = new UnreadMessages(TestStore.freshStore());
    private final Birds birds = new Birds("bird", true);
    private final Birds songs = new Birds("song", false);
    private final Reading reading =
            new Reading(List.of(birds, songs), unread, new MessageDecoder(JsonMapper.shared()), Clock.systemUTC());

    record Seen(UUID id, String name) {}

    /** Reads every bird but the cuckoo. */
    static final class Birds implements Reader<Seen> {

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
        public void read(Seen message) {
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
        reading.onMessage(bird(A, 0, "crane"));

        assertThat(reading.topics()).isEqualTo(Set.of("bird", "song"));
        assertThat(birds.seen).containsExactly("crane");
        assertThat(birds.trace).isEqualTo(TRACE);
        assertThat(MDC.get("traceId")).isNull();
    }

    @Test
    void passesOverWhatHasNoBody() {
        reading.onMessage(new ConsumerRecord<>("bird", 0, 0, A.toString(), null));

        assertThat(birds.seen).isEmpty();
        assertThat(unread.count(false)).isZero();
    }

    @Test
    void leavesAFailureToItsCaller() {
        assertThatIllegalStateException().isThrownBy(() -> reading.onMessage(bird(A, 0, "cuckoo")));
        assertThatExceptionOfType(Undecodable.class).isThrownBy(() -> reading.onMessage(raw("bird", A, 1, "{")));
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
        reading.onMessage(song(A, 1, "crane"));
        reading.onMessage(song(B, 2, "heron"));

        assertThat(songs.seen).containsExactly("crane", "heron");
        assertThat(parked()).extracting(UnreadMessage::id).containsExactly("song-0-0");
    }

    @Test
    void letsANewerWholeStateTakeThePlaceOfAParkedOne() {
        fail(bird(A, 0, "cuckoo 1"));
        fail(bird(A, 1, "cuckoo 2"));
        fail(bird(B, 2, "cuckoo 3"));

        reading.onMessage(bird(A, 3, "crane"));

        assertThat(parked()).extracting(UnreadMessage::key).containsExactly(B.toString());
    }

    @Test
    void keepsAParkedMessageThatIsNewerThanTheOneRead() {
        fail(bird(A, 7, "cuckoo"));

        reading.onMessage(bird(A, 3, "crane"));

        assertThat(parked()).extracting(UnreadMessage::id).containsExactly("bird-0-7");
    }

    @Test
    void keepsWhatCannotBeDecodedAsADeadLetterWithAllItsBytes() {
        var bytes = new byte[] {'{', (byte) 0xff, (byte) 0xfe};
        var message = new ConsumerRecord<>("bird", 0, 4L, A.toString(), bytes);
        assertThatExceptionOfType(Undecodable.class)
                .isThrownBy(() -> reading.onMessage(message))
                .satisfies(it -> reading.giveUp(message, it));

        assertThat(parked()).isEmpty();
        assertThat(unread.list(true, null, 10)).singleElement().satisfies(it -> {
            assertThat(it.error()).isEqualTo("not UTF-8");
            assertThat(unread.find(it.id()).orElseThrow().content()).isEqualTo(bytes);
        });
    }

    @Test
    void keepsTheBeginningOfWhatIsTooLongForADocument() {
        var message = new ConsumerRecord<>("bird", 0, 4L, A.toString(), new byte[UnreadMessages.MOST_BYTES + 1]);

        reading.giveUp(message, new Undecodable("not UTF-8"));

        assertThat(unread.find("bird-0-4").orElseThrow().content()).hasSize(UnreadMessages.MOST_BYTES);
    }

    @Test
    void parksAMessageOnceHoweverOftenItComes() {
        fail(bird(A, 0, "cuckoo"));
        fail(bird(A, 0, "cuckoo"));

        assertThat(unread.count(false)).isEqualTo(1);
    }

    @Test
    void readsAKeyAgainInOrder() {
        fail(song(A, 9, "cuckoo 1"));
        fail(song(A, 10, "cuckoo 2"));
        fail(song(B, 12, "cuckoo 3"));
        songs.afraid = false;

        assertThat(reading.replay("song-0-10")).isEqualTo(2);

        assertThat(songs.seen).containsExactly("cuckoo 1", "cuckoo 2");
        assertThat(parked()).extracting(UnreadMessage::key).containsExactly(B.toString());
    }

    @Test
    void stopsReadingAgainAtTheFirstThatFails() {
        fail(song(A, 0, "crane"));
        fail(song(A, 1, "cuckoo"));
        fail(song(A, 2, "heron"));

        assertThat(reading.replay("song-0-0")).isEqualTo(1);

        assertThat(songs.seen).containsExactly("crane");
        assertThat(unread.count(false)).isEqualTo(2);
        assertThat(reading.replay("song-0-1")).isZero();
    }

    @Test
    void setsAKeyAsideAndKeepsItToBeReadAgain() {
        fail(song(A, 0, "cuckoo 1"));
        fail(song(A, 1, "cuckoo 2"));

        assertThat(reading.setAside("song-0-1")).isEqualTo(2);

        assertThat(unread.count(false)).isZero();
        assertThat(unread.count(true)).isEqualTo(2);
        songs.afraid = false;
        assertThat(reading.replay("song-0-1")).isEqualTo(1);
        assertThat(songs.seen).containsExactly("cuckoo 2");
        assertThat(unread.count(true)).isEqualTo(1);
    }

    @Test
    void listsPageByPageWithoutWhatMessagesSay() {
        for (int i = 0; i < 5; i++) {
            fail(bird(new UUID(1, i), i, "cuckoo"));
        }

        var first = unread.list(false, null, 3);
        var rest = unread.list(false, first.getLast().id(), 3);

        assertThat(first).hasSize(3).allSatisfy(it -> assertThat(it.content()).isEmpty());
        assertThat(rest).hasSize(2);
    }

    @Test
    void refusesToReplayWhatIsNotThere() {
        assertThatExceptionOfType(Refusal.class)
                .isThrownBy(() -> reading.replay("bird-0-7"))
                .satisfies(it -> assertThat(it.reason()).isEqualTo(CommonReason.RESOURCE_UNKNOWN));
        assertThatExceptionOfType(Refusal.class).isThrownBy(() -> reading.setAside("bird-0-7"));
    }

    private List<UnreadMessage> parked() {
        return unread.list(false, null, 10);
    }

    private void fail(ConsumerRecord<String, byte[]> message) {
        reading.giveUp(message, new IllegalStateException("Nguyễn Văn A, 0912 345 678"));
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
