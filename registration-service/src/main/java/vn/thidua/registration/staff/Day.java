package vn.thidua.registration.staff;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** A day as lists write it: "01/03/2015", "1-3-2015", "2015-03-01", "03/2015", "2015", or the number a spreadsheet keeps. */
final class Day {

    private static final Pattern DAY_FIRST = Pattern.compile("(\\d{1,2})[/.-](\\d{1,2})[/.-](\\d{4})");
    private static final Pattern YEAR_FIRST = Pattern.compile("(\\d{4})-(\\d{1,2})-(\\d{1,2})(?:[T ].*)?");
    private static final Pattern MONTH = Pattern.compile("(\\d{1,2})[/.-](\\d{4})");
    private static final Pattern YEAR = Pattern.compile("(?:19|20)\\d{2}");
    private static final Pattern SERIAL = Pattern.compile("([1-6]\\d{4})(?:[.,]\\d+)?");

    /** Day 0 of a spreadsheet's calendar, with which every day after February 1900 comes out right. */
    private static final LocalDate SPREADSHEET_EPOCH = LocalDate.of(1899, 12, 30);

    private Day() {}

    /** Empty when the text is no day. A month or a year alone is its first day. */
    static Optional<LocalDate> read(String written) {
        try {
            return Optional.ofNullable(day(written));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    private static @Nullable LocalDate day(String written) {
        var found = DAY_FIRST.matcher(written);
        if (found.matches()) {
            return of(found.group(3), found.group(2), found.group(1));
        }
        found = YEAR_FIRST.matcher(written);
        if (found.matches()) {
            return of(found.group(1), found.group(2), found.group(3));
        }
        found = MONTH.matcher(written);
        if (found.matches()) {
            return of(found.group(2), found.group(1), "1");
        }
        if (YEAR.matcher(written).matches()) {
            return of(written, "1", "1");
        }
        found = SERIAL.matcher(written);
        return found.matches() ? SPREADSHEET_EPOCH.plusDays(Long.parseLong(found.group(1))) : null;
    }

    private static LocalDate of(String year, String month, String day) {
        return LocalDate.of(Integer.parseInt(year), Integer.parseInt(month), Integer.parseInt(day));
    }
}
