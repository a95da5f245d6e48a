package vn.thidua.platform.duty;

import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnMissingBean;
import org.springframework.context.annotation.Bean;
import vn.thidua.platform.domain.Duties;
import vn.thidua.platform.mongo.Store;

/** Lets every service receive duties, except the one that owns them and brings its own. */
@AutoConfiguration(
        afterName = "vn.thidua.platform.mongo.StoreAutoConfiguration",
        beforeName = "vn.thidua.platform.kafka.MessagingAutoConfiguration")
class DutyAutoConfiguration {

    @Bean
    @ConditionalOnMissingBean(Duties.class)
    DutyReplica dutyReplica(Store store) {
        return new DutyReplica(store);
    }
}
