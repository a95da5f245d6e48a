package vn.thidua.supplychain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

class LibraryTest {

    @Test
    void hasTheNameTheAdvisoriesUse() {
        assertThat(Library.of("pkg:maven/org.example/table@1.0?type=jar"))
                .isEqualTo(new Library(Library.MAVEN, "org.example:table"));
        assertThat(Library.of("pkg:npm/%40scope/name@2.1.0")).isEqualTo(new Library(Library.NPM, "@scope/name"));
        assertThat(Library.of("pkg:npm/name@2.1.0")).isEqualTo(new Library(Library.NPM, "name"));
    }

    @Test
    void refusesAPackageOfAnotherKind() {
        assertThatThrownBy(() -> Library.of("pkg:pypi/requests@2")).hasMessageContaining("pkg:pypi/requests@2");
    }
}
