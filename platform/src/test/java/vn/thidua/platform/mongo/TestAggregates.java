package vn.thidua.platform.mongo;

import java.time.Clock;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import tools.jackson.databind.json.JsonMapper;
import vn.thidua.platform.messages.Message;
import vn.thidua.platform.messages.Translator;
import vn.thidua.platform.test.TestStore;

/** Opens collections in a database of their own, for the contract of a repository. Nobody is told of anything. */
public final class TestAggregates {

    private TestAggregates() {}

    public static Aggregates fresh() {
        var outbox = new Outbox(() -> false, _ -> CompletableFuture.completedFuture(null), Duration.ofHours(1));
        return new Aggregates(
                TestStore.freshStore(),
                JsonMapper.shared(),
                Clock.systemUTC(),
                outbox,
                new AggregateLocks(Duration.ofMinutes(1)));
    }

    /** For a repository that has to have one. */
    public static <E> Translator<E> anyTranslator() {
        return _ -> new Anything(1);
    }

    /** Public because everything that is written as JSON is. */
    public record Anything(long version) implements Message {

        @Override
        public String type() {
            return "anything.happened.v1";
        }

        @Override
        public String topic() {
            return "anything";
        }

        @Override
        public String key() {
            return "any";
        }
    }
}
