package vn.thidua.award.catalogue;

import vn.thidua.platform.domain.AggregateRepository;
import vn.thidua.platform.domain.NoEvent;

/** One timeline for each code that has ever been claimed. */
public interface CodeTimelines extends AggregateRepository<CodeTimeline, NoEvent> {}
