package vn.thidua.office;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.members;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.methods;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchRule;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.apache.poi.ss.usermodel.Workbook;
import org.junit.jupiter.api.Test;
import org.springframework.stereotype.Component;
import vn.thidua.architecture.ModuleArchitecture;
import vn.thidua.office.table.Columns;

/** The library is plain, has one entrance, and knows nothing of what the files are for. */
class ArchitectureTest {

    private static final JavaClasses LIBRARY = new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
            .importPackages("vn.thidua.office");

    private static final String BUSINESS =
            "registration|pledge|campaign|award|notification|reminder|nudge|staff|province";

    private static final Pattern BUSINESS_TEXT =
            Pattern.compile("(?iuU)\\b(" + BUSINESS + "|thi đua|đăng ký|danh hiệu|khối|khen thưởng)");

    private static final ArchRule PLAIN = classes()
            .should()
            .onlyDependOnClassesThat()
            .resideInAnyPackage(
                    "vn.thidua.office..",
                    "vn.thidua.platform.domain",
                    "vn.thidua.platform.text",
                    "java..",
                    "javax.xml..",
                    "org.apache.poi..",
                    "org.jspecify..");

    private static final ArchRule NO_BUSINESS_TYPE =
            noClasses().should().haveNameMatching("(?i).*(" + BUSINESS + ").*");

    private static final ArchRule NO_BUSINESS_MEMBER =
            members().should().haveNameNotMatching("(?i).*(" + BUSINESS + ").*");

    private static final ArchRule READING_WITHOUT_COLUMNS = noClasses()
            .that()
            .resideInAPackage("vn.thidua.office")
            .should()
            .dependOnClassesThat()
            .resideInAPackage("vn.thidua.office.table");

    private static final ArchRule NO_FOREIGN_TYPE_IN_PUBLIC = methods()
            .that()
            .arePublic()
            .and()
            .areDeclaredInClassesThat()
            .arePublic()
            .should()
            .notHaveRawReturnType(ofOthers())
            .andShould()
            .notHaveRawParameterTypes(DescribedPredicate.anyElementThat(ofOthers()));

    private static DescribedPredicate<JavaClass> ofOthers() {
        return JavaClass.Predicates.resideInAnyPackage("org.apache..", "javax.xml..", "org.w3c..");
    }

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
        assertThat(sources().flatMap(it -> BUSINESS_TEXT.matcher(it).results().map(found -> found.group())))
                .isEmpty();
        assertThat(BUSINESS_TEXT.matcher("/** A list of Đăng ký. */").find()).isTrue();
    }

    @Test
    void itHasOneEntranceAndNoOtherPublicTypes() {
        assertThat(LIBRARY.stream()
                        .filter(it -> it.isTopLevelClass() && it.getModifiers().contains(JavaModifier.PUBLIC))
                        .map(JavaClass::getSimpleName))
                .containsExactlyInAnyOrder(
                        "OfficeFiles",
                        "OfficeText",
                        "LegacyText",
                        "Rows",
                        "FileReason",
                        "CancellationCheck",
                        "ColumnKind",
                        "Columns",
                        "HeaderFinder");
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

    private static Stream<String> sources() {
        try (var files = Files.walk(Path.of("src/main"))) {
            return files.filter(Files::isRegularFile).map(ArchitectureTest::read).toList().stream();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
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
