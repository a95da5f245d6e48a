package vn.thidua.platform.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class VietnameseTextTest {

    private static final String LETTERS = "a ă â b c d đ e ê g h i k l m n o ô ơ p q r s t u ư v x y";

    @Test
    void composes() {
        var decomposed = Normalizer.normalize("Sở Khoa học và Công nghệ Đắk Lắk", Normalizer.Form.NFD);

        assertThat(decomposed).isNotEqualTo("Sở Khoa học và Công nghệ Đắk Lắk");
        assertThat(VietnameseText.nfc(decomposed)).isEqualTo("Sở Khoa học và Công nghệ Đắk Lắk");
        assertThat(VietnameseText.nfc("đã gọn")).isEqualTo("đã gọn");
    }

    @ParameterizedTest
    @CsvSource({
        "Đẩy  mạnh,day manh",
        "đường ĐƯỜNG,duong duong",
        "' Ủy ban\u00a0nhân\tdân ',uy ban nhan dan",
        "Nguyễn Thị Ngọc Ánh,nguyen thi ngoc anh",
        "CSTĐ 15%,cstd 15%",
        "'',''"
    })
    void foldsWhatIsSearched(String text, String key) {
        assertThat(VietnameseText.searchKey(text)).isEqualTo(key);
        assertThat(VietnameseText.searchKey(Normalizer.normalize(text, Normalizer.Form.NFD)))
                .isEqualTo(key);
        assertThat(VietnameseText.searchKey(key)).isEqualTo(key);
    }

    @Test
    void ordersAsADictionaryDoes() {
        assertThat(sorted(List.of(LETTERS.split(" ")))).containsExactly(LETTERS.split(" "));
        assertThat(sorted(List.of("ma", "mà", "mả", "mã", "má", "mạ")))
                .containsExactly("ma", "mà", "mả", "mã", "má", "mạ");
        assertThat(sorted(List.of("dân", "đi", "dung", "đan", "da", "Đa")))
                .containsExactly("da", "dân", "dung", "Đa", "đan", "đi");
        assertThat(VietnameseText.order().compare("ngữ", Normalizer.normalize("ngữ", Normalizer.Form.NFD)))
                .isZero();
    }

    @Test
    void ordersPeopleByTheGivenNameFirst() {
        var people = new ArrayList<>(List.of("Trần Văn Bình", "Đỗ An", "Lê Thị Ân", "Nguyễn Văn An", "Bùi Đức", "An"));

        people.sort(VietnameseText.orderOfPeople());

        assertThat(people).containsExactly("An", "Đỗ An", "Nguyễn Văn An", "Lê Thị Ân", "Trần Văn Bình", "Bùi Đức");
    }

    private static List<String> sorted(List<String> words) {
        var shuffled = new ArrayList<>(words);
        Collections.shuffle(shuffled, new Random(7));
        shuffled.sort(VietnameseText.order());
        return shuffled;
    }
}
