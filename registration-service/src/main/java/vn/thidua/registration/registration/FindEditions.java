package vn.thidua.registration.registration;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import vn.thidua.platform.domain.Actor;
import vn.thidua.platform.domain.Refusal;
import vn.thidua.platform.domain.UseCase;
import vn.thidua.registration.content.Content;

/** What a registration's contents were: each that was sent, what was carried over, and last year's, for who may see them. */
@UseCase
public class FindEditions {

    private final FindRegistration find;
    private final Registrations registrations;
    private final EditionContents contents;

    FindEditions(FindRegistration find, Registrations registrations, EditionContents contents) {
        this.find = find;
        this.registrations = registrations;
        this.contents = contents;
    }

    /** An edition with what was sent. */
    public record SentEdition(Edition edition, Content content) {}

    /** Oldest first. */
    public List<Edition> of(Actor actor, UUID id) {
        return find.get(actor, id).registration().editions();
    }

    /** Refuses with {@link RegistrationReason#EDITION_UNKNOWN} a number under which nothing is kept. */
    public SentEdition get(Actor actor, UUID id, int number) {
        return edition(find.get(actor, id).registration(), number);
    }

    /** By {@code current}, {@code submitted}, {@code carried}, {@code last-year} or an edition's number. */
    public ReferredContent refer(Actor actor, UUID id, String ref) {
        var it = find.get(actor, id).registration();
        var own = actor.actsFor(it.unitId());
        return switch (ref) {
            case "current" -> current(it, own);
            case "submitted" -> submitted(ref, it);
            case "carried" -> carried(it, own);
            case "last-year" -> submitted(ref, lastYear(actor, it, own));
            default -> byNumber(it, ref);
        };
    }

    /** Others have before them what was sent: of a change that waits for its answer, the change. */
    private static ReferredContent current(Registration it, boolean own) {
        if (own || it.state() == Registration.State.AMENDMENT_SUBMITTED) {
            return new ReferredContent("current", it.awardYear(), it.savedAt(), it.content());
        }
        return submitted("current", it);
    }

    private static ReferredContent submitted(String ref, Registration it) {
        var submitted = it.submitted();
        var receipt = it.receipt();
        if (submitted == null || receipt == null) {
            throw unknown(ref);
        }
        return new ReferredContent(ref, it.awardYear(), receipt.submittedAt(), submitted);
    }

    private ReferredContent carried(Registration it, boolean own) {
        return Optional.ofNullable(own ? it.carriedFrom() : null)
                .flatMap(_ -> contents.find(it.id(), 1))
                .map(content -> new ReferredContent("carried", it.awardYear(), null, content))
                .orElseThrow(() -> unknown("carried"));
    }

    private Registration lastYear(Actor actor, Registration it, boolean own) {
        return registrations.ofUnits(List.of(it.unitId()), List.of(it.awardYear() - 1)).stream()
                .filter(Registration::hasBeenSubmitted)
                .min(Registration.ACCEPTED_FIRST)
                .filter(last -> own || find.isVisible(actor, last))
                .orElseThrow(() -> unknown("last-year"));
    }

    private ReferredContent byNumber(Registration it, String ref) {
        if (!ref.matches("[1-9]\\d{0,5}")) {
            throw unknown(ref);
        }
        var sent = edition(it, Integer.parseInt(ref));
        return new ReferredContent(ref, it.awardYear(), sent.edition().receipt().submittedAt(), sent.content());
    }

    private SentEdition edition(Registration it, int number) {
        var edition = it.editions().stream()
                .filter(one -> one.number() == number)
                .findFirst()
                .orElseThrow(() -> unknown(Integer.toString(number)));
        return contents.find(it.id(), edition.version())
                .or(() -> Optional.ofNullable(
                        edition.version() == EditionContents.BEFORE_KEEPING ? it.submitted() : null))
                .map(content -> new SentEdition(edition, content))
                .orElseThrow(() -> unknown(Integer.toString(number)));
    }

    private static Refusal unknown(String ref) {
        return RegistrationReason.EDITION_UNKNOWN.because("nothing is kept under %s", ref);
    }
}
