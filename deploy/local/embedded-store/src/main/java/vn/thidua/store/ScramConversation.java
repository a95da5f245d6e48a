package vn.thidua.store;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.security.SecureRandom;
import java.util.Base64;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** The server's side of one SCRAM exchange (RFC 5802, section 5): two messages come, two go, in this order and once. */
final class ScramConversation {

    private static final Pattern FIRST =
            Pattern.compile("(?<header>[ny],,)(?<bare>n=(?<user>(?:[^,=]|=2C|=3D)+),r=(?<nonce>[!-+\\--~]+))");
    private static final Pattern LAST = Pattern.compile(
            "(?<rest>c=(?<header>[A-Za-z0-9+/=]+),r=(?<nonce>[!-+\\--~]+)),p=(?<proof>[A-Za-z0-9+/=]+)");
    private static final int NONCE_BYTES = 24;
    private static final int LONGEST_MESSAGE = 1024;

    private final ScramCredential credential;
    private final String first;
    private final String header;
    private final String nonce;
    private final String bare;
    private final boolean known;
    private boolean over;

    private ScramConversation(ScramCredential credential, Matcher message, String nonce) {
        this.credential = credential;
        this.header = Base64.getEncoder().encodeToString(message.group("header").getBytes(UTF_8));
        this.bare = message.group("bare");
        this.known = credential.isOf(message.group("user").replace("=2C", ",").replace("=3D", "="));
        this.nonce = message.group("nonce") + nonce;
        this.first = "r=%s,%s".formatted(this.nonce, credential.parameters());
    }

    /** Begun by a client's first message; nothing for what is none. Whether the user is known shows only at the end. */
    static Optional<ScramConversation> begunBy(byte[] message, ScramCredential credential) {
        return begunBy(message, credential, random());
    }

    static Optional<ScramConversation> begunBy(byte[] message, ScramCredential credential, String nonce) {
        var matcher = FIRST.matcher(text(message));
        return matcher.matches() ? Optional.of(new ScramConversation(credential, matcher, nonce)) : Optional.empty();
    }

    /** The server's first message. */
    byte[] challenge() {
        return first.getBytes(UTF_8);
    }

    /** The server's last message, or nothing for anyone who does not know the password. */
    Optional<byte[]> answerTo(byte[] message) {
        @Nullable Matcher last = over ? null : LAST.matcher(text(message));
        over = true;
        if (last == null || !last.matches()) {
            return Optional.empty();
        }
        String conversation = String.join(",", bare, first, last.group("rest"));
        boolean admitted = proof(last.group("proof"))
                .filter(proof -> credential.admits(proof, conversation))
                .isPresent();
        boolean same =
                last.group("header").equals(header) && last.group("nonce").equals(nonce);
        return admitted && same && known
                ? Optional.of(("v=" + credential.signature(conversation)).getBytes(UTF_8))
                : Optional.empty();
    }

    private static String text(byte[] message) {
        return message.length <= LONGEST_MESSAGE ? new String(message, UTF_8) : "";
    }

    private static Optional<byte[]> proof(String written) {
        try {
            return Optional.of(Base64.getDecoder().decode(written));
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    private static String random() {
        byte[] bytes = new byte[NONCE_BYTES];
        new SecureRandom().nextBytes(bytes);
        return Base64.getEncoder().encodeToString(bytes);
    }
}
