package vn.thidua.platform.test.description;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.importer.ClassFileImporter;
import java.util.Set;
import java.util.function.Supplier;
import org.junit.jupiter.api.Test;
import vn.thidua.plantedcodes.PlantedCodes;
import vn.thidua.plantedcodes.PlantedCodes.PlantedController;
import vn.thidua.plantedcodes.PlantedCodes.PlantedFault;
import vn.thidua.plantedcodes.PlantedCodes.PlantedReason;
import vn.thidua.plantedcodes.PlantedCodes.Things;
import vn.thidua.plantedcodes.PlantedCodes.Worker;
import vn.thidua.platform.domain.Reason;
import vn.thidua.platform.domain.Refusal;

/** The walk is believed after it found what was planted. */
class ProblemCodesTest {

    private final ProblemCodes codes =
            new ProblemCodes(new ClassFileImporter().importPackagesOf(PlantedCodes.class), Set.of("Worker.work"), null);

    @Test
    void lambdasAndReferencesAreFollowed() throws NoSuchMethodException {
        assertThat(of("lambda")).containsExactly(PlantedReason.IN_A_LAMBDA);
        assertThat(of("reference")).containsExactly(PlantedReason.BY_REFERENCE);
    }

    @Test
    void whatImplementsAnInterfaceIsFollowedAndWhatItWasMadeWith() throws NoSuchMethodException {
        assertThat(of("read", Things.class))
                .containsExactlyInAnyOrder(PlantedReason.OF_AN_IMPLEMENTATION, PlantedReason.GIVEN_TO_A_CONSTRUCTOR);
        assertThat(of("make", Things.class)).contains(PlantedReason.THING_EXISTS);
    }

    @Test
    void whatRunsInTheBackgroundIsNot() throws NoSuchMethodException {
        assertThat(of("begin", Worker.class)).isEmpty();
        assertThat(codes.unmet()).isEmpty();
    }

    @Test
    void whatIsOnlyComparedIsNotRefusedWith() throws NoSuchMethodException {
        assertThat(of("compare", Refusal.class)).isEmpty();
    }

    @Test
    void whatIsOnlyTriedIsNotRefusedWith() throws NoSuchMethodException {
        assertThat(of("tries")).isEmpty();
    }

    @Test
    void singleFaultsAreFoundAndTheReasonThatNamesThem() throws NoSuchMethodException {
        var found = codes.of(PlantedController.class.getDeclaredMethod("faults", Supplier.class));

        assertThat(found.reasons()).containsExactlyInAnyOrder(PlantedReason.WITH_FAULTS, PlantedReason.IN_A_LAMBDA);
        assertThat(found.withFaults()).containsExactly(PlantedReason.WITH_FAULTS);
        assertThat(found.faults()).containsExactlyInAnyOrder(PlantedFault.HERE, PlantedFault.THERE);
    }

    private Set<Reason> of(String method, Class<?>... parameters) throws NoSuchMethodException {
        return codes.of(PlantedController.class.getDeclaredMethod(method, parameters))
                .reasons();
    }
}
