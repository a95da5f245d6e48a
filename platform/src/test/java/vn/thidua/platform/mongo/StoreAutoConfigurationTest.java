package vn.thidua.platform.mongo;

import static org.assertj.core.api.Assertions.assertThat;

import com.mongodb.ReadConcern;
import com.mongodb.ReadPreference;
import com.mongodb.WriteConcern;
import com.mongodb.client.MongoClient;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.util.concurrent.TimeUnit;
import org.bson.Document;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.springframework.boot.autoconfigure.AutoConfigurations;
import org.springframework.boot.convert.ApplicationConversionService;
import org.springframework.boot.jackson.autoconfigure.JacksonAutoConfiguration;
import org.springframework.boot.kafka.autoconfigure.KafkaAutoConfiguration;
import org.springframework.boot.mongodb.autoconfigure.MongoAutoConfiguration;
import org.springframework.boot.test.context.runner.ApplicationContextRunner;
import vn.thidua.store.EmbeddedStore;

class StoreAutoConfigurationTest {

    private static final EmbeddedStore STANDALONE = EmbeddedStore.inMemory();

    private final ApplicationContextRunner service = new ApplicationContextRunner()
            .withConfiguration(AutoConfigurations.of(
                    MongoAutoConfiguration.class,
                    KafkaAutoConfiguration.class,
                    JacksonAutoConfiguration.class,
                    StoreAutoConfiguration.class))
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
            var trees = context.getBean(Store.class).open("trees", Document.class);

            assertThat(trees.getNamespace().getFullName()).isEqualTo("grove-service.trees");
            assertThat(trees.getTimeout(TimeUnit.SECONDS)).isEqualTo(4);
            assertThat(trees.getWriteConcern()).isEqualTo(WriteConcern.MAJORITY.withJournal(true));
            assertThat(trees.getReadConcern()).isEqualTo(ReadConcern.MAJORITY);
            assertThat(trees.getReadPreference()).isEqualTo(ReadPreference.primary());
        });
    }

    @Test
    void looksForAServerNoLongerThanAnOperationMayTake() {
        service.run(context -> assertThat(context.getBean(MongoClient.class)
                        .getClusterDescription()
                        .getClusterSettings()
                        .getServerSelectionTimeout(TimeUnit.SECONDS))
                .isEqualTo(4));
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
