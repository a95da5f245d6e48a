package vn.thidua.platform.domain;

/** What a duty lets a person do. Heading a bloc is not among them: it follows from the unit's dated headship. */
public enum Role {
    OFFICER,
    LEADER,
    /** Works in the unit and speaks for nobody but themselves: the role gives no right over what is the unit's. */
    STAFF,
    COUNCIL_MEMBER,
    PROVINCE_ADMIN,
    OPERATOR
}
