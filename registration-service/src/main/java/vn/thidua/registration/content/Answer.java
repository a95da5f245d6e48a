package vn.thidua.registration.content;

/** What the unit says in its own words to a finding of the rules, named by the finding's key. */
public record Answer(String finding, String text) {}
