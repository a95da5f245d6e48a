package vn.thidua.office;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.lang.ArchRule;
import java.nio.file.Path;
import java.util.List;
import org.apache.poi.ss.usermodel.Workbook;
import org.junit.jupiter.api.Test;
import org.springframework.stereotype.Component;
import vn.thidua.architecture.LibraryArchitecture;
import vn.thidua.architecture.ModuleArchitecture;
import vn.thidua.office.table.Columns;

/** The library is plain, has one entry point, and knows nothing of what the files are for. */
class ArchitectureTest {

    private static final JavaClasses LIBRARY = new LibraryArchitecture("vn.thidua.office").shipped();

    private static final ArchRule PLAIN = LibraryArchitecture.knowsOnly(
            "vn.thidua.office..",
            "vn.thidua.platform.domain",
            "vn.thidua.platform.text",
            "java..",
            "javax.xml..",
            "org.apache.poi..",
            "org.jspecify..");

    private static final ArchRule NO_BUSINESS_TYPE = LibraryArchitecture.noTypeOfTheBusiness();

    private static final ArchRule NO_BUSINESS_MEMBER = LibraryArchitecture.noMemberOfTheBusiness();

    private static final ArchRule READING_WITHOUT_COLUMNS = noClasses()
            .that()
            .resideInAPackage("vn.thidua.office")
            .should()
            .dependOnClassesThat()
            .resideInAPackage("vn.thidua.office.table");

    private static final ArchRule NO_FOREIGN_TYPE_IN_PUBLIC =
            LibraryArchitecture.noTypeInPublicOf("org.apache..", "javax.xml..", "org.w3c..");

    @Test
    void theLibraryIsPlain() {
        PLAIN.check(LIBRARY);
        assertFound(PLAIN, WithSpring.class);
    }

    @Test
    void itKnowsNoWordOfTheBusiness() {
        NO_BUSINESS_TYPE.check(LIBRARY);
        NO_BUSINESS_MEMBER.check(LIBRARY);
        assertFound(NO_BUSINESS_TYPE, StaffList.class);
        assertFound(NO_BUSINESS_MEMBER, WithPledge.class);
    }

    @Test
    void itsSourcesSayNoWordOfTheBusiness() {
        assertThat(LibraryArchitecture.wordsOfTheBusinessBelow(Path.of("src/main")))
                .isEmpty();
        assertThat(LibraryArchitecture.wordsOfTheBusiness("/** A list of Đăng ký. */"))
                .isNotEmpty();
    }

    @Test
    void itHasOneEntryPointAndNoOtherPublicTypes() {
        assertThat(LibraryArchitecture.publicTypes(LIBRARY))
                .containsExactlyInAnyOrder(
                        "OfficeFiles",
                        "OfficeText",
                        "LegacyText",
                        "Rows",
                        "FileReason",
                        "CancellationCheck",
                        "ColumnKind",
                        "Columns",
                        "HeadingFinder");
        NO_FOREIGN_TYPE_IN_PUBLIC.check(LIBRARY);
        assertFound(NO_FOREIGN_TYPE_IN_PUBLIC, WithForeign.class);
    }

    @Test
    void readingKnowsNothingOfColumns() {
        READING_WITHOUT_COLUMNS.check(LIBRARY);
        new ModuleArchitecture("vn.thidua.office").check();
        assertFound(READING_WITHOUT_COLUMNS, WithColumns.class);
    }

    private static void assertFound(ArchRule rule, Class<?> planted) {
        var classes = new ClassFileImporter().importClasses(planted);
        assertThatThrownBy(() -> rule.check(classes)).isInstanceOf(AssertionError.class);
    }

    @Component
    static class WithSpring {}

    static class StaffList {}

    static class WithPledge {
        List<String> pledges = List.of();
    }

    static class WithColumns {
        boolean areNumbered(List<String> cells) {
            return Columns.areNumbered(cells);
        }
    }

    public static class WithForeign {
        public void read(Workbook workbook) {
            workbook.getAllNames();
        }
    }
}
