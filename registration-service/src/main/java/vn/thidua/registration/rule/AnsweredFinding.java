package vn.thidua.registration.rule;

import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.thidua.registration.content.Content;

/** A finding, and what the unit says to it. */
public record AnsweredFinding(Finding finding, @Nullable String answer) {

    public static List<AnsweredFinding> of(int awardYear, Content content) {
        return Examination.standard().of(awardYear, content).stream()
                .map(it -> new AnsweredFinding(it, content.answerTo(it.key()).orElse(null)))
                .toList();
    }
}
