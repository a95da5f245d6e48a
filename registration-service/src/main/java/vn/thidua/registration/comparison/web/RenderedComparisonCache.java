package vn.thidua.registration.comparison.web;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import org.springframework.stereotype.Component;
import vn.thidua.registration.comparison.Comparison;
import vn.thidua.registration.comparison.ComparisonTables;

/** Tables as they go out, written once for as long as a person gets the same one. */
@Component
class RenderedComparisonCache {

    private static final int MOST = 8;

    private final ComparisonTables tables;

    private final LinkedHashMap<Key, Rendered> written = new LinkedHashMap<>(16, 0.75f, true) {
        @Override
        protected boolean removeEldestEntry(Map.Entry<Key, Rendered> eldest) {
            return size() > MOST;
        }
    };

    RenderedComparisonCache(ComparisonTables tables) {
        this.tables = tables;
    }

    private record Key(UUID round, UUID person) {}

    /** A table's bytes and their tag. */
    record Rendered(Comparison table, byte[] body, String tag) {}

    Rendered of(Comparison table, UUID person) {
        var key = new Key(table.round().id(), person);
        synchronized (written) {
            var known = written.get(key);
            if (known != null && known.table() == table) {
                return known;
            }
        }
        var body = tables.write(table);
        var rendered = new Rendered(table, body, tag(body));
        synchronized (written) {
            written.put(key, rendered);
        }
        return rendered;
    }

    /** The digest of the very bytes: whatever makes them another person's or moment's makes another tag. */
    private static String tag(byte[] body) {
        try {
            var digest = MessageDigest.getInstance("SHA-256").digest(body);
            return "W/\"" + HexFormat.of().formatHex(digest, 0, 16) + "\"";
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
