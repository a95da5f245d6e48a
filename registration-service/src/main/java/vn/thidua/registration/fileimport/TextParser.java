package vn.thidua.registration.fileimport;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import vn.thidua.platform.domain.Sentence;
import vn.thidua.registration.fileimport.ImportPreview.Part;
import vn.thidua.registration.fileimport.ImportPreview.TextPart;
import vn.thidua.registration.title.Confidence;
import vn.thidua.registration.work.WorkProgress;

/** Reads the paper's running text: its heading, who pledges, the work, the solutions, the campaigns, who signs. */
final class TextParser {

    private static final Pattern ADDRESS = Pattern.compile("^(kinh gui|kem theo)\\b.*");
    private static final Pattern PLACE_AND_DATE = Pattern.compile(".*\\bngay\\b.{0,12}\\bthang\\b.*");
    private static final Pattern QUOTES = Pattern.compile("^[“\"”„‟«»]\\s*|\\s*[“\"”„‟«»]$");
    private static final Pattern LED_BY = Pattern.compile(
            "^(?:các\\s+)?(?:phong trào(?:\\s+thi đua)?|cuộc vận động)\\s*(?::|(?=[“\"«]))\\s*",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

    /** What scanners make of words that stand in every such paper. */
    private static final Map<String, String> MISREAD = Map.of(
            "Phân đầu", "Phấn đấu", "Khôi Thi đua", "Khối Thi đua", "Khôi thi đua", "Khối thi đua", "Uy ban", "Ủy ban");

    private final FileIssues issues;
    private final Map<Section, List<String>> texts = new EnumMap<>(Section.class);
    private final StringBuilder body = new StringBuilder();
    private final List<Part> parts = new ArrayList<>();
    private boolean addressed;

    TextParser(FileIssues issues) {
        this.issues = issues;
    }

    List<Part> parts() {
        return List.copyOf(parts);
    }

    /** Everything but the heading. */
    String body() {
        return body.toString();
    }

    List<String> texts(Section section) {
        return texts.getOrDefault(section, List.of());
    }

    void read(List<TextLine> lines) {
        var section = Section.BEFORE;
        var behind = false;
        for (var line : lines) {
            WorkProgress.check();
            reportMisread(line);
            if (SignatureParser.ends(line) || line.behind() && !behind) {
                section = Section.TARGETS;
            }
            behind = line.behind();
            var begun = Section.begunBy(line, section);
            if (section == Section.HEADING && goesOnWithHeading(line)) {
                add(Section.HEADING, texts(Section.HEADING).removeLast() + " " + line.text());
            } else if (begun.isPresent()) {
                section = begun.get();
                add(section, section == Section.HEADING ? line.text() : Section.behindColon(line));
            } else {
                section = take(line, section);
            }
            if (section != Section.HEADING) {
                body.append(line.text()).append('\n');
            }
        }
        collect();
    }

    private Section take(TextLine line, Section section) {
        var words = line.words();
        if (ADDRESS.matcher(words).matches() || PLACE_AND_DATE.matcher(words).matches() && line.wordCount() < 14) {
            return section;
        }
        if (section == Section.HEADING || section == Section.PREAMBLE) {
            add(Section.PREAMBLE, line.text());
            return Section.PREAMBLE;
        }
        switch (section) {
            case WORK -> add(section, line.text());
            case SOLUTIONS -> add(section, line.item());
            case CAMPAIGNS -> add(section, campaign(line.item()));
            case CONTENT, OTHER -> reportLeftOut(line);
            default -> {
                // Letterheads before, targets after: read elsewhere, or of no concern.
            }
        }
        return section;
    }

    private boolean goesOnWithHeading(TextLine line) {
        var heading = texts(Section.HEADING);
        return !heading.isEmpty()
                && Years.mentioned(heading.getLast()).isEmpty()
                && !Years.mentioned(line.text()).isEmpty()
                && line.wordCount() <= 16
                && !line.text().contains("(");
    }

    private void add(Section section, String text) {
        if (!text.isBlank()) {
            texts.computeIfAbsent(section, _ -> new ArrayList<>()).add(text);
        }
    }

    /** The campaign's own name, out of "Phong trào thi đua: “…”;" and the like. */
    static String campaign(String line) {
        var plain = line.replaceFirst("\\s*;$", "");
        var led = LED_BY.matcher(plain);
        return led.find()
                ? QUOTES.matcher(led.replaceFirst("").replaceFirst("[;.,\\s]+$", ""))
                        .replaceAll("")
                : plain;
    }

    private void collect() {
        part(TextPart.HEADING, Section.HEADING, Confidence.CERTAIN);
        part(TextPart.PREAMBLE, Section.PREAMBLE, Confidence.LIKELY);
        part(TextPart.PROFESSIONAL_WORK, Section.WORK, Confidence.CERTAIN);
        part(TextPart.SOLUTIONS, Section.SOLUTIONS, Confidence.CERTAIN);
        part(TextPart.CAMPAIGNS, Section.CAMPAIGNS, Confidence.CERTAIN);
    }

    private void part(TextPart place, Section section, Confidence confidence) {
        if (!texts(section).isEmpty()) {
            parts.add(new Part(place, String.join("\n", texts(section)), confidence));
        }
    }

    private void reportLeftOut(TextLine line) {
        var text = shortened(line.text());
        issues.info(line.at(), text, Sentence.of("text-left-out").with("text", text));
    }

    private void reportMisread(TextLine line) {
        MISREAD.forEach((wrong, right) -> {
            if (line.text().contains(wrong)) {
                issues.question(
                        line.at(),
                        wrong,
                        Sentence.of("text-maybe-misread").with("wrong", wrong).with("right", right));
            }
        });
    }

    private static String shortened(String text) {
        return text.length() > 80 ? text.substring(0, 80).strip() + "…" : text;
    }
}
