package vn.thidua.platform.grove;

import vn.thidua.platform.domain.AggregateRepository;
import vn.thidua.platform.test.InMemoryAggregateRepository;

/** What services test their use cases with keeps the promises of the real thing. */
class InMemoryAggregateRepositoryTest implements AggregateRepositoryContract {

    private final AggregateRepository<Tree, TreeEvent> trees =
            new InMemoryAggregateRepository<>(TreeReason.TREE_UNKNOWN, TreeReason.TREE_EXISTS);

    @Override
    public AggregateRepository<Tree, TreeEvent> trees() {
        return trees;
    }
}
