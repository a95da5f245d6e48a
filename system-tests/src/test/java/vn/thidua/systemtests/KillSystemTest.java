package vn.thidua.systemtests;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.time.Duration;
import java.util.Random;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.opentest4j.AssertionFailedError;
import vn.thidua.systemtests.WholePlatform.Running;

@ExtendWith(WholePlatform.class)
class KillSystemTest {

    static final int KILLS = 20;
    static final Duration TIMEOUT = Duration.ofSeconds(30);

    /**
     * Registration-service is killed right after it answered a submission or while it works on one, at random moments.
     * What was accepted is there once, its receipt unchanged, and its head knows of it once.
     */
    @Test
    void noAcceptedSubmissionIsLostOrDoneTwice(Running running) throws Exception {
        var seed = System.nanoTime();
        System.out.println("Kill test with seed " + seed);
        var random = new Random(seed);
        var pledges = Submissions.of(running, "STC");
        var service = running.platform().part("registration-service");
        var before = pledges.noticesOfSubmissions();
        service.restart(); // Only an orderly end leaves a class archive behind, with which all later starts are faster.
        int unanswered = 0;
        for (int kill = 1; kill <= KILLS; kill++) {
            var version = pledges.readyToSubmit();
            var key = UUID.randomUUID();
            var answer = CompletableFuture.supplyAsync(() -> submit(pledges, version, key));
            if (kill % 2 == 0) {
                answer.join();
            }
            TimeUnit.MICROSECONDS.sleep(random.nextInt(kill % 2 == 0 ? 5_000 : 120_000));
            service.kill();
            var first = answer.join();
            service.restart();
            var receipt = first == null ? null : first.ok().body().get("receipt");
            if (receipt == null) {
                unanswered++;
            }
            var again = pledges.submit(version, key).ok();
            assertThat(again.version()).isEqualTo(version + 1);
            assertThat(receipt == null || receipt.equals(again.body().get("receipt")))
                    .isTrue();
            assertThat(pledges.current().get("receipt")).isEqualTo(again.body().get("receipt"));
            var expected = before + kill;
            await().atMost(TIMEOUT).until(() -> pledges.noticesOfSubmissions() >= expected);
        }
        var submissions = pledges.officer()
                .get(pledges.path() + "/history")
                .get("items")
                .valueStream()
                .filter(it -> it.get("what").asString().equals("SUBMITTED"))
                .map(it -> it.get("version").asLong())
                .toList();
        assertThat(submissions).doesNotHaveDuplicates().hasSizeGreaterThanOrEqualTo(KILLS);
        assertThat(pledges.noticesOfSubmissions()).isEqualTo(before + KILLS);
        System.out.printf(
                "%d kills, %d before the answer: every accepted submission is there once and was received once%n",
                KILLS, unanswered);
    }

    /** None when the service died before it answered. */
    private static Api.@org.jspecify.annotations.Nullable Answer submit(Submissions pledges, long version, UUID key) {
        try {
            return pledges.submit(version, key);
        } catch (IOException e) {
            return null;
        } catch (AssertionError e) {
            throw new AssertionFailedError("the submission failed otherwise", e);
        }
    }
}
