package vn.thidua.platform.text;

import java.util.Locale;
import vn.thidua.platform.domain.Sentence;

/**
 * Says sentences in the product's two languages, in the words of {@code messages_vi.properties} and
 * {@code messages_en.properties} of all modules: ICU message patterns with named parameters. A number that a pattern does
 * not format itself is written without groups.
 */
public final class Sentences {

    private final MessageBundle vietnamese;
    private final MessageBundle english;

    private Sentences(MessageBundle vietnamese, MessageBundle english) {
        this.vietnamese = vietnamese;
        this.english = english;
    }

    /** Those of the class path, which are read once. */
    public static Sentences load() {
        return OfClassPath.SENTENCES;
    }

    private static final class OfClassPath {
        static final Sentences SENTENCES = new Sentences(
                MessageBundle.load("messages_vi.properties", NumberText.VIETNAMESE),
                MessageBundle.load("messages_en.properties", Locale.ENGLISH));
    }

    public String vietnamese(Sentence sentence) {
        return vietnamese.say(sentence);
    }

    public String english(Sentence sentence) {
        return english.say(sentence);
    }
}
