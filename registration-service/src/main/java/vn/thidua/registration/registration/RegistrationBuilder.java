package vn.thidua.registration.registration;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.thidua.registration.content.Content;
import vn.thidua.registration.registration.Registration.State;

/** A registration's next version in the making: what is not said stays as it is. */
final class RegistrationBuilder {

    private final Registration before;
    private State state;
    private Content content;
    private @Nullable Content submitted;
    private Instant savedAt;
    private String savedBy;
    private @Nullable Receipt receipt;
    private @Nullable Judgement judgement;
    private Signing signing;
    private @Nullable Amendment amendment;
    private Amendment.@Nullable Refused amendmentRefusal;
    private @Nullable Imported imported;
    private List<Edition> editions;
    private int submissions;

    RegistrationBuilder(Registration before) {
        this.before = before;
        this.state = before.state();
        this.content = before.content();
        this.submitted = before.submitted();
        this.savedAt = before.savedAt();
        this.savedBy = before.savedBy();
        this.receipt = before.receipt();
        this.judgement = before.judgement();
        this.signing = before.signing();
        this.amendment = before.amendment();
        this.amendmentRefusal = before.amendmentRefusal();
        this.imported = before.imported();
        this.editions = before.editions();
        this.submissions = before.submissions();
    }

    RegistrationBuilder state(State state) {
        this.state = state;
        return this;
    }

    /** Other content takes back what the leader said of the former; the same leaves it. */
    RegistrationBuilder content(Content content) {
        if (!content.equals(this.content)) {
            this.signing = Signing.NONE;
        }
        this.content = content;
        return this;
    }

    RegistrationBuilder submitted(@Nullable Content submitted) {
        this.submitted = submitted;
        return this;
    }

    RegistrationBuilder saved(Instant at, String by) {
        this.savedAt = at.truncatedTo(ChronoUnit.MILLIS);
        this.savedBy = by;
        return this;
    }

    RegistrationBuilder receipt(@Nullable Receipt receipt) {
        this.receipt = receipt;
        return this;
    }

    RegistrationBuilder judgement(@Nullable Judgement judgement) {
        this.judgement = judgement;
        return this;
    }

    RegistrationBuilder signing(Signing signing) {
        this.signing = signing;
        return this;
    }

    RegistrationBuilder amendment(@Nullable Amendment amendment) {
        this.amendment = amendment;
        return this;
    }

    RegistrationBuilder amendmentRefusal(Amendment.@Nullable Refused refusal) {
        this.amendmentRefusal = refusal;
        return this;
    }

    RegistrationBuilder imported(Imported imported) {
        this.imported = imported;
        return this;
    }

    RegistrationBuilder editions(List<Edition> editions) {
        this.editions = editions;
        return this;
    }

    RegistrationBuilder submissions(int submissions) {
        this.submissions = submissions;
        return this;
    }

    Registration make() {
        return new Registration(
                before.id(),
                before.version() + 1,
                before.roundId(),
                before.awardYear(),
                before.unitId(),
                state,
                content,
                submitted,
                submissions,
                savedAt,
                savedBy,
                receipt,
                judgement,
                signing,
                amendment,
                amendmentRefusal,
                before.carriedFrom(),
                imported,
                editions);
    }
}
