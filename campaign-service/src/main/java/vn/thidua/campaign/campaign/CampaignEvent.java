package vn.thidua.campaign.campaign;

/** What happened to a campaign; holds the campaign as it is afterwards. */
public sealed interface CampaignEvent {

    Campaign campaign();

    record Drafted(Campaign campaign) implements CampaignEvent {}

    record Launched(Campaign campaign) implements CampaignEvent {}

    record Closed(Campaign campaign) implements CampaignEvent {}
}
