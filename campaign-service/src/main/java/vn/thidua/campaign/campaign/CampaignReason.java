package vn.thidua.campaign.campaign;

import vn.thidua.platform.domain.Reason;
import vn.thidua.platform.domain.Refusal.Kind;

/** Why a request about campaigns is refused. The names are part of the public API. */
public enum CampaignReason implements Reason {
    CAMPAIGN_UNKNOWN(Kind.NOT_FOUND),
    CAMPAIGN_EXISTS(Kind.CONFLICT),
    CAMPAIGN_NOT_DRAFT(Kind.CONFLICT),
    CAMPAIGN_NOT_LAUNCHED(Kind.CONFLICT),
    TOO_MANY_CAMPAIGNS(Kind.CONFLICT),
    ORGANISER_REQUIRED(Kind.INVALID),
    ORGANISER_UNKNOWN(Kind.INVALID);

    private final Kind kind;

    CampaignReason(Kind kind) {
        this.kind = kind;
    }

    @Override
    public Kind kind() {
        return kind;
    }
}
