package vn.thidua.registration.nudge;

/** A member has been reminded. */
public record NudgeEvent(Nudge nudge) {}
