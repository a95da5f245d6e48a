package vn.thidua.registration.rule;

import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.thidua.registration.catalogue.Holder;
import vn.thidua.registration.content.Content;
import vn.thidua.registration.content.RegistrationLine;

/** A row of a registration with all that is known of its cells. */
public record LineFigures(
        String code,
        @Nullable TargetFigures collective,
        @Nullable TargetFigures individual) {

    public static List<LineFigures> of(Content content) {
        var ratios = Ratios.of(content);
        return content.lines().stream()
                .map(it -> new LineFigures(
                        it.code(), figures(it, Holder.COLLECTIVE, ratios), figures(it, Holder.INDIVIDUAL, ratios)))
                .toList();
    }

    public @Nullable TargetFigures target(Holder holder) {
        return switch (holder) {
            case COLLECTIVE -> collective;
            case INDIVIDUAL -> individual;
        };
    }

    private static @Nullable TargetFigures figures(RegistrationLine line, Holder holder, Ratios ratios) {
        var target = line.target(holder);
        return target == null
                ? null
                : TargetFigures.of(
                        target,
                        ratios.computed(line.code(), holder).orElse(null),
                        ratios.perHundredStaff(line.code(), holder).orElse(null));
    }
}
