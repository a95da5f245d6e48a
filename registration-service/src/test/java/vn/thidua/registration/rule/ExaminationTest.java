package vn.thidua.registration.rule;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import vn.thidua.platform.domain.Sentence;
import vn.thidua.platform.text.Sentences;
import vn.thidua.registration.Sample;
import vn.thidua.registration.catalogue.Holder;
import vn.thidua.registration.content.Content;
import vn.thidua.registration.content.Quantity;
import vn.thidua.registration.content.Ratio;
import vn.thidua.registration.content.RegistrationLine;
import vn.thidua.registration.content.Target;
import vn.thidua.registration.rule.Finding.Cell;

class ExaminationTest {

    private static final Sentences SENTENCES = Sentences.load();

    final Examination examination = Examination.standard();

    @Test
    void theSampleIsFoundExactlyWhatItsTrapsHold() {
        var findings = examination.of(Sample.YEAR, sample());

        assertThat(findings)
                .extracting(
                        Finding::rule,
                        Finding::severity,
                        it -> it.cells().stream().map(Cell::code).toList(),
                        Finding::field)
                .containsExactly(
                        tuple("F-YEAR", Severity.QUESTION, List.of(), "heading"),
                        tuple("I-CSTDCS-3", Severity.WARN, List.of("CSTDCS"), null),
                        tuple("F-STAFF-IMPLIED", Severity.INFO, List.of("LDTT"), null),
                        tuple("F-RATIO-SIGN", Severity.INFO, List.of("TTLDXS"), null),
                        tuple("F-RATIO-VALUE", Severity.INFO, List.of("TTLDXS"), null),
                        tuple("I-CSTDTINH-1", Severity.INFO, List.of("CSTD_BO_TINH"), null),
                        tuple("I-CSTDTQ-1", Severity.INFO, List.of("CSTDTQ"), null),
                        tuple("C-COTINH-1", Severity.INFO, List.of("COTD_BO_TINH"), null),
                        tuple("X-2", Severity.WARN, List.of("BK_TINH", "BK_BO", "BKTTCP"), null));
        assertThat(SENTENCES.vietnamese(findings.get(1).sentence()))
                .isEqualTo("11/70 = 15,71 % > 15 %: nhiều nhất 10 chiến sĩ thi đua cơ sở trên 70 lao động tiên tiến.");
        assertThat(findings.get(1).basis()).isEqualTo(Sentence.of("basis-decree-2017-91-article-9-3"));
        assertThat(SENTENCES.vietnamese(findings.get(2).sentence())).contains("tổng số từ 70 đến 73 người");
        assertThat(SENTENCES.vietnamese(findings.get(4).sentence()))
                .isEqualTo("2/7 = 28,57 %, không khớp với tỷ lệ ghi “30”.");
    }

    @Test
    void theImpliedStaffCountFollowsFromTheRatio() {
        assertThat(implied("70", "50 %")).contains("từ 139 đến 141 người");
        assertThat(implied("70", "≥ 50 %")).contains("từ 70 đến 140 người");
        assertThat(implied("70", "100%")).contains("từ 70 đến 70 người");
        assertThat(implied("70", "> 100%")).isEmpty();
        assertThat(implied("70", "< 50%")).isEmpty();
        assertThat(implied("70", "0,0001")).isEmpty();
        assertThat(implied("100000", "> 0,0001")).isEmpty();
        assertThat(implied("1100", "0,0001")).isEmpty();
    }

    private String implied(String people, String ratio) {
        return examination.of(2022, content(null, people("LDTT", people, ratio))).stream()
                .filter(it -> it.rule().equals("F-STAFF-IMPLIED"))
                .map(it -> SENTENCES.vietnamese(it.sentence()))
                .findFirst()
                .orElse("");
    }

    @Test
    void tenOfSeventyKeepTheQuota() {
        assertThat(rulesOf(2022, people("LDTT", "70", null), people("CSTDCS", "10", null)))
                .doesNotContain("I-CSTDCS-3");
    }

    @Test
    void theQuotaIsNoNationalRuleFrom2024On() {
        assertThat(rulesOf(2024, people("LDTT", "70", null), people("CSTDCS", "11", null)))
                .doesNotContain("I-CSTDCS-3");
        assertThat(rulesOf(2023, people("LDTT", "70", null), people("CSTDCS", "11", null)))
                .contains("I-CSTDCS-3");
    }

    @Test
    void advancedCollectivesNeedMoreThanHalfByTheOldLawAndSeventyPercentByTheNew() {
        assertThat(rulesOf(2022, people("LDTT", "50", "50%"), rooms("TTLDTT", "5", null)))
                .contains("C-TTLDTT-2");
        assertThat(rulesOf(2022, people("LDTT", "50", "> 50%"), rooms("TTLDTT", "5", null)))
                .doesNotContain("C-TTLDTT-2");
        assertThat(rulesOf(2022, people("LDTT", "51", "51%"), rooms("TTLDTT", "5", null)))
                .doesNotContain("C-TTLDTT-2");
        assertThat(rulesOf(2024, people("LDTT", "51", "51%"), rooms("TTLDTT", "5", null)))
                .contains("C-TTLDTT-2");
        assertThat(rulesOf(2024, people("LDTT", "70", "70%"), rooms("TTLDTT", "5", null)))
                .doesNotContain("C-TTLDTT-2");
    }

    @Test
    void theComputedShareCountsMoreThanTheWrittenOne() {
        var content = content(200, people("LDTT", "50", "95%"), rooms("TTLDTT", "5", null));

        assertThat(examination.of(2022, content)).extracting(Finding::rule).contains("C-TTLDTT-2", "F-RATIO-VALUE");
    }

    @Test
    void anExcellentCollectiveNeedsAFighter() {
        assertThat(rulesOf(2022, people("LDTT", "9", "90%"), rooms("TTLDXS", "1", null)))
                .contains("C-TTLDXS-4");
        assertThat(rulesOf(2022, people("LDTT", "9", "60%"), people("CSTDCS", "1", null), rooms("TTLDXS", "1", null)))
                .contains("C-TTLDXS-3")
                .doesNotContain("C-TTLDXS-4");
    }

    @Test
    void whatIsChosenAmongOthersCannotOutnumberThem() {
        assertThat(rulesOf(2022, people("LDTT", "5", null), people("CSTDCS", "6", null)))
                .contains("I-CSTDCS-1");
        assertThat(rulesOf(2022, rooms("TTLDTT", "2", null), rooms("TTLDXS", "3", null)))
                .contains("F-COLLECTIVES-NESTED");
    }

    @Test
    void oneCertificateForACollectiveIsFine() {
        assertThat(rulesOf(2022, rooms("BK_TINH", "1", null), people("BK_BO", "3", null)))
                .doesNotContain("X-2");
    }

    @Test
    void moreWorkersThanStaffIsFound() {
        assertThat(examination.of(2022, content(69, people("LDTT", "70", null))))
                .extracting(Finding::rule)
                .contains("F-STAFF-EXCEEDED");
    }

    @Test
    void aYearInTheTextsMustNameTheAwardYear() {
        var asked = new Content(
                "BẢN ĐĂNG KÝ THI ĐUA",
                "Hưởng ứng phong trào năm 2021",
                "",
                List.of(),
                List.of(),
                null,
                null,
                List.of(),
                null,
                List.of());
        var fine = new Content(
                "ĐĂNG KÝ NĂM HỌC 2021-2022",
                "tổng kết 2021, đăng ký 2022",
                "",
                List.of(),
                List.of(),
                null,
                null,
                List.of(),
                null,
                List.of());

        assertThat(examination.of(2022, asked)).extracting(Finding::field).containsExactly("preamble");
        assertThat(examination.of(2022, fine)).isEmpty();
    }

    @Test
    void computedRatiosHaveTheirOwnDenominators() {
        var content = content(
                80,
                people("LDTT", "70", null),
                people("CSTDCS", "11", null),
                rooms("TTLDTT", "7", "100%"),
                rooms("TTLDXS", "2", null));
        var ratios = Ratios.of(content);

        assertThat(ratios.computed("LDTT", Holder.INDIVIDUAL))
                .contains(computed("87.50", 80, Ratios.DenominatorKind.STAFF));
        assertThat(ratios.computed("CSTDCS", Holder.INDIVIDUAL))
                .contains(computed("15.71", 70, Ratios.DenominatorKind.LDTT));
        assertThat(ratios.computed("TTLDXS", Holder.COLLECTIVE))
                .contains(computed("28.57", 7, Ratios.DenominatorKind.COLLECTIVES));
        assertThat(ratios.perHundredStaff("CSTDCS", Holder.INDIVIDUAL)).contains(new BigDecimal("13.75"));
        assertThat(ratios.computed("CSTDTQ", Holder.INDIVIDUAL)).isEmpty();
    }

    private static Ratios.Computed computed(String percent, int denominator, Ratios.DenominatorKind kind) {
        return new Ratios.Computed(new BigDecimal(percent), denominator, kind);
    }

    private List<String> rulesOf(int year, RegistrationLine... lines) {
        return examination.of(year, content(null, lines)).stream()
                .map(Finding::rule)
                .toList();
    }

    private static Content sample() {
        var written = Sample.asWritten();
        var lines = new ArrayList<RegistrationLine>();
        for (var line : written.lines()) {
            var collective = target(
                    line.collective() == null ? null : line.collective().quantity(),
                    line.collective() == null ? null : line.collective().ratio());
            var individual = target(
                    line.individual() == null ? null : line.individual().quantity(),
                    line.individual() == null ? null : line.individual().ratio());
            if (collective != null || individual != null) {
                lines.add(new RegistrationLine(line.code(), collective, individual));
            }
        }
        return new Content(
                written.heading(),
                written.preamble(),
                written.professionalWork(),
                written.solutions(),
                List.of(),
                null,
                null,
                lines,
                null,
                List.of());
    }

    private static Content content(@Nullable Integer staff, RegistrationLine... lines) {
        return new Content("", "", "", List.of(), List.of(), staff, null, List.of(lines), null, List.of());
    }

    private static RegistrationLine people(String code, String quantity, @Nullable String ratio) {
        return new RegistrationLine(code, null, target(quantity, ratio));
    }

    private static RegistrationLine rooms(String code, String quantity, @Nullable String ratio) {
        return new RegistrationLine(code, target(quantity, ratio), null);
    }

    private static @Nullable Target target(@Nullable String quantity, @Nullable String ratio) {
        var count = quantity == null || quantity.isEmpty()
                ? null
                : Quantity.read(quantity).orElseThrow();
        var share = ratio == null || ratio.isEmpty() ? null : Ratio.read(ratio).orElseThrow();
        return count == null && share == null ? null : new Target(count, share);
    }
}
