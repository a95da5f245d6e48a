package vn.thidua.registration;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaAccess;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import vn.thidua.platform.text.VietnameseText;
import vn.thidua.registration.internalpledge.PledgerName;

/**
 * People who differ in a mark are two. So where there are people, names without marks are good for searching, for telling words
 * of a form apart and for asking "did you mean", and each place that makes one is named here with what it does with it.
 */
class FoldedNamesTest {

    /** Headings, totals and marks in cells. */
    private static final Set<String> WORDS = Set.of("Columns", "TitleCells", "StaffListParser");

    private static final Set<String> SEARCHED = Set.of("FindStaff", "StaffEntry", "FindPledges", "InternalPledge");

    private static final Set<String> ASKED = Set.of("DuplicatePeople", "PledgerName", "RollUp");

    private static final JavaClasses CLASSES = new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
            .importPackages("vn.thidua.registration", "vn.thidua.platform.text");

    @Test
    void decideNowhereWhoSomebodyIs() {
        assertThat(callers(VietnameseText.class, "searchKey"))
                .isNotEmpty()
                .allMatch(it -> WORDS.contains(it) || SEARCHED.contains(it) || ASKED.contains(it));
        assertThat(callers(PledgerName.class, "likeness"))
                .containsExactlyInAnyOrder("PledgePreview", "DuplicatePledgers");
        assertThat(callers(PledgerName.class, "searchKey"))
                .containsExactlyInAnyOrder("InternalPledge", "MongoInternalPledges");
    }

    private static Set<String> callers(Class<?> type, String method) {
        return CLASSES.get(type).getMethods().stream()
                .filter(it -> it.getName().equals(method))
                .flatMap(it -> it.getAccessesToSelf().stream())
                .map(JavaAccess::getOriginOwner)
                .filter(it -> isOfPeople(it.getPackageName()))
                .map(JavaClass::getSimpleName)
                .collect(Collectors.toSet());
    }

    private static boolean isOfPeople(String packageName) {
        return packageName.startsWith("vn.thidua.registration.staff")
                || packageName.startsWith("vn.thidua.registration.internalpledge");
    }
}
