package vn.thidua.registration.registration.web;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.thidua.platform.domain.Actor;
import vn.thidua.platform.text.Sentences;
import vn.thidua.registration.registration.FindRegistration;
import vn.thidua.registration.registration.PossibleActions;
import vn.thidua.registration.registration.Registration;
import vn.thidua.registration.registration.RegistrationInRound;
import vn.thidua.registration.registration.Signing;
import vn.thidua.registration.registration.web.RegistrationView.AmendmentView;
import vn.thidua.registration.registration.web.RegistrationView.ExtensionView;
import vn.thidua.registration.registration.web.RegistrationView.ReceiptView;
import vn.thidua.registration.registration.web.RegistrationView.RefusalView;
import vn.thidua.registration.rule.LineFigures;

@Component
class RegistrationViews {

    private final FindRegistration find;
    private final PossibleActions actions;
    private final Sentences sentences;

    RegistrationViews(FindRegistration find, PossibleActions actions, Sentences sentences) {
        this.find = find;
        this.actions = actions;
        this.sentences = sentences;
    }

    RegistrationView of(Registration registration, Actor actor) {
        return of(find.withRound(registration), actor);
    }

    RegistrationView of(RegistrationInRound inRound, Actor actor) {
        var it = inRound.registration();
        var round = inRound.roundWithRoster().round();
        var content = it.contentFor(actor);
        var judgement = it.judgement();
        var receipt = it.receipt();
        var named = inRound.namesPeopleTo(actor);
        var own = actor.actsFor(it.unitId());
        var signing = own ? it.signing() : Signing.NONE;
        return new RegistrationView(
                it.id(),
                it.version(),
                it.roundId(),
                round.blocId(),
                round.blocName(),
                it.awardYear(),
                it.deadline(round),
                it.unitId(),
                inRound.unit().name(),
                it.state(),
                content.heading(),
                content.preamble(),
                content.professionalWork(),
                content.solutions(),
                content.campaigns(),
                content.staffCount(),
                content.collectiveCount(),
                LineFigures.of(content),
                content.signature(),
                FindingView.of(it.awardYear(), content, sentences),
                receipt == null || own ? it.savedAt() : receipt.submittedAt(),
                savedBy(it, own, named),
                ReceiptView.of(receipt, named),
                it.state() == Registration.State.RETURNED && judgement != null ? judgement.reason() : null,
                judgement == null ? null : judgement.at(),
                it.isLate(),
                ExtensionView.of(round, it.unitId()),
                signing.presented(),
                signing.signOff(),
                signing.declined(),
                own || it.state() == Registration.State.AMENDMENT_SUBMITTED
                        ? AmendmentView.of(it.amendment(), named)
                        : null,
                RefusalView.of(it.amendmentRefusal(), named),
                own ? it.carriedFrom() : null,
                own ? it.imported() : null,
                actions.of(actor, inRound));
    }

    /** To others it is saved by anyone who sent it. */
    private static @Nullable String savedBy(Registration it, boolean own, boolean named) {
        var receipt = it.receipt();
        if (receipt == null || own) {
            return it.savedBy();
        }
        return named ? receipt.submittedBy() : null;
    }
}
