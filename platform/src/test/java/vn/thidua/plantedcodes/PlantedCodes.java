package vn.thidua.plantedcodes;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import java.util.stream.Stream;
import vn.thidua.platform.domain.FaultCode;
import vn.thidua.platform.domain.Possible;
import vn.thidua.platform.domain.Reason;
import vn.thidua.platform.domain.Refusal;

/** Refuses in every way that a service does, for the test of the walk that finds them. */
public final class PlantedCodes {

    private PlantedCodes() {}

    public enum PlantedReason implements Reason {
        IN_A_LAMBDA,
        BY_REFERENCE,
        OF_AN_IMPLEMENTATION,
        GIVEN_TO_A_CONSTRUCTOR,
        THING_EXISTS,
        IN_THE_BACKGROUND,
        WITH_FAULTS,
        ONLY_COMPARED,
        ONLY_TRIED;

        @Override
        public Refusal.Kind kind() {
            return Refusal.Kind.CONFLICT;
        }
    }

    public enum PlantedFault implements FaultCode {
        HERE,
        THERE
    }

    public interface Things {

        void get();

        void create();
    }

    public static final class StoredThings implements Things {

        private final Reason unknown;
        private final Reason exists;

        StoredThings() {
            unknown = PlantedReason.GIVEN_TO_A_CONSTRUCTOR;
            exists = PlantedReason.THING_EXISTS;
        }

        @Override
        public void get() {
            throw unknown.because(PlantedReason.OF_AN_IMPLEMENTATION.name());
        }

        @Override
        public void create() {
            throw exists.because("it is there");
        }
    }

    public static final class Worker {

        void work() {
            throw PlantedReason.IN_THE_BACKGROUND.because("much later");
        }
    }

    public static final class PlantedController {

        void lambda() {
            Supplier<Refusal> refusal = () -> PlantedReason.IN_A_LAMBDA.because("in there");
            throw refusal.get();
        }

        void reference() {
            Runnable refuse = PlantedController::refuse;
            refuse.run();
        }

        boolean tries() {
            return Possible.is(() -> {
                throw PlantedReason.ONLY_TRIED.because("nobody is told");
            });
        }

        void read(Things things) {
            things.get();
        }

        void make(Things things) {
            things.create();
        }

        void begin(Worker worker) {
            worker.work();
        }

        boolean compare(Refusal refusal) {
            return refusal.reason() == PlantedReason.ONLY_COMPARED;
        }

        void faults(Supplier<List<Refusal.Fault>> others) {
            var faults = new ArrayList<>(others.get());
            faults.add(PlantedFault.HERE.at("/here", ""));
            faults.addAll(
                    Stream.of("/there").map(it -> PlantedFault.THERE.at(it, "")).toList());
            if (faults.size() > 5) {
                throw PlantedReason.IN_A_LAMBDA.because("too many");
            }
            throw PlantedReason.WITH_FAULTS.because(faults.stream().distinct().toList());
        }

        private static void refuse() {
            throw PlantedReason.BY_REFERENCE.because("by its name");
        }
    }
}
