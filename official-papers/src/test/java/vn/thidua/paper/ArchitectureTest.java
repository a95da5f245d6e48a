package vn.thidua.paper;

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

/** The library is plain, has one entry point, and knows nothing of what the papers are about. */
class ArchitectureTest {

    private static final JavaClasses LIBRARY = new LibraryArchitecture("vn.thidua.paper").shipped();

    private static final ArchRule PLAIN = LibraryArchitecture.knowsOnly(
            "vn.thidua.paper",
            "vn.thidua.platform.domain",
            "vn.thidua.platform.text",
            "java..",
            "javax.xml..",
            "org.w3c.dom..",
            "org.apache.poi..",
            "org.apache.xmlbeans..",
            "org.openxmlformats..",
            "org.apache.pdfbox..",
            "org.apache.fontbox..",
            "com.openhtmltopdf..",
            "org.jspecify..");

    private static final ArchRule NO_BUSINESS_TYPE = LibraryArchitecture.noTypeOfTheBusiness();

    private static final ArchRule NO_BUSINESS_MEMBER = LibraryArchitecture.noMemberOfTheBusiness();

    private static final ArchRule NO_FOREIGN_TYPE_IN_PUBLIC =
            LibraryArchitecture.noTypeInPublicOf("org.apache..", "com.openhtmltopdf..", "org.w3c..");

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
        assertThat(LibraryArchitecture.wordsOfTheBusiness("/** A paper of Đăng ký. */"))
                .isNotEmpty();
    }

    @Test
    void itHasOneEntryPointAndNoOtherPublicTypes() {
        assertThat(LibraryArchitecture.publicTypes(LIBRARY))
                .containsExactlyInAnyOrder(
                        "Printers", "PrintedPaper", "Format", "Issuer", "Paper", "Block", "Table", "Cell", "RichText");
        NO_FOREIGN_TYPE_IN_PUBLIC.check(LIBRARY);
        assertFound(NO_FOREIGN_TYPE_IN_PUBLIC, WithForeign.class);
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

    public static class WithForeign {
        public void read(Workbook workbook) {
            workbook.getAllNames();
        }
    }
}
