package vn.thidua.gateway;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.thidua.gateway.FakeKeycloak.Person;

/** One person whose requests come to two instances. The realm takes each refresh token once and ends all on a second. */
class TwoInstancesTest {

    static final RunningGateway HERE = new RunningGateway("thidua.rate.burst=100000");
    static final RunningGateway THERE = HERE.another("thidua.rate.burst=100000");

    final Browser here = HERE.browser();
    final Browser there = THERE.browser();

    @AfterAll
    static void close() {
        THERE.close();
        HERE.close();
    }

    @BeforeEach
    void settle() {
        HERE.settle();
        THERE.settle();
    }

    @Test
    void renewTokensOnceAtTheSameMoment() throws InterruptedException, ExecutionException {
        for (int round = 0; round < 8; round++) {
            signInForAMoment(Person.numbered(round));
            var before = HERE.keycloak().refreshes();
            HERE.keycloak().accessLife(Duration.ofMinutes(5));

            assertThat(askedOnBoth()).containsOnly(200);

            assertThat(HERE.keycloak().refreshes() - before).isEqualTo(1);
            assertThat(here.get("/api/campaign/units").statusCode()).isEqualTo(200);
            assertThat(there.get("/api/campaign/units").statusCode()).isEqualTo(200);
        }
    }

    @Test
    void keepEverybodySignedInWhileTheRealmIsAway() throws InterruptedException, ExecutionException {
        signInForAMoment(Person.numbered(20));
        HERE.keycloak().down(true);

        assertThat(askedOnBoth()).containsOnly(503);

        HERE.keycloak().down(false);
        HERE.keycloak().accessLife(Duration.ofMinutes(5));
        assertThat(askedOnBoth()).containsOnly(200);
    }

    @Test
    void signNobodyOutWhileTheRealmHangs() throws InterruptedException, ExecutionException {
        signInForAMoment(Person.numbered(21));
        var frozen = HERE.keycloak().freeze();

        assertThat(askedOnBoth()).containsOnly(503);

        frozen.countDown();
        assertThat(here.get("/session").body()).contains("\"signedIn\":true");
    }

    @Test
    void takeCookiesAndTokensOfEachOther() {
        here.as(Person.numbered(22)).signIn();
        there.cookies().putAll(here.cookies());

        assertThat(there.post("/api/campaign/units", "{}").statusCode()).isEqualTo(200);
        assertThat(there.post("/logout", "").statusCode()).isEqualTo(200);
        assertThat(here.get("/session").body()).isEqualTo("{\"signedIn\":false}");
    }

    @Test
    void leaveNoSessionOpenAtTheRealmForSomebodyWhoSignsOutDuringARenewal() throws Exception {
        var person = Person.numbered(23);
        signInForAMoment(person);
        HERE.keycloak().accessLife(Duration.ofMinutes(5));
        var frozen = HERE.keycloak().freeze();
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            var renewing = threads.submit(() -> here.get("/api/campaign/units"));
            await().until(() -> HERE.keycloak().waiting() > 0);
            var leaving = threads.submit(() -> there.post("/logout", ""));
            await().until(() -> HERE.keycloak().waiting() > 1);
            frozen.countDown();

            assertThat(leaving.get().statusCode()).isEqualTo(200);
            assertThat(renewing.get().statusCode()).isEqualTo(401);
        }
        assertThat(HERE.keycloak().knows(person)).isFalse();
    }

    private void signInForAMoment(Person person) {
        HERE.keycloak().accessLife(Duration.ofSeconds(1));
        here.as(person).signIn();
        there.cookies().putAll(here.cookies());
    }

    private List<Integer> askedOnBoth() throws InterruptedException, ExecutionException {
        List<Callable<HttpResponse<String>>> requests = new ArrayList<>();
        for (int i = 0; i < 6; i++) {
            requests.add(() -> here.get("/api/campaign/units"));
            requests.add(() -> there.get("/api/campaign/units"));
        }
        List<Integer> statuses = new ArrayList<>();
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            for (var answer : threads.invokeAll(requests)) {
                statuses.add(answer.get().statusCode());
            }
        }
        return statuses;
    }
}
