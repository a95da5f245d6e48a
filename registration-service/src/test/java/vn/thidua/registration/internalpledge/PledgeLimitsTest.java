package vn.thidua.registration.internalpledge;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import vn.thidua.platform.test.TextLimits;
import vn.thidua.registration.Sample;
import vn.thidua.registration.staff.PersonName;

/** How much of what is written the domain takes. */
class PledgeLimitsTest {

    @TestFactory
    Stream<DynamicTest> whatFitsIsTakenAndWhatIsLongerIsRefusedAtItsPlace() {
        var pledge = new WrittenPledge(Pledger.PERSON, "a", "a", "a", List.of("LDTT"));
        return TextLimits.of(pledge, it -> it.on(Sample.form()))
                .limit("/name", PersonName.LONGEST)
                .limit("/room", PersonName.LONGEST)
                .limit("/position", PersonName.LONGEST)
                .elsewhere("/titles", "titles of the form, each once, are fewer than may be sent")
                .elsewhere("/titles/0", "a title is one of the form's")
                .tests();
    }
}
