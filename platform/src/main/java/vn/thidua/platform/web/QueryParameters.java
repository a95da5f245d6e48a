package vn.thidua.platform.web;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.thidua.platform.domain.CommonReason;
import vn.thidua.platform.domain.Refusal;
import vn.thidua.platform.text.PlainText;

/**
 * The parameters of a query, decoded strictly: percent signs with two digits behind them, UTF-8, plain text. Refuses with
 * {@link CommonReason#PARAMETER_INVALID} everything else, where the container would guess, drop or fail.
 */
record QueryParameters(Map<String, List<String>> values) {

    private static final int MOST_CHARACTERS = 4096;
    private static final int MOST_PARAMETERS = 50;

    static QueryParameters of(@Nullable String query) {
        if (query == null || query.isEmpty()) {
            return new QueryParameters(Map.of());
        }
        if (query.length() > MOST_CHARACTERS) {
            throw invalid("the query is too long");
        }
        var pairs = query.split("&", -1);
        if (pairs.length > MOST_PARAMETERS) {
            throw invalid("the query has too many parameters");
        }
        var values = new LinkedHashMap<String, List<String>>();
        for (var pair : pairs) {
            var equals = pair.indexOf('=');
            var name = text(equals < 0 ? pair : pair.substring(0, equals));
            values.computeIfAbsent(name, _ -> new ArrayList<>())
                    .add(equals < 0 ? "" : text(pair.substring(equals + 1)));
        }
        return new QueryParameters(values);
    }

    private static String text(String encoded) {
        var text = PlainText.cleaned(decoded(encoded));
        if (PlainText.hasControls(text)) {
            throw invalid("a parameter has control characters");
        }
        return text;
    }

    private static String decoded(String encoded) {
        var bytes = new ByteArrayOutputStream(encoded.length());
        for (int i = 0; i < encoded.length(); i++) {
            var it = encoded.charAt(i);
            if (it == '%') {
                bytes.write(octet(encoded, i));
                i += 2;
            } else if (it > 0x7e || it < 0x21) {
                throw invalid("the query has characters that have to be encoded");
            } else {
                bytes.write(it == '+' ? ' ' : it);
            }
        }
        try {
            return StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(bytes.toByteArray()))
                    .toString();
        } catch (CharacterCodingException e) {
            throw invalid("a parameter is not UTF-8");
        }
    }

    private static int octet(String encoded, int percent) {
        if (percent + 2 >= encoded.length()) {
            throw invalid("a percent sign without its digits");
        }
        var high = Character.digit(encoded.charAt(percent + 1), 16);
        var low = Character.digit(encoded.charAt(percent + 2), 16);
        if (high < 0 || low < 0) {
            throw invalid("a percent sign without its digits");
        }
        return high * 16 + low;
    }

    private static Refusal invalid(String why) {
        return CommonReason.PARAMETER_INVALID.because(why);
    }
}
