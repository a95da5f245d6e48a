package vn.thidua.registration;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchRule;
import org.apache.poi.ss.usermodel.Workbook;
import org.junit.jupiter.api.Test;
import vn.thidua.architecture.ServiceArchitecture;

class ArchitectureTest {

    private static final ArchRule OFFICE_PROGRAMS_ARE_THE_LIBRARIES =
            noClasses().should().dependOnClassesThat().resideInAnyPackage("org.apache.poi..", "com.openhtmltopdf..");

    @Test
    void filesAreReadAndPrintedByTheLibrariesOnly() {
        OFFICE_PROGRAMS_ARE_THE_LIBRARIES.check(new ClassFileImporter()
                .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
                .importPackages("vn.thidua.registration"));
        var planted = new ClassFileImporter().importClasses(PastTheLibrary.class);
        assertThatThrownBy(() -> OFFICE_PROGRAMS_ARE_THE_LIBRARIES.check(planted))
                .isInstanceOf(AssertionError.class);
    }

    static class PastTheLibrary {

        void open(Workbook workbook) {
            workbook.getAllNames();
        }
    }

    @Test
    void theDomainIsPlainJavaAndTheAdaptersKeepToThemselves() {
        new ServiceArchitecture("vn.thidua.registration").check();
    }
}
