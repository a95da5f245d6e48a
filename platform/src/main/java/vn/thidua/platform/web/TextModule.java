package vn.thidua.platform.web;

import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.databind.DeserializationContext;
import tools.jackson.databind.deser.std.StdScalarDeserializer;
import tools.jackson.databind.module.SimpleModule;
import vn.thidua.platform.text.PlainText;

/** Every text of a body goes through {@link PlainText}; a number or a truth value is not taken for a text. */
final class TextModule extends SimpleModule {

    TextModule() {
        super("text");
        addDeserializer(String.class, new PlainTextDeserializer());
    }

    private static final class PlainTextDeserializer extends StdScalarDeserializer<String> {

        PlainTextDeserializer() {
            super(String.class);
        }

        @Override
        public String deserialize(JsonParser parser, DeserializationContext context) {
            return parser.currentToken() == JsonToken.VALUE_STRING
                    ? PlainText.of(parser.getString())
                    : (String) context.handleUnexpectedToken(getValueType(context), parser);
        }
    }
}
