package vn.thidua.registration.rule;

import java.math.BigDecimal;
import java.util.Optional;
import vn.thidua.registration.catalogue.Holder;
import vn.thidua.registration.content.Content;

/** What the rules look at: a registration's content, its award year, and what follows from the content. */
record ExaminedContent(int awardYear, Content content) {

    static final String LDTT = "LDTT";
    static final String CSTDCS = "CSTDCS";
    static final String CSTD_BO_TINH = "CSTD_BO_TINH";
    static final String CSTDTQ = "CSTDTQ";
    static final String TTLDTT = "TTLDTT";
    static final String TTLDXS = "TTLDXS";
    static final String COTD_BO_TINH = "COTD_BO_TINH";

    Optional<Integer> people(String code) {
        return content.quantity(code, Holder.INDIVIDUAL);
    }

    /** Whether at least one collective or person is pledged; a blank cell and a zero are not. */
    boolean pledges(String code, Holder holder) {
        return content.quantity(code, holder).filter(it -> it > 0).isPresent();
    }

    /** The share of Advanced Workers among the staff, 0 to 1: computed where the number of staff is known, else as written. */
    Optional<BigDecimal> shareOfAdvancedWorkers() {
        return Ratios.of(content)
                .computed(LDTT, Holder.INDIVIDUAL)
                .map(Ratios.Computed::percent)
                .or(() -> content.ratio(LDTT, Holder.INDIVIDUAL).map(it -> it.value()))
                .map(it -> it.movePointLeft(2));
    }
}
