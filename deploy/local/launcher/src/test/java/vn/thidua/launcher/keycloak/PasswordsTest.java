package vn.thidua.launcher.keycloak;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.json.JsonMapper;
import vn.thidua.launcher.Checkout;
import vn.thidua.launcher.demo.DemoPeople;
import vn.thidua.launcher.keycloak.RunningKeycloak.Running;

/** Which passwords nobody may have. */
@ExtendWith(RunningKeycloak.class)
class PasswordsTest {

    private static final String PERSON = "lanhdao.snv";

    private final Admin admin;

    PasswordsTest(Running running) {
        this.admin = running.admin();
    }

    @ParameterizedTest
    @ValueSource(strings = {"password123456", "MatKhau123456", "QWERTYUIOP123", "anhyeuem@2025", "thiduakhenthuong"})
    void aCommonOneIsRefusedHoweverItIsWritten(String password) {
        var answer = set(password);

        assertThat(answer.status()).isEqualTo(400);
        assertThat(answer.body().path("error").asString()).isEqualTo("invalidPasswordBlacklistedMessage");
    }

    @ParameterizedTest
    @ValueSource(strings = {"Xq7-kp2-Lm9", "lanhdao.snv", "lanhdao.snv@mau.thidua.example"})
    void aShortOneAndOnesOwnNameAreRefused(String password) {
        assertThat(set(password).status()).isEqualTo(400);
    }

    @Test
    void aLongUncommonOneIsTakenAndSoIsTheDemos() {
        assertThat(set("bốn từ không ai nghĩ tới").status()).isEqualTo(204);
        assertThat(set(DemoPeople.PASSWORD).status()).isEqualTo(204);
    }

    @Test
    void theListIsLowerCaseSortedAndWithoutDoublesOrTheDemosOwn() throws IOException {
        List<String> list = Files.readAllLines(
                Checkout.ROOT.resolve("deploy/keycloak/password-blacklists/thidua-common-passwords.txt"));

        assertThat(list).hasSizeGreaterThan(500).doesNotHaveDuplicates().isSorted();
        assertThat(list)
                .allSatisfy(entry -> assertThat(entry)
                        .isEqualTo(entry.strip().toLowerCase(Locale.ROOT))
                        .isNotEmpty());
        assertThat(list).doesNotContain(DemoPeople.PASSWORD);
    }

    private Admin.Answer set(String password) {
        var credential = JsonMapper.shared()
                .createObjectNode()
                .put("type", "password")
                .put("value", password)
                .put("temporary", false);
        return admin.put("/users/%s/reset-password".formatted(DemoPeople.subject(PERSON)), credential);
    }
}
