package vn.thidua.award.catalogue;

/** Titles (danh hiệu thi đua) and forms of commendation (hình thức khen thưởng) are different things in law. */
public enum AwardKind {
    TITLE,
    COMMENDATION
}
