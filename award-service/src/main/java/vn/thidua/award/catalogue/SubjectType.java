package vn.thidua.award.catalogue;

/** Who an award can go to. */
public enum SubjectType {
    INDIVIDUAL,
    COLLECTIVE,
    HOUSEHOLD
}
