package vn.thidua.registration.nudge;

import java.util.List;
import java.util.UUID;
import vn.thidua.platform.domain.Decisions;

/** All nudges. */
public interface Nudges extends Decisions<Nudge, NudgeEvent> {

    /** The latest first. */
    List<Nudge> ofRound(UUID round);
}
