package vn.thidua.campaign.campaign;

/** How far a campaign is: prepared, launched (phát động), closed (tổng kết). */
public enum CampaignState {
    DRAFT,
    LAUNCHED,
    CLOSED
}
