package vn.thidua.platform.duty;

import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnMissingBean;
import org.springframework.context.annotation.Bean;
import vn.thidua.platform.domain.Duties;
import vn.thidua.platform.mongo.Store;

/** Lets every service hear of duties, except the one that owns them and brings its own. */
@AutoConfiguration(
        afterName = "vn.thidua.platform.mongo.MongoStoring",
        beforeName = "vn.thidua.platform.kafka.KafkaReading")
class DutyHearing {

    @Bean
    @ConditionalOnMissingBean(Duties.class)
    HeardDuties heardDuties(Store store) {
        return new HeardDuties(store);
    }
}
