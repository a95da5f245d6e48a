package vn.thidua.registration.paper;

import vn.thidua.paper.RichText;
import vn.thidua.platform.domain.Sentence;
import vn.thidua.platform.text.MessageBundle;
import vn.thidua.platform.text.NumberText;

/** The words of the papers of an emulation round, in Vietnamese only as the law has it: those of {@code paper_vi.properties}. */
final class PaperWords {

    private static final MessageBundle WORDS = MessageBundle.load("paper_vi.properties", NumberText.VIETNAMESE);

    private PaperWords() {}

    static String of(Sentence words) {
        return WORDS.say(words);
    }

    static RichText rich(Sentence words) {
        return RichText.of(of(words));
    }
}
