package vn.thidua.registration.title;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.thidua.registration.catalogue.Form;
import vn.thidua.registration.catalogue.FormRow;
import vn.thidua.registration.work.WorkProgress;

/** Finds the row of the form that is meant by a title as people write it: in full, abbreviated, misspelt or scanned badly. */
public final class TitleAliases {

    /** Of a hundred letters this many may be wrong before a title is only a suggestion. */
    private static final double MOST_WRONG = 0.14;

    /** From here on a title is not even worth suggesting. */
    private static final double FAR = 0.6;

    private static final int ALTERNATIVES = 4;

    /** A file says the same titles again and again; what it says once is not worth more memory than this. */
    private static final int MOST_KNOWN = 4_000;

    /** The row that is meant; none and certain when the title is known not to be on the form. */
    public record Match(@Nullable String code, Confidence confidence, List<String> alternatives) {

        public Match {
            alternatives = List.copyOf(alternatives);
        }

        static Match of(String code, Confidence confidence) {
            return new Match(code, confidence, List.of());
        }

        /** Whether it is a title, but none of this form. */
        public boolean isOutside() {
            return code == null && confidence == Confidence.CERTAIN;
        }
    }

    private record Candidate(String code, double wrong) {}

    private final Map<String, String> aliases;
    private final Map<String, Match> known = new HashMap<>();

    private TitleAliases(Map<String, String> aliases) {
        this.aliases = aliases;
    }

    /** The names of a form's titles, for as long as one file is read. */
    public static TitleAliases of(Form form) {
        return new TitleAliases(aliasesOf(form));
    }

    /** Never a guess: what is neither plain nor nearly plain has no code, and alternatives to choose from. */
    public Match match(String written) {
        WorkProgress.check();
        var before = known.get(written);
        if (before != null) {
            return before;
        }
        var found = found(written);
        if (known.size() < MOST_KNOWN) {
            known.put(written, found);
        }
        return found;
    }

    private Match found(String written) {
        var phrase = TitlePhrase.of(written);
        if (phrase.isBlank()) {
            return new Match(null, Confidence.UNSURE, List.of());
        }
        var exact = aliases.get(phrase.text());
        if (exact != null) {
            return Match.of(exact, phrase.hasCityLevel() ? Confidence.LIKELY : Confidence.CERTAIN);
        }
        if (phrase.isOutsideOfForms()) {
            return new Match(null, Confidence.CERTAIN, List.of());
        }
        var within = within(phrase, aliases);
        return within != null ? Match.of(within, Confidence.LIKELY) : nearest(phrase, aliases);
    }

    private static Map<String, String> aliasesOf(Form form) {
        var aliases = new LinkedHashMap<String, String>();
        for (var row : form.rows()) {
            aliases.put(TitlePhrase.of(row.label()).text(), row.code());
        }
        for (var row : form.rows()) {
            TitlePhrase.aliases(row.code()).forEach(it -> aliases.putIfAbsent(it, row.code()));
        }
        form.rows().stream()
                .map(FormRow::code)
                .forEach(it -> aliases.putIfAbsent(TitlePhrase.of(it).text(), it));
        return aliases;
    }

    /** The longest alias that stands whole inside the words, unless one of another row stands there apart from it. */
    private static @Nullable String within(TitlePhrase phrase, Map<String, String> aliases) {
        var inside = aliases.entrySet().stream()
                .filter(it -> it.getKey().indexOf(' ') > 0 && phrase.contains(it.getKey()))
                .sorted(Comparator.comparing(it -> -it.getKey().length()))
                .toList();
        if (inside.isEmpty() || !phrase.containsOnly(inside.getFirst().getKey())) {
            return null;
        }
        var longest = inside.getFirst();
        var alone = inside.stream()
                .allMatch(it -> it.getValue().equals(longest.getValue())
                        || (" " + longest.getKey() + " ").contains(" " + it.getKey() + " "));
        return alone ? longest.getValue() : null;
    }

    private static Match nearest(TitlePhrase phrase, Map<String, String> aliases) {
        var best = new LinkedHashMap<String, Double>();
        aliases.forEach((alias, code) -> best.merge(code, difference(phrase, alias), Math::min));
        var ranked = new ArrayList<Candidate>();
        best.forEach((code, wrong) -> ranked.add(new Candidate(code, wrong)));
        ranked.sort(Comparator.comparingDouble(Candidate::wrong));
        if (ranked.isEmpty()) {
            return new Match(null, Confidence.UNSURE, List.of());
        }
        var first = ranked.getFirst();
        var second = ranked.size() > 1 ? ranked.get(1).wrong() : 1;
        var alternatives = ranked.stream()
                .filter(it -> it.wrong() < FAR)
                .limit(ALTERNATIVES)
                .map(Candidate::code)
                .toList();
        if (first.wrong() <= MOST_WRONG && second - first.wrong() > first.wrong() / 2 + 0.02) {
            return new Match(first.code(), Confidence.LIKELY, alternatives);
        }
        return new Match(null, Confidence.UNSURE, alternatives);
    }

    /** However few letters differ, another level or class is another title. */
    private static double difference(TitlePhrase phrase, String alias) {
        var letters = phrase.differenceTo(alias);
        return phrase.hasSameDistinguishingWords(alias) ? letters : Math.max(letters, MOST_WRONG + 0.1);
    }
}
