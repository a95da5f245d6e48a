package vn.thidua.registration.paper;

import java.util.EnumSet;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.thidua.paper.Format;
import vn.thidua.paper.PrintedPaper;
import vn.thidua.paper.Printers;
import vn.thidua.platform.domain.Actor;
import vn.thidua.platform.domain.UseCase;
import vn.thidua.registration.catalogue.Forms;
import vn.thidua.registration.directory.Directory;
import vn.thidua.registration.directory.Unit;
import vn.thidua.registration.registration.FindEditions;
import vn.thidua.registration.registration.FindRegistration;
import vn.thidua.registration.registration.RegistrationInRound;

/** Writes a registration, or the letter it goes with, as a file; its own unit gets what is being edited, others what was sent. */
@UseCase
public class PrintRegistration {

    private static final Set<Format> LETTER = EnumSet.of(Format.DOCX, Format.PDF);

    private final FindRegistration find;
    private final FindEditions editions;
    private final Directory directory;
    private final Forms forms;
    private final Province province;
    private final Printers printers;

    PrintRegistration(
            FindRegistration find,
            FindEditions editions,
            Directory directory,
            Forms forms,
            Province province,
            Printers printers) {
        this.find = find;
        this.editions = editions;
        this.directory = directory;
        this.forms = forms;
        this.province = province;
        this.printers = printers;
    }

    /** As it is now for the person, or as it was sent once. */
    public PrintedPaper document(Actor actor, UUID id, @Nullable Integer edition, @Nullable String format) {
        var asked = RequestedFormat.of(format, EnumSet.allOf(Format.class));
        var inRound = find.get(actor, id);
        var content = edition == null
                ? inRound.registration().contentFor(actor)
                : editions.get(actor, id, edition).content();
        var form = forms.of(inRound.registration().awardYear());
        return printers.print(RegistrationPaper.of(issue(inRound), content, form), asked);
    }

    public PrintedPaper letter(Actor actor, UUID id, @Nullable String format) {
        var asked = RequestedFormat.of(format, LETTER);
        var inRound = find.get(actor, id);
        var content = inRound.registration().contentFor(actor);
        return printers.print(LetterPaper.of(issue(inRound), content), asked);
    }

    private PaperContext issue(RegistrationInRound inRound) {
        var round = inRound.roundWithRoster().round();
        var unit = inRound.unit();
        var head = inRound.roundWithRoster()
                .roster()
                .head()
                .filter(it -> !it.equals(unit.id()))
                .flatMap(directory::unit)
                .map(Unit::name)
                .orElse(null);
        return new PaperContext(province, round.awardYear(), unit.name(), unit.code(), round.blocName(), head);
    }
}
