package vn.thidua.registration.paper;

import java.time.Clock;
import java.util.EnumSet;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.thidua.platform.domain.Actor;
import vn.thidua.platform.domain.UseCase;
import vn.thidua.registration.comparison.CompareRegistrations;

/** Writes a bloc's comparison as a file, for whoever may compare. */
@UseCase
public class PrintSummary {

    private final CompareRegistrations compare;
    private final Province province;
    private final List<Printer> printers;
    private final Clock clock;

    PrintSummary(CompareRegistrations compare, Province province, List<Printer> printers, Clock clock) {
        this.compare = compare;
        this.province = province;
        this.printers = printers;
        this.clock = clock;
    }

    public Printed summary(UUID roundId, @Nullable String format, Actor actor) {
        var asked = Format.read(format, EnumSet.allOf(Format.class));
        var summary = Summary.of(compare.compare(roundId, actor), clock.instant());
        return Printer.printed(SummaryPaper.of(summary, province), asked, printers);
    }
}
