package vn.thidua.architecture;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.members;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.methods;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.lang.ArchRule;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** What holds inside a library: it is plain, has one entry point, and knows nothing of what its callers do with it. */
public record LibraryArchitecture(String root) {

    private static final String BUSINESS =
            "registration|pledge|campaign|award|notification|reminder|nudge|staff|province";

    private static final Pattern BUSINESS_TEXT =
            Pattern.compile("(?iuU)\\b(" + BUSINESS + "|thi đua|đăng ký|danh hiệu|khối|khen thưởng)");

    public JavaClasses shipped() {
        return ModuleArchitecture.shippedBelow(root);
    }

    public static ArchRule knowsOnly(String... packages) {
        return classes().should().onlyDependOnClassesThat().resideInAnyPackage(packages);
    }

    public static ArchRule noTypeOfTheBusiness() {
        return noClasses().should().haveNameMatching("(?i).*(" + BUSINESS + ").*");
    }

    public static ArchRule noMemberOfTheBusiness() {
        return members().should().haveNameNotMatching("(?i).*(" + BUSINESS + ").*");
    }

    /** What callers see says nothing of the libraries that do the work. */
    public static ArchRule noTypeInPublicOf(String... packages) {
        DescribedPredicate<JavaClass> others = JavaClass.Predicates.resideInAnyPackage(packages);
        return methods()
                .that()
                .arePublic()
                .and()
                .areDeclaredInClassesThat()
                .arePublic()
                .should()
                .notHaveRawReturnType(others)
                .andShould()
                .notHaveRawParameterTypes(DescribedPredicate.anyElementThat(others));
    }

    /** The names of the types that callers can use. */
    public static List<String> publicTypes(JavaClasses shipped) {
        return shipped.stream()
                .filter(it -> it.isTopLevelClass() && it.getModifiers().contains(JavaModifier.PUBLIC))
                .map(JavaClass::getSimpleName)
                .toList();
    }

    /** The words of the business that a text has, in code, comments and strings. */
    public static List<String> wordsOfTheBusiness(String text) {
        return BUSINESS_TEXT.matcher(text).results().map(MatchResult::group).toList();
    }

    /** Those of all files below a folder. */
    public static List<String> wordsOfTheBusinessBelow(Path folder) {
        try (var files = Files.walk(folder)) {
            return files.filter(Files::isRegularFile)
                    .flatMap(it -> wordsOfTheBusiness(read(it)).stream())
                    .toList();
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
}
