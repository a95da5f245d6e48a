package vn.thidua.registration.pledge;

import java.time.Clock;
import java.util.UUID;
import vn.thidua.platform.domain.Command;
import vn.thidua.platform.domain.UseCase;

/** A unit takes the content that was read from its file, all of it. */
@UseCase
public class TakeImport {

    private final Registrations registrations;
    private final FindRegistration find;
    private final FindVocabulary vocabularies;
    private final Clock clock;

    TakeImport(Registrations registrations, FindRegistration find, FindVocabulary vocabularies, Clock clock) {
        this.registrations = registrations;
        this.find = find;
        this.vocabularies = vocabularies;
        this.clock = clock;
    }

    /** The same file whose content is already what is saved changes nothing: the registration comes back as it is. */
    public Registration take(UUID id, WrittenContent written, ImportedFile file, Command command) {
        var now = clock.instant();
        var actor = command.actor();
        var placed = find.get(id, actor);
        var saved = placed.registration();
        var round = placed.seated().round();
        var vocabulary = vocabularies.of(saved.awardYear(), written);
        if (new Drafting(saved, actor, round, now).hasTaken(written, vocabulary, file)) {
            return saved;
        }
        return registrations.step(
                id, command, it -> new Drafting(it, actor, round, now).takeImport(written, vocabulary, file));
    }
}
