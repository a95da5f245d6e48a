package vn.thidua.registration.pledge;

import java.util.Objects;
import vn.thidua.platform.domain.UseCase;
import vn.thidua.registration.catalogue.Forms;
import vn.thidua.registration.movement.Campaigns;

/** Looks up what is needed to understand a content as written. */
@UseCase
public class FindVocabulary {

    private final Forms forms;
    private final Campaigns campaigns;

    FindVocabulary(Forms forms, Campaigns campaigns) {
        this.forms = forms;
        this.campaigns = campaigns;
    }

    public Vocabulary of(int awardYear, WrittenContent written) {
        var mentioned = written.movements().stream()
                .map(Movement::campaignId)
                .filter(Objects::nonNull)
                .distinct()
                .toList();
        return new Vocabulary(forms.of(awardYear), campaigns.known(mentioned));
    }
}
