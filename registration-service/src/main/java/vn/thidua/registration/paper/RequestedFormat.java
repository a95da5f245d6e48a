package vn.thidua.registration.paper;

import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.thidua.paper.Format;

/** The format that somebody asks for a paper in. */
final class RequestedFormat {

    private RequestedFormat() {}

    /** Refuses with {@link PaperReason#FORMAT_UNKNOWN} what the paper is not written as. */
    static Format of(@Nullable String written, Set<Format> offered) {
        return Format.named(written)
                .filter(offered::contains)
                .orElseThrow(() -> PaperReason.FORMAT_UNKNOWN.because(
                        "this paper comes as %s",
                        offered.stream().map(Format::extension).sorted().collect(Collectors.joining(", "))));
    }
}
