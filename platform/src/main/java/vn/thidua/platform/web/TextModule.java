package vn.thidua.platform.web;

import java.util.regex.Pattern;
import tools.jackson.core.JsonParser;
import tools.jackson.databind.DeserializationContext;
import tools.jackson.databind.deser.std.StdScalarDeserializer;
import tools.jackson.databind.module.SimpleModule;
import vn.thidua.platform.domain.CommonReason;
import vn.thidua.platform.text.VietnameseText;

/**
 * Every text that comes in: brought to NFC, outer blanks taken off, refused with {@link CommonReason#TEXT_WITH_MARKUP} or
 * {@link CommonReason#TEXT_WITH_CONTROL_CHARACTERS} when it is not plain text.
 */
final class TextModule extends SimpleModule {

    /** A tag or a comment as in HTML and XML; "a < b" and "<3" are plain text. */
    private static final Pattern MARKUP = Pattern.compile("<[/!?]?[a-zA-Z][^<]*>|<!--");

    /** Control characters but line breaks and tabs, what turns the direction of writing, and halves of characters. */
    private static final Pattern CONTROL =
            Pattern.compile("[\\p{Cc}&&[^\\n\\t\\r]]|[\\u202a-\\u202e\\u2066-\\u2069]|\\p{Cs}");

    TextModule() {
        super("text");
        addDeserializer(String.class, new PlainText());
    }

    private static final class PlainText extends StdScalarDeserializer<String> {

        PlainText() {
            super(String.class);
        }

        @Override
        public String deserialize(JsonParser parser, DeserializationContext context) {
            if (!parser.currentToken().isScalarValue()) {
                return (String) context.handleUnexpectedToken(getValueType(context), parser);
            }
            var text = VietnameseText.nfc(parser.getString()).strip();
            if (MARKUP.matcher(text).find()) {
                throw CommonReason.TEXT_WITH_MARKUP.because("the text contains markup; plain text is expected");
            }
            if (CONTROL.matcher(text).find()) {
                throw CommonReason.TEXT_WITH_CONTROL_CHARACTERS.because("the text contains control characters");
            }
            return text;
        }
    }
}
