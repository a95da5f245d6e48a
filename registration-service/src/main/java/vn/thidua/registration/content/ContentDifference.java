package vn.thidua.registration.content;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import vn.thidua.registration.catalogue.Holder;

/** What is different between two contents, text by text and cell by cell, each as it was written. */
public final class ContentDifference {

    private final List<Item> items = new ArrayList<>();

    private ContentDifference() {}

    /** What became of a text or a cell; a blank one is not there. */
    public enum Kind {
        ADDED,
        REMOVED,
        CHANGED
    }

    /** One difference; code, holder and cell ("quantity" or "ratio") say where in the lines it is. */
    public record Item(
            String place,
            @Nullable String code,
            @Nullable Holder holder,
            @Nullable String cell,
            Kind change,
            @Nullable String before,
            @Nullable String after) {}

    /** In the order of the paper; nothing when both say the same. Answers to findings are not on the paper. */
    public static List<Item> between(Content from, Content to) {
        var difference = new ContentDifference();
        difference.text("heading", from.heading(), to.heading());
        difference.text("preamble", from.preamble(), to.preamble());
        difference.text("professionalWork", from.professionalWork(), to.professionalWork());
        difference.texts("solutions", from.solutions(), to.solutions());
        difference.texts("campaigns", names(from), names(to));
        difference.text("staffCount", written(from.staffCount()), written(to.staffCount()));
        difference.text("collectiveCount", written(from.collectiveCount()), written(to.collectiveCount()));
        difference.lines(from, to);
        difference.text("signature", written(from.signature()), written(to.signature()));
        return List.copyOf(difference.items);
    }

    private void lines(Content from, Content to) {
        var codes = new LinkedHashSet<String>();
        to.lines().forEach(it -> codes.add(it.code()));
        from.lines().forEach(it -> codes.add(it.code()));
        for (var code : codes) {
            for (var holder : Holder.values()) {
                var before = from.target(code, holder).orElse(null);
                var after = to.target(code, holder).orElse(null);
                cell(code, holder, "quantity", quantity(before), quantity(after));
                cell(code, holder, "ratio", ratio(before), ratio(after));
            }
        }
    }

    /** Texts in a list: what both have in the same order is left out; what stands in the place of another is a change. */
    private void texts(String place, List<String> before, List<String> after) {
        for (var step : Alignment.of(before, after)) {
            text(place, step.before(), step.after());
        }
    }

    private void text(String place, @Nullable String before, @Nullable String after) {
        add(place, null, null, null, before, after);
    }

    private void cell(String code, Holder holder, String cell, @Nullable String before, @Nullable String after) {
        add("lines", code, holder, cell, before, after);
    }

    private void add(
            String place,
            @Nullable String code,
            @Nullable Holder holder,
            @Nullable String cell,
            @Nullable String before,
            @Nullable String after) {
        var old = before == null || before.isBlank() ? null : before;
        var young = after == null || after.isBlank() ? null : after;
        if (!Objects.equals(old, young)) {
            var kind = old == null ? Kind.ADDED : young == null ? Kind.REMOVED : Kind.CHANGED;
            items.add(new Item(place, code, holder, cell, kind, old, young));
        }
    }

    private static List<String> names(Content content) {
        return content.campaigns().stream().map(JoinedCampaign::name).toList();
    }

    private static @Nullable String quantity(@Nullable Target target) {
        var quantity = target == null ? null : target.quantity();
        return quantity == null ? null : quantity.written();
    }

    private static @Nullable String ratio(@Nullable Target target) {
        var ratio = target == null ? null : target.ratio();
        return ratio == null ? null : ratio.written();
    }

    private static @Nullable String written(@Nullable Integer number) {
        return number == null ? null : number.toString();
    }

    private static @Nullable String written(@Nullable Signature signature) {
        return signature == null ? null : (signature.title() + "\n" + signature.name()).strip();
    }
}
