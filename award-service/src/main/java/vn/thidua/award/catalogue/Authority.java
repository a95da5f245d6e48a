package vn.thidua.award.catalogue;

/** Who decides on an award. */
public enum Authority {
    /** The head of a unit with legal personality, of a department, or the chair of a commune. */
    UNIT_HEAD,
    COMMUNE_CHAIR,
    /** The chair of the district's People's Committee; there are no districts since July 2025. */
    DISTRICT_CHAIR,
    PROVINCE_CHAIR,
    MINISTER,
    /** The minister, the head of a central body or the chair of the province, by its own regulation. */
    MINISTER_OR_PROVINCE_CHAIR,
    PRIME_MINISTER,
    PRESIDENT
}
