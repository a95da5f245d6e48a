package vn.thidua.registration.paper;

import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import vn.thidua.paper.Block;
import vn.thidua.paper.Issuer;
import vn.thidua.paper.Paper;
import vn.thidua.paper.RichText;
import vn.thidua.platform.domain.Sentence;
import vn.thidua.platform.domain.VietnamTime;
import vn.thidua.registration.catalogue.FormRow;
import vn.thidua.registration.paper.Summary.Member;

/** What a bloc's members pledge for a year, on one large page for each kind of title. */
final class SummaryPaper {

    private static final DateTimeFormatter HOUR =
            DateTimeFormatter.ofPattern("HH").withZone(VietnamTime.ZONE);
    private static final DateTimeFormatter MINUTE =
            DateTimeFormatter.ofPattern("mm").withZone(VietnamTime.ZONE);
    private static final DateTimeFormatter DAY =
            DateTimeFormatter.ofPattern("dd/MM/yyyy").withZone(VietnamTime.ZONE);

    private SummaryPaper() {}

    static Paper of(Summary summary, Province province) {
        var bloc = summary.blocName();
        var year = summary.awardYear();
        return new Paper(
                PaperWords.of(Sentence.of("summary-title").with("year", year).with("bloc", bloc)),
                Paper.PageSize.A3_LANDSCAPE,
                new Issuer(province.name(), province.parent(), bloc, "").letterhead(year, null, null),
                new Paper.Opening(
                        PaperWords.rich(Sentence.of("summary")),
                        PaperWords.rich(Sentence.of("summary-about").with("year", year)),
                        null,
                        null),
                parts(summary),
                Paper.Closing.of(
                        List.of(
                                PaperWords.of(Sentence.of("summary-members")),
                                PaperWords.of(Sentence.of("paper-filed"))),
                        Issuer.capitals(PaperContext.head(kindOf(bloc))),
                        ""));
    }

    private static List<Paper.Part> parts(Summary summary) {
        var parts = new ArrayList<Paper.Part>();
        for (var group : FormRow.Kind.values()) {
            var rows = summary.rows().stream().filter(it -> it.group() == group).toList();
            var tables = SummaryTable.of(rows, summary.members());
            for (var table : tables) {
                var blocks = new ArrayList<Block>();
                if (parts.isEmpty()) {
                    blocks.add(new Block.Paragraph(RichText.of(progress(summary))));
                    frozen(summary).ifPresent(blocks::add);
                }
                var name = name(group) + (tables.size() == 1 ? "" : " (%d)".formatted(tables.indexOf(table) + 1));
                blocks.add(new Block.Heading(1, RichText.of("%d. %s".formatted(parts.size() + 1, name))));
                blocks.add(table);
                parts.add(new Paper.Part(name, blocks));
            }
        }
        return parts;
    }

    private static String progress(Summary summary) {
        var members = summary.members();
        var missing = members.stream()
                .filter(it -> !it.hasSent())
                .map(Member::unitName)
                .toList();
        var at = summary.asOf();
        var sent = PaperWords.of(Sentence.of("summary-progress")
                .with("hour", HOUR.format(at))
                .with("minute", MINUTE.format(at))
                .with("day", DAY.format(at))
                .with("sent", members.size() - missing.size())
                .with("members", members.size()));
        return missing.isEmpty()
                ? sent
                : sent + " " + PaperWords.of(Sentence.of("summary-missing").with("units", String.join(", ", missing)));
    }

    private static Optional<Block> frozen(Summary summary) {
        return Optional.ofNullable(summary.frozen())
                .map(it -> new Block.Note(RichText.inItalics(PaperWords.of(Sentence.of("summary-frozen")
                        .with("number", it.number())
                        .with("hash", it.hash())))));
    }

    private static String name(FormRow.Kind group) {
        return PaperWords.of(
                switch (group) {
                    case TITLE -> Sentence.of("summary-titles");
                    case COMMENDATION -> Sentence.of("summary-commendations");
                });
    }

    /** "Khối" or "Cụm", whichever the bloc calls itself. */
    private static String kindOf(String bloc) {
        var cluster = PaperWords.of(Sentence.of("summary-cluster"));
        return bloc.startsWith(cluster) ? cluster : PaperWords.of(Sentence.of("summary-bloc"));
    }
}
