package vn.thidua.platform.grove;

import vn.thidua.platform.domain.Decisions;
import vn.thidua.platform.test.InMemoryDecisions;

/** What services test their use cases with keeps the promises of the real thing. */
class InMemoryDecisionsTest implements DecisionsContract {

    private final Decisions<Tree, TreeEvent> trees =
            new InMemoryDecisions<>(TreeReason.TREE_UNKNOWN, TreeReason.TREE_EXISTS);

    @Override
    public Decisions<Tree, TreeEvent> trees() {
        return trees;
    }
}
