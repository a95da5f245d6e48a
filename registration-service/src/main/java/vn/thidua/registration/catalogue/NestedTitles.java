package vn.thidua.registration.catalogue;

import java.util.Collection;
import java.util.List;
import java.util.Map;

/** Which titles include which: a grassroots emulation fighter is chosen among the advanced workers, and so on. */
public final class NestedTitles {

    /** For each holder the widest first; anyone who has a later one has those before it too. */
    private static final Map<Holder, List<String>> CHAINS = Map.of(
            Holder.INDIVIDUAL, List.of("LDTT", "CSTDCS", "CSTD_BO_TINH", "CSTDTQ"),
            Holder.COLLECTIVE, List.of("TTLDTT", "TTLDXS"));

    private NestedTitles() {}

    /** The nested titles of a holder, the widest first. */
    public static List<String> of(Holder holder) {
        return CHAINS.getOrDefault(holder, List.of());
    }

    /** Whether somebody who pledges these titles is to be counted among those who pledge the one. */
    public static boolean includes(Holder holder, Collection<String> pledged, String title) {
        var chain = of(holder);
        var from = chain.indexOf(title);
        return from < 0
                ? pledged.contains(title)
                : chain.subList(from, chain.size()).stream().anyMatch(pledged::contains);
    }
}
