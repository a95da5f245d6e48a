package vn.thidua.registration.content;

import java.util.Objects;
import vn.thidua.platform.domain.UseCase;
import vn.thidua.registration.campaign.Campaigns;
import vn.thidua.registration.catalogue.Forms;

/** Looks up what is needed to understand a content as written. */
@UseCase
public class FindReferenceData {

    private final Forms forms;
    private final Campaigns campaigns;

    FindReferenceData(Forms forms, Campaigns campaigns) {
        this.forms = forms;
        this.campaigns = campaigns;
    }

    public ReferenceData of(int awardYear, WrittenContent written) {
        var mentioned = written.campaigns().stream()
                .map(JoinedCampaign::campaignId)
                .filter(Objects::nonNull)
                .distinct()
                .toList();
        return new ReferenceData(forms.of(awardYear), campaigns.existing(mentioned));
    }
}
