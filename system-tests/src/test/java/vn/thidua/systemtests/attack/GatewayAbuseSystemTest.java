package vn.thidua.systemtests.attack;

import static java.nio.charset.StandardCharsets.US_ASCII;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.Socket;
import java.net.URI;
import java.net.http.HttpRequest.BodyPublishers;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.locks.LockSupport;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import tools.jackson.databind.json.JsonMapper;
import vn.thidua.launcher.demo.DemoPeople;
import vn.thidua.launcher.http.Browser;
import vn.thidua.systemtests.WholePlatform;
import vn.thidua.systemtests.WholePlatform.Running;

/** What one person sends to the gateway is their own trouble. */
@ExtendWith(WholePlatform.class)
class GatewayAbuseSystemTest {

    private static final int ANSWERS = 10_000;
    private static final int SLOW_BODIES = 24;
    private static final int TOO_MANY = 429;
    private static final List<String> READS = List.of(
            "/api/campaign/units",
            "/api/registration/rounds",
            "/api/award/catalogue",
            "/api/notification/notices/unread");

    private URI gateway;

    @BeforeEach
    void findGateway(Running running) {
        gateway = running.platform().addresses().gateway();
    }

    @Test
    void aPathIsReadInOneSpellingOnly() throws Exception {
        var guest = GatewayClient.signedIn(gateway, "canbo.snv");
        for (var path : READS) {
            assertThat(guest.statusOf("GET", path)).isEqualTo(200);
            for (var method : List.of("GET", "POST")) {
                for (var spelling : spellings(path)) {
                    assertThat(guest.statusOf(method, spelling))
                            .as(method + " " + spelling)
                            .isIn(400, 421);
                }
            }
        }
    }

    private static List<String> spellings(String path) {
        var spellings = new ArrayList<String>();
        for (int at = 1; at < path.length(); at++) {
            var before = path.substring(0, at);
            var after = path.substring(at + 1);
            spellings.add("%s%%%02X%s".formatted(before, (int) path.charAt(at), after));
            spellings.add("%s%%%02x%s".formatted(before, (int) path.charAt(at), after));
        }
        Stream.of("/", "./", "../", "%2F", "\\", ";x=1/", "%2e%2e/", "%00", "%5C", "%FF", "%C0%AF", "%E1%BA%AF%80")
                .forEach(it -> spellings.add("/api/" + it + path.substring("/api/".length())));
        Stream.of(";", ";jsessionid=1", "%3B", "%20%00", "/../x", "/.", "\\", "%0D%0Ax:y", "%", "%4")
                .forEach(it -> spellings.add(path + it));
        Stream.of("/" + path, "http://elsewhere.example" + path, "//elsewhere.example" + path, path.replace("/", "//"))
                .forEach(spellings::add);
        return spellings;
    }

    @Test
    void slowAbortedAndOversizedBodiesOfOneNeverTouchAnothersAnswers(Running running) throws Exception {
        var attacker = GatewayClient.signedIn(gateway, "nguoi.skhcn");
        var others = others();
        var units = unitIds(others.getFirst());
        var goesOn = new AtomicBoolean(true);
        var wrong = new ArrayList<String>();
        try (var attackers = Executors.newFixedThreadPool(SLOW_BODIES);
                var askers = Executors.newFixedThreadPool(others.size())) {
            for (int i = 0; i < SLOW_BODIES; i++) {
                var kind = i % 3;
                attackers.submit(() -> sendsBadBodies(attacker, running, kind, goesOn));
            }
            var left = new AtomicInteger(ANSWERS);
            var asked = askers.invokeAll(others.stream()
                    .<Callable<List<String>>>map(it -> () -> asks(it, units, left))
                    .toList());
            for (var one : asked) {
                wrong.addAll(one.get());
            }
            goesOn.set(false);
        }
        assertThat(wrong).isEmpty();
    }

    private List<GatewayClient> others() throws IOException, InterruptedException {
        var others = new ArrayList<GatewayClient>();
        for (var unit : List.of("VPUBND", "SKHDT", "STC", "SNV", "STP", "SNGV", "TTT", "STTTT", "BDT", "VPDDBQH")) {
            others.add(GatewayClient.signedIn(gateway, "canbo." + unit.toLowerCase(Locale.ROOT)));
            others.add(GatewayClient.signedIn(gateway, "lanhdao." + unit.toLowerCase(Locale.ROOT)));
        }
        return others;
    }

    private static List<String> unitIds(GatewayClient guest) throws IOException, InterruptedException {
        return JsonMapper.shared()
                .readTree(guest.get("/api/campaign/units").body())
                .get("items")
                .valueStream()
                .map(it -> it.get("id").asString())
                .toList();
    }

    /** Asks for one thing after another and returns which answers were not the right ones. */
    private static List<String> asks(GatewayClient guest, List<String> units, AtomicInteger left)
            throws IOException, InterruptedException {
        var random = new Random();
        var wrong = new ArrayList<String>();
        while (left.getAndDecrement() > 0) {
            var unit = units.get(random.nextInt(units.size()));
            var answer = guest.get("/api/campaign/units/" + unit);
            if (answer.statusCode() == TOO_MANY) {
                left.incrementAndGet();
                LockSupport.parkNanos(20_000_000);
            } else if (answer.statusCode() != 200 || !answer.body().contains("\"id\":\"" + unit + "\"")) {
                wrong.add(unit + ": " + answer.statusCode() + " " + answer.body());
            }
        }
        return wrong;
    }

    private static Void sendsBadBodies(GatewayClient attacker, Running running, int kind, AtomicBoolean goesOn)
            throws InterruptedException {
        var path = "/api/registration/units/" + running.demo().units().get("SKHCN") + "/pledges/mine";
        while (goesOn.get()) {
            var length = kind == 2 ? 50_000_000 : 20_000;
            var more = "Content-Type: application/json\r\nIdempotency-Key: x\r\nContent-Length: " + length + "\r\n\r\n";
            try (var socket = attacker.begins("POST", path, more)) {
                drips(socket, kind == 1 ? 3 : 60, goesOn);
            } catch (IOException e) {
                LockSupport.parkNanos(10_000_000);
            }
        }
        return null;
    }

    /** A few bytes now and then; anyone who stops in the middle leaves the connection without a word. */
    private static void drips(Socket socket, int times, AtomicBoolean goesOn) throws IOException {
        for (int i = 0; i < times && goesOn.get(); i++) {
            socket.getOutputStream().write("{\"a\":\"".getBytes(US_ASCII));
            LockSupport.parkNanos(50_000_000);
        }
    }

    @Test
    void noMethodAndNoSlowBodyClosesAServiceForOthers(Running running) throws Exception {
        var attacker = GatewayClient.signedIn(gateway, "nguoi.skhcn");
        var other = GatewayClient.signedIn(gateway, "canbo.stp");
        var open = new ArrayList<Socket>();
        for (int i = 0; i < 12; i++) {
            open.add(attacker.begins(
                    "POST",
                    "/api/registration/units/" + running.demo().units().get("SKHCN") + "/pledges/mine",
                    "Content-Type: application/json\r\nContent-Length: 1000\r\n\r\n{"));
        }
        for (var path : READS) {
            for (var method : List.of("OPTIONS", "TRACE", "PATCH", "DELETE", "PROPFIND", "get")) {
                for (int i = 0; i < 6; i++) {
                    assertThat(attacker.statusOf(method, path))
                            .as(method + " " + path)
                            .isBetween(204, 499);
                }
            }
            assertThat(other.get(path).statusCode()).as(path).isEqualTo(200);
        }
        for (var socket : open) {
            socket.close();
        }
    }

    @Test
    void aGuesserLocksNobodyOut() throws Exception {
        var own = GatewayClient.signedIn(gateway, "canbo.sxd");
        var guesser = new GatewayClient(gateway, new Browser());
        for (int i = 0; i < 12; i++) {
            assertThat(guesser.signsIn("canbo.sxd", "khong-phai-" + i)).isFalse();
        }

        assertThat(own.get(READS.getFirst()).statusCode()).isEqualTo(200);
        var anotherDay = new GatewayClient(gateway, new Browser());
        own.browser().cookies().entrySet().stream()
                .filter(it -> it.getKey().startsWith("THIDUA_BROWSER"))
                .forEach(it -> anotherDay.browser().setCookie(it.getKey(), it.getValue()));
        assertThat(anotherDay.signsIn("canbo.sxd", DemoPeople.PASSWORD)).isTrue();
        GatewayClient.signedIn(gateway, "lanhdao.sxd");
    }

    @Test
    void theGatewayBelievesNoHostAndNoForeignToken() throws Exception {
        var person = GatewayClient.signedIn(gateway, "canbo.snv");
        var another = GatewayClient.signedIn(gateway, "canbo.stc");
        var token = another.browser().cookies().get("XSRF-TOKEN");
        var post = "/api/notification/notices/reading";

        assertThat(person.send(person.request(post)
                                .header("Idempotency-Key", "00000000-0000-4000-8000-000000000001")
                                .POST(BodyPublishers.noBody()))
                        .statusCode())
                .isLessThan(300);
        assertThat(person.send(person.request(post)
                                .setHeader("X-XSRF-TOKEN", token)
                                .POST(BodyPublishers.noBody()))
                        .statusCode())
                .isEqualTo(403);
        assertThat(person.get("/actuator/prometheus").statusCode()).isEqualTo(404);
        try (var socket = new Socket(gateway.getHost(), gateway.getPort())) {
            socket.getOutputStream()
                    .write("GET / HTTP/1.1\r\nHost: evil.example\r\nConnection: close\r\n\r\n".getBytes(US_ASCII));
            var answer = new String(socket.getInputStream().readAllBytes(), UTF_8);
            assertThat(answer).startsWith("HTTP/1.1 421").doesNotContain("evil.example");
        }
    }
}
