package vn.thidua.registration.internalpledge;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.thidua.platform.domain.NoEvent;
import vn.thidua.platform.test.InMemoryAggregateRepository;
import vn.thidua.registration.internalpledge.InternalPledge.Scope;

/** Pledges of a test without a store. */
class InMemoryInternalPledges extends InMemoryAggregateRepository<InternalPledge, NoEvent> implements InternalPledges {

    InMemoryInternalPledges() {
        super(InternalPledgeReason.PLEDGE_UNKNOWN, InternalPledgeReason.PLEDGE_EXISTS);
    }

    @Override
    public List<InternalPledge> of(Scope scope) {
        return everyOf(scope).stream().filter(it -> !it.withdrawn()).toList();
    }

    @Override
    public List<InternalPledge> everyOf(Scope scope) {
        return all().stream().filter(it -> it.scope().equals(scope)).toList();
    }

    @Override
    public List<InternalPledge> ofName(Scope scope, PledgerName name) {
        return everyOf(scope).stream().filter(it -> it.whose().equals(name)).toList();
    }

    @Override
    public List<InternalPledge> find(Scope scope, String search, @Nullable InternalPledge after, int limit) {
        throw new UnsupportedOperationException("searched in the store only");
    }

    @Override
    public List<InternalPledge> ofSubject(UUID subject, int awardYear) {
        return all().stream()
                .filter(it -> subject.equals(it.subject()) && it.awardYear() == awardYear && !it.withdrawn())
                .toList();
    }
}
