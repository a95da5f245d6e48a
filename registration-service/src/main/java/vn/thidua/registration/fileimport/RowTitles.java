package vn.thidua.registration.fileimport;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import vn.thidua.platform.domain.Sentence;
import vn.thidua.registration.catalogue.Form;
import vn.thidua.registration.catalogue.FormRow;
import vn.thidua.registration.catalogue.Holder;
import vn.thidua.registration.title.Confidence;
import vn.thidua.registration.title.Folding;
import vn.thidua.registration.title.TitleAliases;

/** Finds out which of the form's rows each row of a file is, and reports every one that is not plain. */
final class RowTitles {

    private static final Pattern FOR_COLLECTIVES = Pattern.compile("\\b(tap the|phong ban|don vi)\\b");
    private static final Pattern FOR_PEOPLE = Pattern.compile("\\b(ca nhan|nguoi|can bo)\\b");

    private final Form form;
    private final TitleAliases aliases;
    private final Choices choices;
    private final FileIssues issues;
    private final List<ImportPreview.Row> rows = new ArrayList<>();

    /** The form's row that is meant, whose it is as far as the row says, and how sure that is. */
    record Found(FormRow row, @Nullable Holder holder, Confidence confidence) {}

    RowTitles(Form form, Choices choices, FileIssues issues) {
        this.form = form;
        this.aliases = TitleAliases.of(form);
        this.choices = choices;
        this.issues = issues;
    }

    List<ImportPreview.Row> rows() {
        return List.copyOf(rows);
    }

    /** The row that the title means inside its group; empty, and listed with the reason, when it is none or not plain. */
    Optional<Found> find(FileLocation at, String written, RowGroup group, boolean hasValues) {
        var chosen = choices.row(at.table(), at.row()).orElse(null);
        if (chosen != null) {
            return choose(at, written, group, chosen);
        }
        var match = match(written, group);
        var row = match.code() == null ? null : form.row(match.code()).orElse(null);
        if (row != null) {
            list(at, written, row.code(), match.confidence(), match.alternatives(), note(row, match, written));
            return Optional.of(new Found(row, holderOf(written, group), match.confidence()));
        }
        if (hasValues) {
            listUnknown(at, written, match);
        }
        return Optional.empty();
    }

    /** Whether the text is a title of the form. */
    boolean knows(String written) {
        return aliases.match(written).code() != null;
    }

    /** Whether the text is any title, of this form or another, or nearly one. */
    boolean isTitle(String written) {
        var match = aliases.match(written);
        return match.code() != null
                || match.isOutside()
                || !match.alternatives().isEmpty();
    }

    private TitleAliases.Match match(String written, RowGroup group) {
        var plain = aliases.match(written);
        var row = plain.code() == null ? null : form.row(plain.code()).orElse(null);
        var whose = group.holder();
        if (row != null && (whose == null || row.isFor(whose))) {
            return plain;
        }
        // "Lao động tiên tiến" under "Tập thể", "cấp tỉnh" under "Chiến sĩ thi đua".
        for (var before : group.prefixes()) {
            var within = aliases.match(before + " " + written);
            if (within.code() != null) {
                return new TitleAliases.Match(
                        within.code(), within.confidence().and(Confidence.LIKELY), within.alternatives());
            }
        }
        return plain;
    }

    private static @Nullable Holder holderOf(String written, RowGroup group) {
        if (group.holder() != null) {
            return group.holder();
        }
        var words = Folding.words(written);
        var collectives = FOR_COLLECTIVES.matcher(words).find();
        return collectives == FOR_PEOPLE.matcher(words).find()
                ? null
                : collectives ? Holder.COLLECTIVE : Holder.INDIVIDUAL;
    }

    private static @Nullable Sentence note(FormRow row, TitleAliases.Match match, String written) {
        return match.confidence() == Confidence.CERTAIN
                ? null
                : Sentence.of("note-taken-as").with("written", written).with("title", row.label(), row.labelEn());
    }

    private Optional<Found> choose(FileLocation at, String written, RowGroup group, Choices.RowChoice chosen) {
        var row = chosen.code() == null ? null : form.row(chosen.code()).orElse(null);
        if (chosen.code() != null && row == null) {
            issues.error(FileFault.TITLE_UNKNOWN, at, chosen.code(), Sentence.of("title-unknown"));
        }
        var holder = chosen.holder() == null ? holderOf(written, group) : chosen.holder();
        var note = Sentence.of("note-chosen");
        list(at, written, row == null ? null : row.code(), Confidence.CERTAIN, List.of(), note);
        return Optional.ofNullable(row).map(it -> new Found(it, holder, Confidence.CERTAIN));
    }

    private void listUnknown(FileLocation at, String written, TitleAliases.Match match) {
        if (match.isOutside()) {
            list(at, written, null, Confidence.CERTAIN, List.of(), Sentence.of("note-outside-form"));
            issues.info(
                    at,
                    written,
                    Sentence.of("title-outside-form").with("written", written).with("year", form.awardYear()));
        } else {
            list(at, written, null, Confidence.UNSURE, match.alternatives(), null);
            issues.error(
                    FileFault.TITLE_UNSURE,
                    at,
                    written,
                    Sentence.of("title-unsure").with("written", written));
        }
    }

    private void list(
            FileLocation at,
            String written,
            @Nullable String code,
            Confidence confidence,
            List<String> alternatives,
            @Nullable Sentence note) {
        rows.add(new ImportPreview.Row(at.table(), at.row(), written, code, confidence, alternatives, note));
    }
}
