package vn.thidua.platform.mongo;

import static org.assertj.core.api.Assertions.assertThat;

import com.mongodb.ReadConcern;
import com.mongodb.ReadPreference;
import com.mongodb.WriteConcern;
import com.mongodb.client.MongoDatabase;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.springframework.boot.autoconfigure.AutoConfigurations;
import org.springframework.boot.convert.ApplicationConversionService;
import org.springframework.boot.jackson.autoconfigure.JacksonAutoConfiguration;
import org.springframework.boot.kafka.autoconfigure.KafkaAutoConfiguration;
import org.springframework.boot.mongodb.autoconfigure.MongoAutoConfiguration;
import org.springframework.boot.test.context.runner.ApplicationContextRunner;
import vn.thidua.store.EmbeddedStore;

class MongoStoringTest {

    private static final EmbeddedStore STANDALONE = EmbeddedStore.inMemory();

    private final ApplicationContextRunner service = new ApplicationContextRunner()
            .withConfiguration(AutoConfigurations.of(
                    MongoAutoConfiguration.class,
                    KafkaAutoConfiguration.class,
                    JacksonAutoConfiguration.class,
                    MongoStoring.class))
            .withInitializer(
                    it -> it.getBeanFactory().setConversionService(ApplicationConversionService.getSharedInstance()))
            .withBean(SimpleMeterRegistry.class)
            .withPropertyValues("spring.mongodb.uri=" + STANDALONE.uri(), "spring.application.name=grove-service");

    @AfterAll
    static void close() {
        STANDALONE.close();
    }

    @Test
    void writesForGoodAndReadsWhatIsWritten() {
        service.run(context -> {
            var database = context.getBean(MongoDatabase.class);

            assertThat(database.getName()).isEqualTo("grove-service");
            assertThat(database.getWriteConcern()).isEqualTo(WriteConcern.MAJORITY.withJournal(true));
            assertThat(database.getReadConcern()).isEqualTo(ReadConcern.MAJORITY);
            assertThat(database.getReadPreference()).isEqualTo(ReadPreference.primary());
        });
    }

    @Test
    void refusesAStandaloneServerWhereAReplicaSetIsRequired() {
        service.withPropertyValues("thidua.store.require-replica-set=true")
                .run(context -> assertThat(context)
                        .getFailure()
                        .rootCause()
                        .hasMessageContaining("thidua.store.require-replica-set")
                        .hasMessageContaining("standalone"));
    }
}
