package vn.thidua.campaign.campaign;

/** Who a campaign is for. */
public enum CampaignLevel {
    NATIONAL,
    PROVINCE,
    BLOC,
    UNIT
}
