package vn.thidua.registration.fileimport.office;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import vn.thidua.office.OfficeFiles;
import vn.thidua.platform.domain.Reason;
import vn.thidua.platform.domain.Refusal;
import vn.thidua.registration.content.Content;
import vn.thidua.registration.fileimport.Choices;
import vn.thidua.registration.fileimport.OfficialForm;
import vn.thidua.registration.fileimport.RegistrationFileParser;
import vn.thidua.registration.work.WorkProgress;
import vn.thidua.registration.work.WorkReason;
import vn.thidua.registration.work.WorkRunners;

/** However dear a file is, reading it stops when nobody wants it any more. */
class CostlyFilesTest {

    private static final OfficeFiles FILES = new OfficeFiles(WorkProgress::check);

    @TestFactory
    Stream<DynamicTest> formsAreReadNoFurtherThanTheyAreWanted() {
        return of(CostlyFiles.forms(), CostlyFilesTest::parse);
    }

    @TestFactory
    Stream<DynamicTest> listsAreReadNoFurtherThanTheyAreWanted() {
        return of(CostlyFiles.lists(), CostlyFilesTest::walk);
    }

    private static Stream<DynamicTest> of(Map<String, byte[]> files, Consumer<byte[]> read) {
        return files.entrySet().stream()
                .map(it -> DynamicTest.dynamicTest(it.getKey(), () -> {
                    assertThat(reasonOf(it.getValue(), read)).isEqualTo(WorkReason.WORK_CANCELLED);
                }));
    }

    /** Cancelled as soon as it has begun: only a reading that asks often learns of it before it is through. */
    private static Reason reasonOf(byte[] file, Consumer<byte[]> read) throws InterruptedException {
        var progress = new WorkProgress();
        var begun = new CountDownLatch(1);
        var ended = new AtomicReference<Reason>();
        var reader = new Thread(() -> {
            try {
                WorkRunners.during(progress, () -> {
                    begun.countDown();
                    read.accept(file);
                    return "";
                });
            } catch (Refusal refusal) {
                ended.set(refusal.reason());
            }
        });
        reader.start();
        begun.await();
        WorkRunners.cancel(progress);
        reader.join();
        return ended.get();
    }

    private static void parse(byte[] file) {
        RegistrationFileParser.of(FILES.read(file), "x", OfficialForm.of(2022), Content.blank(2022), Choices.NONE);
    }

    private static void walk(byte[] file) {
        try (var rows = FILES.open(file)) {
            rows.forEachRow((_, _) -> {});
        }
    }
}
