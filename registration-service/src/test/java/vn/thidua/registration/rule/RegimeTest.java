package vn.thidua.registration.rule;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.entry;

import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.thidua.platform.text.Sentences;
import vn.thidua.registration.content.Answer;
import vn.thidua.registration.content.Content;
import vn.thidua.registration.content.Quantity;
import vn.thidua.registration.content.RegistrationLine;
import vn.thidua.registration.content.Target;

/** The same registration by the law of its award year: what is found, how much it matters, and by which article. */
class RegimeTest {

    private static final Sentences SENTENCES = Sentences.load();

    @ParameterizedTest
    @ValueSource(ints = {2018, 2022, 2023})
    void untilTwentyTwentyThreeTheLawOfTwentyOhThreeHolds(int awardYear) {
        assertThat(basisOf(awardYear, breaksEverything(30, 35)))
                .containsExactlyInAnyOrderEntriesOf(Map.ofEntries(
                        entry("I-CSTDCS-3", "WARN Nghị định 91/2017/NĐ-CP, Điều 9 khoản 3"),
                        entry("I-CSTDCS-1", "WARN Luật Thi đua, khen thưởng 2003, Điều 21–23"),
                        entry("C-TTLDTT-2", "WARN Luật Thi đua, khen thưởng 2003, Điều 28"),
                        entry("C-TTLDXS-3", "WARN Luật Thi đua, khen thưởng 2003, Điều 27"),
                        entry("I-CSTDTINH-1", "INFO Luật Thi đua, khen thưởng 2003, Điều 22"),
                        entry("I-CSTDTQ-1", "INFO Luật Thi đua, khen thưởng 2003, Điều 21"),
                        entry("C-COTINH-1", "INFO Nghị định 91/2017/NĐ-CP, Điều 12"),
                        entry("X-2", "WARN Luật Thi đua, khen thưởng 2003, Điều 6")));
    }

    @ParameterizedTest
    @ValueSource(ints = {2024, 2026, 2100})
    void fromTwentyTwentyFourOnTheLawOfTwentyTwentyTwoHoldsAndTheQuotaIsGone(int awardYear) {
        assertThat(basisOf(awardYear, breaksEverything(30, 35)))
                .containsExactlyInAnyOrderEntriesOf(Map.ofEntries(
                        entry("I-CSTDCS-1", "WARN Luật Thi đua, khen thưởng 2022, Điều 21–23"),
                        entry("C-TTLDTT-2", "WARN Luật Thi đua, khen thưởng 2022, Điều 28"),
                        entry("C-TTLDXS-3", "WARN Luật Thi đua, khen thưởng 2022, Điều 27"),
                        entry("I-CSTDTINH-1", "INFO Luật Thi đua, khen thưởng 2022, Điều 22"),
                        entry("I-CSTDTQ-1", "INFO Luật Thi đua, khen thưởng 2022, Điều 21"),
                        entry("C-COTINH-1", "INFO Luật Thi đua, khen thưởng 2022, Điều 26"),
                        entry("X-2", "WARN Luật Thi đua, khen thưởng 2022, Điều 5")));
    }

    @Test
    void theComputationIsSaidWithTheLimitOfItsYear() {
        assertThat(sentence(2022, "C-TTLDTT-2")).isEqualTo("Lao động tiên tiến 30 %, trong khi cần trên 50 %.");
        assertThat(sentence(2024, "C-TTLDTT-2")).isEqualTo("Lao động tiên tiến 30 %, trong khi cần từ 70 %.");
        assertThat(sentence(2022, "I-CSTDCS-3"))
                .isEqualTo("35/30 = 116,67 % > 15 %: nhiều nhất 4 chiến sĩ thi đua cơ sở trên 30 lao động tiên tiến.");
    }

    @Test
    void aFindingKeepsItsKeyWhateverTheNumbersAreSoThatItsAnswerStays() {
        var keys = keys(breaksEverything(30, 35));

        assertThat(keys).doesNotHaveDuplicates().contains("I-CSTDCS-3:CSTDCS.INDIVIDUAL");
        assertThat(keys(breaksEverything(31, 36))).isEqualTo(keys);
    }

    @Test
    void anAnswerStandsBesideItsFindingAndNoOther() {
        var asked = breaksEverything(30, 35);
        var answered = new Content(
                asked.heading(),
                asked.preamble(),
                asked.professionalWork(),
                asked.solutions(),
                asked.campaigns(),
                asked.staffCount(),
                asked.collectiveCount(),
                asked.lines(),
                null,
                List.of(new Answer("X-2:BK_TINH.COLLECTIVE+BK_BO.COLLECTIVE", "Hai tập thể khác nhau.")));

        assertThat(AnsweredFinding.of(2022, answered))
                .allSatisfy(it -> assertThat(it.answer())
                        .isEqualTo(it.finding().rule().equals("X-2") ? "Hai tập thể khác nhau." : null));
    }

    /** Against every dated rule that counts can be held against. */
    private static Content breaksEverything(int workers, int fighters) {
        return new Content(
                "",
                "",
                "",
                List.of(),
                List.of(),
                100,
                null,
                List.of(
                        new RegistrationLine("LDTT", null, count(workers)),
                        new RegistrationLine("CSTDCS", null, count(fighters)),
                        new RegistrationLine("CSTD_BO_TINH", null, count(3)),
                        new RegistrationLine("CSTDTQ", null, count(1)),
                        new RegistrationLine("TTLDTT", count(7), null),
                        new RegistrationLine("TTLDXS", count(2), null),
                        new RegistrationLine("COTD_BO_TINH", count(1), null),
                        new RegistrationLine("BK_TINH", count(1), null),
                        new RegistrationLine("BK_BO", count(1), null)),
                null,
                List.of());
    }

    private static Target count(int count) {
        return new Target(Quantity.read(Integer.toString(count)).orElseThrow(), null);
    }

    private static Map<String, String> basisOf(int awardYear, Content content) {
        return Examination.standard().of(awardYear, content).stream()
                .collect(Collectors.toMap(Finding::rule, RegimeTest::severityAndArticle));
    }

    private static String severityAndArticle(Finding it) {
        var basis = it.basis();
        return it.severity() + " " + (basis == null ? "" : SENTENCES.vietnamese(basis));
    }

    private static String sentence(int awardYear, String rule) {
        var found = Examination.standard().of(awardYear, breaksEverything(30, 35)).stream()
                .collect(Collectors.toMap(Finding::rule, Function.identity()))
                .get(rule);
        return SENTENCES.vietnamese(found.sentence());
    }

    private static List<String> keys(Content content) {
        return Examination.standard().of(2022, content).stream()
                .map(Finding::key)
                .toList();
    }
}
