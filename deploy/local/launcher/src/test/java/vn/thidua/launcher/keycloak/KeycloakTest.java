package vn.thidua.launcher.keycloak;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import vn.thidua.launcher.Checkout;
import vn.thidua.launcher.LocalPlatform;
import vn.thidua.launcher.Ports;
import vn.thidua.launcher.Settings;
import vn.thidua.launcher.demo.DemoPeople;
import vn.thidua.launcher.files.FileTree;

/** The realm as a running Keycloak understands it. */
class KeycloakTest {

    private static final String VERIFIER = "a-verifier-of-at-least-forty-three-characters-for-pkce";

    private static LocalPlatform platform;

    @BeforeAll
    static void start() throws IOException {
        Path home = Checkout.ROOT.resolve("deploy/local/launcher/target/keycloak-test");
        FileTree.delete(home);
        platform = new LocalPlatform(
                Settings.of(Checkout.ROOT).in(home).on(Ports.free()).only(Settings.KEYCLOAK));
        platform.start();
        platform.awaitReady();
    }

    @AfterAll
    static void stop() {
        platform.stop();
    }

    @Test
    void anOfficersTokenIsForTheFourServicesAndNamesThePerson() {
        JsonNode claims = claims(platform.signIn().token("canbo.skhcn"));

        assertThat(claims.get("sub").asString())
                .isEqualTo(DemoPeople.subject("canbo.skhcn").toString());
        assertThat(claims.get("aud").valueStream().map(JsonNode::asString))
                .containsExactlyInAnyOrder(
                        "campaign-service", "registration-service", "award-service", "notification-service");
        assertThat(claims.get("name").asString()).isEqualTo("Cán bộ mẫu Sở KHCN");
        assertThat(claims.get("organization").toString()).isEqualTo("[\"skhcn\"]");
        assertThat(claims.has("realm_access")).isFalse();
        assertThat(claims.get("exp").asLong() - claims.get("iat").asLong()).isEqualTo(300);
    }

    @Test
    void onlyTheAdministratorsTokenCarriesTheRole() {
        JsonNode claims = claims(platform.signIn().token("quantri"));

        assertThat(claims.at("/realm_access/roles").toString()).isEqualTo("[\"province-admin\"]");
    }

    @Test
    void aPersonSignsInOnOneVietnamesePageAndTheGatewayGetsTheToken() throws Exception {
        var browser = new Browser();
        String page = browser.get(authorization()).body();
        assertThat(page).contains("lang=\"vi\"", "Mật khẩu", "name=\"username\"", "name=\"password\"");

        String refused = enter(browser, page, "wrong-password").body();
        assertThat(refused).contains("mật khẩu không hợp lệ");
        String back = enter(browser, refused, DemoPeople.PASSWORD)
                .headers()
                .firstValue("Location")
                .orElseThrow();

        assertThat(back).startsWith(callback());
        String code = back.replaceFirst(".*[?&]code=([^&]+).*", "$1");
        JsonNode tokens = exchange(browser, code);
        assertThat(claims(tokens.get("access_token").asString()).get("azp").asString())
                .isEqualTo("gateway");
    }

    private static URI authorization() throws GeneralSecurityException {
        String challenge = Base64.getUrlEncoder()
                .withoutPadding()
                .encodeToString(
                        MessageDigest.getInstance("SHA-256").digest(VERIFIER.getBytes(StandardCharsets.US_ASCII)));
        return URI.create(platform.addresses().issuer()
                + "/protocol/openid-connect/auth?client_id=gateway&response_type=code&state=s"
                + "&scope=openid%20profile%20email%20organization&code_challenge_method=S256&code_challenge="
                + challenge + "&redirect_uri=" + encode(callback()));
    }

    private static HttpResponse<String> enter(Browser browser, String page, String password)
            throws IOException, InterruptedException {
        var action = Pattern.compile("action=\"([^\"]+)\"").matcher(page);
        assertThat(action.find()).isTrue();
        return browser.post(
                URI.create(action.group(1).replace("&amp;", "&")),
                "username=canbo.skhcn&credentialId=&password=" + encode(password));
    }

    private static JsonNode exchange(Browser browser, String code) throws IOException, InterruptedException {
        String form =
                "grant_type=authorization_code&client_id=gateway&code=%s&code_verifier=%s&redirect_uri=%s&client_secret=%s"
                        .formatted(
                                code,
                                VERIFIER,
                                encode(callback()),
                                encode(platform.secrets().gateway()));
        URI endpoint = URI.create(platform.addresses().issuer() + "/protocol/openid-connect/token");
        return JsonMapper.shared().readTree(browser.post(endpoint, form).body());
    }

    private static String callback() {
        return platform.addresses().gateway() + "/login/oauth2/code/keycloak";
    }

    private static String encode(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }

    private static JsonNode claims(String token) {
        return JsonMapper.shared().readTree(Base64.getUrlDecoder().decode(token.split("\\.", -1)[1]));
    }

    /** Sends cookies to localhost even when they are for secure connections only, as browsers do. */
    private static final class Browser {

        private final HttpClient http = HttpClient.newHttpClient();
        private final Map<String, String> cookies = new LinkedHashMap<>();

        HttpResponse<String> get(URI uri) throws IOException, InterruptedException {
            return send(HttpRequest.newBuilder(uri));
        }

        HttpResponse<String> post(URI uri, String form) throws IOException, InterruptedException {
            return send(HttpRequest.newBuilder(uri)
                    .header("Content-Type", "application/x-www-form-urlencoded")
                    .POST(BodyPublishers.ofString(form)));
        }

        private HttpResponse<String> send(HttpRequest.Builder request) throws IOException, InterruptedException {
            String jar = cookies.entrySet().stream().map(Object::toString).collect(Collectors.joining("; "));
            var response = http.send(request.header("Cookie", jar).build(), BodyHandlers.ofString());
            response.headers().allValues("Set-Cookie").forEach(set -> {
                String[] pair = set.split(";", 2)[0].split("=", 2);
                cookies.put(pair[0], pair[1]);
            });
            return response;
        }
    }
}
