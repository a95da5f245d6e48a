package vn.thidua.registration.content;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static vn.thidua.registration.catalogue.Holder.COLLECTIVE;
import static vn.thidua.registration.catalogue.Holder.INDIVIDUAL;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import vn.thidua.registration.Sample;
import vn.thidua.registration.content.ContentDifference.Item;
import vn.thidua.registration.content.ContentDifference.Kind;
import vn.thidua.registration.content.WrittenContent.WrittenLine;
import vn.thidua.registration.content.WrittenContent.WrittenTarget;

class ContentDifferenceTest {

    @Test
    void nothingDiffersFromItself() {
        var content = Sample.asWritten();

        assertThat(ContentDifference.between(read(content), read(content))).isEmpty();
    }

    @Test
    void cellsDifferAsTheyAreWritten() {
        var before = read(written(
                List.of(),
                null,
                Sample.people("LDTT", "70", "> 95%"),
                Sample.people("CSTDCS", "11", null),
                Sample.rooms("TTLDTT", "07", null)));
        var after = read(written(
                List.of(),
                null,
                Sample.people("LDTT", "70", ">= 95%"),
                Sample.people("CSTDTQ", "01", null),
                new WrittenLine("BK_BO", new WrittenTarget("1", null), new WrittenTarget("2", null)),
                Sample.rooms("TTLDTT", "7", null)));

        assertThat(ContentDifference.between(before, after))
                .extracting(Item::place, Item::code, Item::holder, Item::cell, Item::change, Item::before, Item::after)
                .containsExactlyInAnyOrder(
                        tuple("lines", "LDTT", INDIVIDUAL, "ratio", Kind.CHANGED, "> 95%", ">= 95%"),
                        tuple("lines", "CSTDCS", INDIVIDUAL, "quantity", Kind.REMOVED, "11", null),
                        tuple("lines", "CSTDTQ", INDIVIDUAL, "quantity", Kind.ADDED, null, "01"),
                        tuple("lines", "BK_BO", COLLECTIVE, "quantity", Kind.ADDED, null, "1"),
                        tuple("lines", "BK_BO", INDIVIDUAL, "quantity", Kind.ADDED, null, "2"),
                        tuple("lines", "TTLDTT", COLLECTIVE, "quantity", Kind.CHANGED, "07", "7"));
    }

    @Test
    void textsOfAListDifferWhereTheyDiffer() {
        var before = read(written(List.of("Một", "Hai", "Ba", "Bốn"), null));
        var after = read(written(List.of("Một", "Hai rưỡi", "Ba", "Ba rưỡi", "Bốn"), null));

        assertThat(ContentDifference.between(before, after))
                .extracting(Item::place, Item::change, Item::before, Item::after)
                .containsExactly(
                        tuple("solutions", Kind.CHANGED, "Hai", "Hai rưỡi"),
                        tuple("solutions", Kind.ADDED, null, "Ba rưỡi"));
        assertThat(ContentDifference.between(
                        read(written(List.of("Một", "Hai"), null)), read(written(List.of("Hai"), null))))
                .extracting(Item::change, Item::before)
                .containsExactly(tuple(Kind.REMOVED, "Một"));
    }

    @Test
    void textsCountsAndWhoSignsDiffer() {
        var before = read(written(List.of(), null));
        var after = read(new WrittenContent(
                "ĐĂNG KÝ",
                "",
                "Chuyên môn",
                List.of(),
                List.of(new JoinedCampaign("Chuyển đổi số", null)),
                73,
                null,
                List.of(),
                new Signature("GIÁM ĐỐC", "Nguyễn Văn Mẫu"),
                List.of(new Answer("F-YEAR:heading", "Đúng."))));

        assertThat(ContentDifference.between(before, after))
                .extracting(Item::place, Item::before, Item::after)
                .containsExactly(
                        tuple("heading", null, "ĐĂNG KÝ"),
                        tuple("professionalWork", null, "Chuyên môn"),
                        tuple("campaigns", null, "Chuyển đổi số"),
                        tuple("staffCount", null, "73"),
                        tuple("signature", null, "GIÁM ĐỐC\nNguyễn Văn Mẫu"));
    }

    private static WrittenContent written(List<String> solutions, @Nullable Integer staff, WrittenLine... lines) {
        return new WrittenContent("", "", "", solutions, List.of(), staff, null, List.of(lines), null, List.of());
    }

    private static Content read(WrittenContent written) {
        return ContentParser.read(written, Sample.form(), Set.of());
    }
}
