package vn.thidua.store;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.mongodb.client.MongoDatabase;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.util.Base64;
import javax.crypto.Mac;
import javax.crypto.SecretKeyFactory;
import javax.crypto.spec.PBEKeySpec;
import javax.crypto.spec.SecretKeySpec;
import org.bson.Document;
import org.bson.types.Binary;

/** A client's side of SCRAM-SHA-256, message by message. */
final class ScramClient {

    private static final String BARE = "n=thidua,r=a-nonce-of-tests";

    private final MongoDatabase admin;
    private final String password;

    ScramClient(MongoDatabase admin, String password) {
        this.admin = admin;
        this.password = password;
    }

    /** Sends the first message and returns the answer's. */
    String start(boolean skipsTheEmptyTurn) {
        var answer = admin.runCommand(new Document("saslStart", 1)
                .append("mechanism", "SCRAM-SHA-256")
                .append("payload", new Binary(("n,," + BARE).getBytes(UTF_8)))
                .append("options", new Document("skipEmptyExchange", skipsTheEmptyTurn)));
        return new String(answer.get("payload", Binary.class).getData(), UTF_8);
    }

    Document goOn(String challenge) {
        return admin.runCommand(continuing(lastMessage(challenge)));
    }

    Document continuing(byte[] message) {
        return new Document("saslContinue", 1).append("conversationId", 1).append("payload", new Binary(message));
    }

    byte[] lastMessage(String challenge) {
        var parts = challenge.split(",", -1);
        var rest = "c=biws," + parts[0];
        byte[] salted =
                salted(Base64.getDecoder().decode(parts[1].substring(2)), Integer.parseInt(parts[2].substring(2)));
        byte[] clientKey = hmac(salted, "Client Key");
        byte[] signature = hmac(hash(clientKey), BARE + "," + challenge + "," + rest);
        for (int i = 0; i < clientKey.length; i++) {
            clientKey[i] ^= signature[i];
        }
        return (rest + ",p=" + Base64.getEncoder().encodeToString(clientKey)).getBytes(UTF_8);
    }

    private byte[] salted(byte[] salt, int rounds) {
        try {
            return SecretKeyFactory.getInstance("PBKDF2WithHmacSHA256")
                    .generateSecret(new PBEKeySpec(password.toCharArray(), salt, rounds, 256))
                    .getEncoded();
        } catch (GeneralSecurityException e) {
            throw new AssertionError(e);
        }
    }

    private static byte[] hmac(byte[] key, String text) {
        try {
            var mac = Mac.getInstance("HmacSHA256");
            mac.init(new SecretKeySpec(key, "HmacSHA256"));
            return mac.doFinal(text.getBytes(UTF_8));
        } catch (GeneralSecurityException e) {
            throw new AssertionError(e);
        }
    }

    private static byte[] hash(byte[] bytes) {
        try {
            return MessageDigest.getInstance("SHA-256").digest(bytes);
        } catch (GeneralSecurityException e) {
            throw new AssertionError(e);
        }
    }
}
