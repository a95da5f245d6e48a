package vn.thidua.systemtests;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.util.Arrays;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import vn.thidua.systemtests.WholePlatform.Running;

@ExtendWith(WholePlatform.class)
class ResponseTimesSystemTest {

    static final int TIMES = 50;

    /**
     * From the answer to a submission until the head sees it in the comparison and in the inbox. Printed, to be read on a
     * quiet machine; what fails is only a submission that is never seen.
     */
    @Test
    void theHeadSeesASubmissionAtOnce(Running running) throws Exception {
        var pledges = Stream.of("SNV", "STP", "TTT", "STTTT", "BDT")
                .map(it -> Submissions.of(running, it))
                .toList();
        for (var warming : pledges) {
            submitAndAwait(warming);
        }
        var taken = new double[TIMES];
        for (int i = 0; i < TIMES; i++) {
            taken[i] = submitAndAwait(pledges.get(i % pledges.size())) / 1e6;
        }
        Arrays.sort(taken);
        System.out.printf(
                "Submission answered until seen in comparison and inbox, %d times: median %.0f ms, 95 %% %.0f ms, slowest %.0f ms%n",
                TIMES, taken[TIMES / 2], taken[TIMES * 95 / 100], taken[TIMES - 1]);
    }

    /** Resident memory of all parts together, after the demo has been loaded. */
    @Test
    void everythingFitsASmallMachine(Running running) {
        var memory = running.platform().memory();
        System.out.printf("Ready after %.1f s, memory %s%n", running.start().toMillis() / 1000.0, memory);
        assertThat(memory.resident()).as("kilobytes").isLessThan(2_500_000);
    }

    private static long submitAndAwait(Submissions pledges) throws Exception {
        var version = pledges.readyToSubmit();
        var noticed = pledges.noticesOfSubmissions() + 1;
        var submitted = pledges.submit(version, UUID.randomUUID()).ok().version();
        var answered = System.nanoTime();
        await().pollDelay(Duration.ZERO)
                .pollInterval(Duration.ofMillis(2))
                .atMost(Duration.ofSeconds(20))
                .until(() -> pledges.isCompared(submitted) && pledges.noticesOfSubmissions() >= noticed);
        return System.nanoTime() - answered;
    }
}
