package vn.thidua.registration.content;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.thidua.registration.catalogue.Holder;

/**
 * What a registration says: the paper's texts, its table and who signs it. The numbers of staff and of collectives are
 * not on the paper; with them ratios can be computed. Lines stand in the form's order. Answers go with the findings.
 */
public record Content(
        String heading,
        String preamble,
        String professionalWork,
        List<String> solutions,
        List<JoinedCampaign> campaigns,
        @Nullable Integer staffCount,
        @Nullable Integer collectiveCount,
        List<RegistrationLine> lines,
        @Nullable Signature signature,
        List<Answer> answers) {

    public Content {
        solutions = List.copyOf(solutions);
        campaigns = List.copyOf(campaigns);
        lines = List.copyOf(lines);
        answers = List.copyOf(answers);
    }

    /** What a unit begins with. */
    public static Content blank(int awardYear) {
        return new Content(
                "BẢN ĐĂNG KÝ THI ĐUA NĂM " + awardYear,
                "",
                "",
                List.of(),
                List.of(),
                null,
                null,
                List.of(),
                null,
                List.of());
    }

    public Optional<Target> target(String code, Holder holder) {
        return lines.stream().filter(it -> it.code().equals(code)).findFirst().map(it -> it.target(holder));
    }

    /** The count pledged; empty when the cell is blank. */
    public Optional<Integer> quantity(String code, Holder holder) {
        return target(code, holder).map(Target::quantity).map(Quantity::value);
    }

    public Optional<Ratio> ratio(String code, Holder holder) {
        return target(code, holder).map(Target::ratio);
    }

    /** What the unit says to the finding of that key. */
    public Optional<String> answerTo(String finding) {
        return answers.stream()
                .filter(it -> it.finding().equals(finding))
                .findFirst()
                .map(Answer::text);
    }

    /** Whether there is a count above zero, or a percentage without a count. */
    public boolean hasTargets() {
        return lines.stream().anyMatch(it -> pledges(it.collective()) || pledges(it.individual()));
    }

    private static boolean pledges(@Nullable Target target) {
        if (target == null) {
            return false;
        }
        var quantity = target.quantity();
        return quantity == null ? target.ratio() != null : quantity.value() > 0;
    }
}
