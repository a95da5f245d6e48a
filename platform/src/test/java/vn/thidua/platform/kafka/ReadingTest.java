package vn.thidua.platform.kafka;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.slf4j.MDC;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.json.JsonMapper;
import vn.thidua.platform.domain.CommonReason;
import vn.thidua.platform.domain.Refusal;
import vn.thidua.platform.kafka.Parked.ParkedMessage;
import vn.thidua.platform.test.TestStore;

class ReadingTest {

    private static final String TRACE = "4bf92f3577b34da6a3ce929d0e0e4736";

    private final Parked parked = new Parked(TestStore.freshDatabase());
    private final Birds birds = new Birds();
    private final Reading reading = new Reading(List.of(birds), parked, JsonMapper.shared(), Clock.systemUTC());

    record Seen(String name) {}

    /** Reads every bird but the cuckoo. */
    static final class Birds implements Reader<Seen> {

        final List<String> seen = new ArrayList<>();
        boolean afraid = true;

        @Nullable String trace;

        @Override
        public String topic() {
            return "bird";
        }

        @Override
        public Class<Seen> type() {
            return Seen.class;
        }

        @Override
        public void read(Seen message) {
            if (afraid && message.name().startsWith("cuckoo")) {
                throw new IllegalStateException("Nguyễn Văn A, 0912 345 678");
            }
            trace = MDC.get("traceId");
            seen.add(message.name());
        }
    }

    @Test
    void handsAMessageToTheReaderOfItsTopicUnderItsTrace() {
        reading.onMessage(bird("a", 0, "crane"));

        assertThat(reading.topics()).isEqualTo(Set.of("bird"));
        assertThat(birds.seen).containsExactly("crane");
        assertThat(birds.trace).isEqualTo(TRACE);
        assertThat(MDC.get("traceId")).isNull();
    }

    @Test
    void passesOverWhatHasNoBody() {
        reading.onMessage(new ConsumerRecord<>("bird", 0, 0, "a", null));

        assertThat(birds.seen).isEmpty();
        assertThat(parked.count()).isZero();
    }

    @Test
    void leavesAFailureToItsCaller() {
        assertThatIllegalStateException().isThrownBy(() -> reading.onMessage(bird("a", 0, "cuckoo")));
        assertThatExceptionOfType(JacksonException.class)
                .isThrownBy(() -> reading.onMessage(new ConsumerRecord<>("bird", 0, 1, "a", "{")));
    }

    @Test
    void keepsOfAFailureOnlyItsKind() {
        giveUp(bird("a", 0, "cuckoo"));

        assertThat(parked.all(10)).hasSize(1).allSatisfy(it -> {
            assertThat(it.error()).isEqualTo("java.lang.IllegalStateException");
            assertThat(it.id()).isEqualTo("bird-0-0");
            assertThat(it.traceparent()).contains(TRACE);
        });
    }

    @Test
    void letsLaterMessagesOfAParkedKeyWaitAndOthersGoOn() {
        giveUp(bird("a", 0, "cuckoo"));
        reading.onMessage(bird("a", 1, "crane"));
        reading.onMessage(bird("b", 2, "heron"));

        assertThat(birds.seen).containsExactly("heron");
        assertThat(parked.ofKey("bird", "a"))
                .extracting(ParkedMessage::error)
                .containsExactly("java.lang.IllegalStateException", "waits behind an earlier message of its key");
    }

    @Test
    void parksNothingThatCannotBeDecoded() {
        giveUp(bird("a", 0, "cuckoo"));

        assertThatExceptionOfType(JacksonException.class)
                .isThrownBy(() -> reading.onMessage(new ConsumerRecord<>("bird", 0, 1, "a", "{")));
        assertThat(parked.count()).isEqualTo(1);
    }

    @Test
    void parksAMessageOnceHoweverOftenItComes() {
        giveUp(bird("a", 0, "cuckoo"));
        giveUp(bird("a", 0, "cuckoo"));

        assertThat(parked.count()).isEqualTo(1);
    }

    @Test
    void readsAKeyAgainInOrder() {
        giveUp(bird("a", 9, "cuckoo 1"));
        reading.onMessage(bird("a", 10, "crane"));
        reading.onMessage(bird("a", 11, "cuckoo 2"));
        giveUp(bird("b", 12, "cuckoo 3"));
        birds.afraid = false;

        assertThat(reading.replay("bird-0-10")).isEqualTo(3);

        assertThat(birds.seen).containsExactly("cuckoo 1", "crane", "cuckoo 2");
        assertThat(parked.all(10)).extracting(ParkedMessage::key).containsExactly("b");
        reading.onMessage(bird("a", 13, "heron"));
        assertThat(birds.seen).endsWith("heron");
    }

    @Test
    void stopsReadingAgainAtTheFirstThatFails() {
        giveUp(bird("a", 0, "crane"));
        reading.onMessage(bird("a", 1, "cuckoo"));
        reading.onMessage(bird("a", 2, "heron"));

        assertThat(reading.replay("bird-0-0")).isEqualTo(1);

        assertThat(birds.seen).containsExactly("crane");
        assertThat(parked.count()).isEqualTo(2);
        assertThat(reading.replay("bird-0-1")).isZero();
    }

    @Test
    void refusesToReplayWhatIsNotParked() {
        assertThatExceptionOfType(Refusal.class)
                .isThrownBy(() -> reading.replay("bird-0-7"))
                .satisfies(it -> assertThat(it.reason()).isEqualTo(CommonReason.RESOURCE_UNKNOWN));
    }

    private void giveUp(ConsumerRecord<String, String> message) {
        reading.giveUp(message, new IllegalStateException("Nguyễn Văn A, 0912 345 678"));
    }

    private static ConsumerRecord<String, String> bird(String key, long offset, String name) {
        var message = new ConsumerRecord<>("bird", 0, offset, key, "{\"name\":\"" + name + "\"}");
        message.headers().add("traceparent", ("00-" + TRACE + "-00f067aa0ba902b7-01").getBytes(StandardCharsets.UTF_8));
        return message;
    }
}
