package vn.thidua.award;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import vn.thidua.award.catalogue.Authority;
import vn.thidua.award.catalogue.AwardKind;
import vn.thidua.award.catalogue.Definition;
import vn.thidua.award.catalogue.FormRow;
import vn.thidua.award.catalogue.SubjectType;
import vn.thidua.platform.test.TextLimits;

/** How much of what is entered the domain takes. */
class LimitsTest {

    @TestFactory
    Stream<DynamicTest> whatFitsIsTakenAndWhatIsLongerIsRefusedAtItsPlace() {
        var definition = new Definition(
                "a",
                "a",
                AwardKind.TITLE,
                List.of(SubjectType.INDIVIDUAL),
                Authority.PROVINCE_CHAIR,
                LocalDate.EPOCH,
                null,
                new FormRow(1, "A", "a", "a", "a"));
        return TextLimits.of(definition)
                .limit("/nameEn", Definition.NAME)
                .limit("/formRow/code", Definition.CODE)
                .limit("/formRow/label", Definition.NAME)
                .limit("/formRow/labelEn", Definition.NAME)
                .limit("/formRow/note", Definition.NOTE)
                .elsewhere("/subjects", "each counts once, and there are three")
                .limitsOf(Definition.class)
                .tests();
    }
}
