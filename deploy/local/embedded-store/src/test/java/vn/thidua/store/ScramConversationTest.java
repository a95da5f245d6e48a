package vn.thidua.store;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.Base64;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ScramConversationTest {

    /** The example of RFC 7677, section 3. */
    private static final String FIRST = "n,,n=user,r=rOprNGfwEbeRWgbNEkqO";

    private static final String NONCE = "%hvYDpWUa2RaTCAfuxFIlj)hNlF$k0";
    private static final String CHALLENGE =
            "r=rOprNGfwEbeRWgbNEkqO%hvYDpWUa2RaTCAfuxFIlj)hNlF$k0,s=W22ZaJ0SNY7soEsUEjb6gQ==,i=4096";
    private static final String LAST = "c=biws,r=rOprNGfwEbeRWgbNEkqO%hvYDpWUa2RaTCAfuxFIlj)hNlF$k0,"
            + "p=dHzbZapWIk4jUhN+Ute9ytag9zjfMHgsqmmiz7AndVQ=";
    private static final String ANSWER = "v=6rriTRBi23WpRR/wtup+mMhUZUn/dB5nLTJRsjl95G4=";

    private final ScramCredential credential =
            ScramCredential.of("user", "pencil", Base64.getDecoder().decode("W22ZaJ0SNY7soEsUEjb6gQ=="));

    @Test
    void speaksAsTheStandardsExample() {
        var conversation = begun(FIRST).orElseThrow();

        assertThat(new String(conversation.challenge(), UTF_8)).isEqualTo(CHALLENGE);
        assertThat(conversation.answerTo(LAST.getBytes(UTF_8)).map(answer -> new String(answer, UTF_8)))
                .contains(ANSWER);
    }

    @Test
    void isGoodForOneTry() {
        var conversation = begun(FIRST).orElseThrow();

        assertThat(conversation.answerTo("c=biws,r=x,p=AA==".getBytes(UTF_8))).isEmpty();
        assertThat(conversation.answerTo(LAST.getBytes(UTF_8))).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "c=biws,r=rOprNGfwEbeRWgbNEkqO%hvYDpWUa2RaTCAfuxFIlj)hNlF$k0",
                "c=biws,r=rOprNGfwEbeRWgbNEkqO%hvYDpWUa2RaTCAfuxFIlj)hNlF$k0,p=",
                "c=biws,r=rOprNGfwEbeRWgbNEkqO%hvYDpWUa2RaTCAfuxFIlj)hNlF$k0,p=AAAA",
                "c=biws,r=rOprNGfwEbeRWgbNEkqO%hvYDpWUa2RaTCAfuxFIlj)hNlF$k0,p====",
                "c=biws,r=rOprNGfwEbeRWgbNEkqO%hvYDpWUa2RaTCAfuxFIlj)hNlF$k0,p=eHzbZapWIk4jUhN+Ute9ytag9zjfMHgsqmmiz7AndVQ=",
                "c=biws,r=rOprNGfwEbeRWgbNEkqO,p=dHzbZapWIk4jUhN+Ute9ytag9zjfMHgsqmmiz7AndVQ=",
                "c=eSws,r=rOprNGfwEbeRWgbNEkqO%hvYDpWUa2RaTCAfuxFIlj)hNlF$k0,p=dHzbZapWIk4jUhN+Ute9ytag9zjfMHgsqmmiz7AndVQ=",
                "v=6rriTRBi23WpRR/wtup+mMhUZUn/dB5nLTJRsjl95G4="
            })
    void refusesWhatTheStandardWouldNotSend(String last) {
        assertThat(begun(FIRST).orElseThrow().answerTo(last.getBytes(UTF_8))).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "n,,",
                "n,,n=,r=abc",
                "n,,n=user",
                "n,,n=user,r=",
                "n,,n=a,b,r=abc",
                "n,,n=a=b,r=abc",
                "p=tls-unique,,n=user,r=abc",
                "n,a=other,n=user,r=abc",
                "n,,m=x,n=user,r=abc"
            })
    void beginsWithNothingElseThanAFirstMessage(String first) {
        assertThat(begun(first)).isEmpty();
    }

    @Test
    void readsNoMessageLongerThanAnyClientSends() {
        assertThat(begun("n,,n=%s,r=abc".formatted("u".repeat(2000)))).isEmpty();
    }

    @Test
    void tellsAnUnknownUserNothingBeforeTheEnd() {
        var conversation = begun(FIRST.replace("n=user", "n=other")).orElseThrow();

        assertThat(new String(conversation.challenge(), UTF_8)).isEqualTo(CHALLENGE);
        assertThat(conversation.answerTo(LAST.getBytes(UTF_8))).isEmpty();
    }

    @Test
    void neverSaysTheSameTwice() {
        var one = ScramConversation.begunBy(FIRST.getBytes(UTF_8), credential).orElseThrow();
        var other = ScramConversation.begunBy(FIRST.getBytes(UTF_8), credential).orElseThrow();

        assertThat(one.challenge()).isNotEqualTo(other.challenge());
    }

    @Test
    void keepsNoPasswordThatWouldHaveToBePrepared() {
        assertThatIllegalArgumentException().isThrownBy(() -> ScramCredential.of("user", "mật khẩu"));
        assertThatIllegalArgumentException().isThrownBy(() -> ScramCredential.of("user", ""));
        assertThat(credential.toString()).doesNotContain("pencil");
    }

    private Optional<ScramConversation> begun(String first) {
        return ScramConversation.begunBy(first.getBytes(UTF_8), credential, NONCE);
    }
}
