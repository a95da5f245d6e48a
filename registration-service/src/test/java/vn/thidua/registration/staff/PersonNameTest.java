package vn.thidua.registration.staff;

import static org.assertj.core.api.Assertions.assertThat;

import java.text.Normalizer;
import java.util.List;
import org.junit.jupiter.api.Test;
import vn.thidua.registration.Texts;

class PersonNameTest {

    @Test
    void isOneHoweverItsCharactersAreCoded() {
        assertThat(List.of(
                        Normalizer.normalize("Nguyễn Văn Hòa", Normalizer.Form.NFD),
                        Texts.lookingLike("Nguyễn Văn Hòa"),
                        " Nguyễn  Văn\u00a0Hòa ",
                        "Nguyễn Văn\nHòa"))
                .extracting(PersonName::written)
                .containsOnly("Nguyễn Văn Hòa");
    }

    @Test
    void isAnotherWithAnotherMarkOrCapital() {
        assertThat(List.of("Hoa", "Hòa", "Hoà", "HOA", "Thuý", "Thúy", "Đan", "Dan", "đan"))
                .extracting(PersonName::written)
                .doesNotHaveDuplicates();
    }

    @Test
    void isNoneWhereThereAreOnlyBlanks() {
        assertThat(PersonName.writtenIfAny(" \u00a0")).isNull();
        assertThat(PersonName.writtenIfAny(null)).isNull();
        assertThat(PersonName.writtenIfAny(" Văn  phòng ")).isEqualTo("Văn phòng");
    }
}
