package vn.thidua.registration.rule;

/** How much a finding matters. None of them blocks a registration. */
public enum Severity {
    /** Against a rule in force for the award year. */
    WARN,
    /** Contradictory: the unit should say which is meant. */
    QUESTION,
    /** Good to know, or not to be checked without more data. */
    INFO,
    /** Not looked at in that year, unless a bloc decides otherwise. */
    OFF
}
