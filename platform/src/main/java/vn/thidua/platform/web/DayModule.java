package vn.thidua.platform.web;

import java.time.DateTimeException;
import java.time.LocalDate;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.databind.DeserializationContext;
import tools.jackson.databind.deser.std.StdScalarDeserializer;
import tools.jackson.databind.module.SimpleModule;
import vn.thidua.platform.domain.CommonReason;

/** Every day that comes in: {@code yyyy-MM-dd} and of this age, refused with {@link CommonReason#FIELD_INVALID} otherwise. */
final class DayModule extends SimpleModule {

    private static final int FIRST_YEAR = 1900;
    private static final int LAST_YEAR = 2999;

    DayModule() {
        super("day");
        addDeserializer(LocalDate.class, new Day());
    }

    private static final class Day extends StdScalarDeserializer<LocalDate> {

        Day() {
            super(LocalDate.class);
        }

        @Override
        public LocalDate deserialize(JsonParser parser, DeserializationContext context) {
            if (parser.currentToken() != JsonToken.VALUE_STRING) {
                return (LocalDate) context.handleUnexpectedToken(getValueType(context), parser);
            }
            try {
                var day = LocalDate.parse(parser.getString());
                if (day.getYear() >= FIRST_YEAR && day.getYear() <= LAST_YEAR) {
                    return day;
                }
            } catch (DateTimeException e) {
                throw CommonReason.FIELD_INVALID.because("the day is not written as yyyy-MM-dd");
            }
            throw CommonReason.FIELD_INVALID.because("the day is out of the calendar that is kept here");
        }
    }
}
