package vn.thidua.registration.fileimport;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import vn.thidua.platform.test.TextLimits;
import vn.thidua.registration.catalogue.Holder;
import vn.thidua.registration.content.ContentLimits;
import vn.thidua.registration.fileimport.Choices.CellChoice;
import vn.thidua.registration.fileimport.Choices.RowChoice;

/** How much of what is chosen the domain takes. */
class ChoicesLimitsTest {

    @TestFactory
    Stream<DynamicTest> whatFitsIsTakenAndWhatIsLongerIsRefusedAtItsPlace() {
        var choices = new Choices(
                List.of(new RowChoice(1, 1, "LDTT", Holder.INDIVIDUAL)), List.of(new CellChoice(1, 1, 1, "a")));
        return TextLimits.of(choices)
                .limit("/rows/0/code", ContentLimits.CODE)
                .limit("/cells/0/value", ContentLimits.CELL)
                .limitsOf(Choices.class)
                .tests();
    }
}
