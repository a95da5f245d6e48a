package vn.thidua.campaign.bloc;

/** What a unit is in a bloc while its membership lasts. */
public enum BlocRole {
    HEAD,
    DEPUTY,
    MEMBER
}
