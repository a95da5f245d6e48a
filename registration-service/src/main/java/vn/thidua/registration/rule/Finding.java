package vn.thidua.registration.rule;

import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.thidua.platform.domain.Sentence;
import vn.thidua.registration.catalogue.Holder;

/** What a rule says of a registration: about which cells or which text, with the computation, and by which article. */
public record Finding(
        String rule,
        Severity severity,
        List<Cell> cells,
        @Nullable String field,
        Sentence sentence,
        @Nullable Sentence basis) {

    /** A row of the form and one of its holders. */
    public record Cell(String code, Holder holder) {}

    public Finding {
        cells = List.copyOf(cells);
    }

    /** Names what was found, whatever the numbers are: the rule and the cells or the text it is about. */
    public String key() {
        if (field != null) {
            return rule + ":" + field;
        }
        return rule + ":"
                + cells.stream().map(it -> it.code() + "." + it.holder()).collect(Collectors.joining("+"));
    }
}
