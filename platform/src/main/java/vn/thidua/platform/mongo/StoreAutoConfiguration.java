package vn.thidua.platform.mongo;

import com.mongodb.ReadConcern;
import com.mongodb.ReadPreference;
import com.mongodb.WriteConcern;
import com.mongodb.client.MongoClient;
import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.TimeGauge;
import java.time.Clock;
import java.time.Duration;
import java.util.concurrent.TimeUnit;
import org.bson.UuidRepresentation;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnMissingBean;
import org.springframework.boot.kafka.autoconfigure.DefaultKafkaProducerFactoryCustomizer;
import org.springframework.boot.kafka.autoconfigure.KafkaAutoConfiguration;
import org.springframework.boot.mongodb.autoconfigure.MongoAutoConfiguration;
import org.springframework.boot.mongodb.autoconfigure.MongoClientSettingsBuilderCustomizer;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Import;
import org.springframework.kafka.core.KafkaOperations;
import tools.jackson.databind.json.JsonMapper;
import vn.thidua.platform.messages.CloudEvents;
import vn.thidua.platform.messages.TopicAvailability;
import vn.thidua.platform.web.Outage;
import vn.thidua.platform.web.Readiness;

/** How every service stores: a database of its own, named as the service is, written with majority and journal. */
@AutoConfiguration(after = {MongoAutoConfiguration.class, KafkaAutoConfiguration.class})
@Import(RepublicationController.class)
class StoreAutoConfiguration {

    @Bean
    @ConditionalOnMissingBean
    Clock clock() {
        return Clock.systemUTC();
    }

    /** Written for good and read so; every call ends in time, whether the store is away, frozen or slow. */
    @Bean
    MongoClientSettingsBuilderCustomizer storeClientSettings(@Value("${thidua.store.timeout:4s}") Duration timeout) {
        return settings -> settings.uuidRepresentation(UuidRepresentation.STANDARD)
                .timeout(timeout.toMillis(), TimeUnit.MILLISECONDS)
                // An operation with a time of its own, such as building an index, looks no longer for a server than
                // others.
                .applyToClusterSettings(it -> it.serverSelectionTimeout(timeout.toMillis(), TimeUnit.MILLISECONDS))
                .writeConcern(WriteConcern.MAJORITY.withJournal(true))
                .readConcern(ReadConcern.MAJORITY)
                .readPreference(ReadPreference.primary());
    }

    @Bean
    Store store(
            MongoClient client,
            @Value("${spring.application.name}") String service,
            @Value("${thidua.store.require-replica-set:false}") boolean requireReplicaSet) {
        return new Store(client.getDatabase(service), requireReplicaSet);
    }

    @Bean
    Readiness storeReadiness(Store store) {
        return store::isReady;
    }

    @Bean
    Outage storeOutage() {
        return StoreOutage::isCauseOf;
    }

    @Bean
    StoreHealthIndicator storeHealthIndicator(Store store) {
        return new StoreHealthIndicator(store);
    }

    @Bean
    Outbox outbox(
            KafkaOperations<String, String> kafka,
            ObjectProvider<TopicAvailability> topics,
            @Value("${spring.application.name}") String service,
            @Value("${thidua.outbox.sweep-every:1s}") Duration sweepEvery) {
        return new Outbox(
                () -> topics.getObject().isAvailable(),
                it -> kafka.send(CloudEvents.toRecord(
                        service, it.id(), it.topic(), it.key(), it.type(), it.body(), it.at(), it.traceparent())),
                sweepEvery);
    }

    /** What is not confirmed stays in the outbox, so a broker that is away need not hold up the service's end. */
    @Bean
    DefaultKafkaProducerFactoryCustomizer producerCloseTimeout() {
        return factory -> factory.setPhysicalCloseTimeout(5);
    }

    @Bean
    OutboxRelay outboxRelay(Outbox outbox) {
        return outbox.relay();
    }

    @Bean
    Republication republication(Outbox outbox, Clock clock) {
        return new Republication(outbox, clock);
    }

    @Bean
    Aggregates aggregates(
            Store store,
            JsonMapper json,
            Clock clock,
            Outbox outbox,
            MeterRegistry meters,
            @Value("${thidua.store.lock-timeout:4s}") Duration lockTimeout) {
        Gauge.builder(
                        "thidua.outbox.pending",
                        outbox,
                        it -> it.backlog(clock.instant()).documents())
                .description("Aggregates with messages that Kafka has not confirmed")
                .register(meters);
        TimeGauge.builder(
                        "thidua.outbox.oldest",
                        outbox,
                        TimeUnit.MILLISECONDS,
                        it -> it.backlog(clock.instant()).oldest().toMillis())
                .description("Age of the oldest message that Kafka has not confirmed")
                .register(meters);
        return new Aggregates(store, json, clock, outbox, new AggregateLocks(lockTimeout));
    }
}
