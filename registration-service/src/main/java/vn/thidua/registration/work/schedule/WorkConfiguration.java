package vn.thidua.registration.work.schedule;

import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import java.time.Duration;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.util.unit.DataSize;
import vn.thidua.registration.work.WorkLimits;
import vn.thidua.registration.work.WorkRunner;

/** Sets how much work an instance takes on, and lets it be looked after every second. */
@Configuration(proxyBeanMethods = false)
class WorkConfiguration {

    @Bean
    static WorkLimits workLimits(
            @Value("${thidua.work.at-once:2}") int atOnce,
            @Value("${thidua.work.waiting:64}") int waiting,
            @Value("${thidua.work.waiting-of-unit:4}") int waitingOfUnit,
            @Value("${thidua.work.waiting-bytes:40MB}") DataSize waitingBytes,
            @Value("${thidua.work.budget:60s}") Duration budget) {
        return new WorkLimits(atOnce, waiting, waitingOfUnit, (int) waitingBytes.toBytes(), budget);
    }

    private final WorkRunner workRunner;

    WorkConfiguration(WorkRunner workRunner, MeterRegistry meters) {
        this.workRunner = workRunner;
        Gauge.builder("thidua.work.waiting", workRunner, WorkRunner::waiting)
                .description("Pieces of work that wait for their turn on this instance")
                .register(meters);
    }

    @Scheduled(fixedDelayString = "PT1S")
    void check() {
        workRunner.checkAll();
    }
}
