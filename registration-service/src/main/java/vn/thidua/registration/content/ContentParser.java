package vn.thidua.registration.content;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.thidua.platform.domain.Refusal.Fault;
import vn.thidua.registration.catalogue.Form;
import vn.thidua.registration.catalogue.FormRow;
import vn.thidua.registration.catalogue.Holder;
import vn.thidua.registration.content.WrittenContent.WrittenLine;
import vn.thidua.registration.content.WrittenContent.WrittenTarget;

/** Understands what was typed, cell by cell, and collects every cell that cannot be understood. Nothing is guessed. */
final class ContentParser {

    private final Form form;
    private final Set<UUID> campaigns;
    private final List<Fault> faults = new ArrayList<>();

    private ContentParser(Form form, Set<UUID> campaigns) {
        this.form = form;
        this.campaigns = campaigns;
    }

    /** Refuses with {@link ContentReason#REGISTRATION_INVALID} and a fault for each place. */
    static Content read(WrittenContent written, Form form, Set<UUID> knownCampaigns) {
        return new ContentParser(form, knownCampaigns).read(written);
    }

    private Content read(WrittenContent it) {
        faults.addAll(ContentLimits.exceededBy(it));
        requireCount("/staffCount", it.staffCount());
        requireCount("/collectiveCount", it.collectiveCount());
        requireCampaigns(it.campaigns());
        var lines = lines(it.lines());
        var answers = answers(it.answers());
        if (!faults.isEmpty()) {
            throw ContentReason.REGISTRATION_INVALID.because(faults);
        }
        return new Content(
                it.heading(),
                it.preamble(),
                it.professionalWork(),
                it.solutions(),
                it.campaigns(),
                it.staffCount(),
                it.collectiveCount(),
                lines,
                signature(it.signature()),
                answers);
    }

    private static @Nullable Signature signature(@Nullable Signature written) {
        return written == null || (written.title().isBlank() && written.name().isBlank()) ? null : written;
    }

    /** A finding is answered once; an answer without words is none. */
    private List<Answer> answers(List<Answer> written) {
        var seen = new HashSet<String>();
        for (int i = 0; i < written.size(); i++) {
            var finding = written.get(i).finding();
            if (!seen.add(finding)) {
                faults.add(ContentFault.ANSWER_TWICE.at("/answers/" + i + "/finding", finding));
            }
        }
        return written.stream().filter(it -> !it.text().isBlank()).toList();
    }

    private List<RegistrationLine> lines(List<WrittenLine> written) {
        var seen = new HashSet<String>();
        var read = new ArrayList<RegistrationLine>();
        for (var line : written) {
            var row = form.row(line.code());
            if (row.isEmpty() || !seen.add(line.code())) {
                var code = row.isEmpty() ? ContentFault.TITLE_UNKNOWN : ContentFault.TITLE_TWICE;
                faults.add(code.at("/lines/" + line.code(), line.code()));
            } else {
                var collective = target(row.get(), Holder.COLLECTIVE, line.collective());
                var individual = target(row.get(), Holder.INDIVIDUAL, line.individual());
                if (collective != null || individual != null) {
                    read.add(new RegistrationLine(line.code(), collective, individual));
                }
            }
        }
        read.sort(Comparator.comparing(
                it -> form.row(it.code()).map(FormRow::order).orElse(0)));
        return read;
    }

    private @Nullable Target target(FormRow row, Holder holder, @Nullable WrittenTarget written) {
        if (written == null) {
            return null;
        }
        var quantity = Objects.requireNonNullElse(written.quantity(), "").strip();
        var ratio = Objects.requireNonNullElse(written.ratio(), "").strip();
        if (quantity.isEmpty() && ratio.isEmpty()) {
            return null;
        }
        var pointer = "/lines/" + row.code() + "/" + (holder == Holder.COLLECTIVE ? "collective" : "individual");
        if (!row.isFor(holder)) {
            faults.add(ContentFault.TITLE_NOT_FOR_HOLDER.at(pointer, row.code()));
            return null;
        }
        return new Target(
                quantity.isEmpty() ? null : quantity(pointer + "/quantity", quantity),
                ratio.isEmpty() ? null : ratio(pointer + "/ratio", ratio));
    }

    private @Nullable Quantity quantity(String pointer, String written) {
        var read = Quantity.read(written).orElse(null);
        if (read == null) {
            faults.add(ContentFault.QUANTITY_NOT_A_NUMBER.at(pointer, "a whole number was expected"));
        } else if (!read.isInRange()) {
            faults.add(ContentFault.QUANTITY_OUT_OF_RANGE.at(pointer, "at most " + Quantity.MOST));
        }
        return read;
    }

    private @Nullable Ratio ratio(String pointer, String written) {
        var read = Ratio.read(written).orElse(null);
        if (read == null) {
            faults.add(ContentFault.RATIO_NOT_UNDERSTOOD.at(pointer, "a percentage was expected"));
        } else if (!read.isInRange()) {
            faults.add(ContentFault.RATIO_OUT_OF_RANGE.at(pointer, "from 0 to 100"));
        }
        return read;
    }

    private void requireCount(String pointer, @Nullable Integer count) {
        if (count != null && (count < 0 || count > ContentLimits.PEOPLE)) {
            faults.add(ContentFault.QUANTITY_OUT_OF_RANGE.at(pointer, "from 0 to " + ContentLimits.PEOPLE));
        }
    }

    private void requireCampaigns(List<JoinedCampaign> joined) {
        for (int i = 0; i < joined.size(); i++) {
            var campaign = joined.get(i).campaignId();
            if (campaign != null && !campaigns.contains(campaign)) {
                faults.add(ContentFault.CAMPAIGN_UNKNOWN.at("/campaigns/" + i + "/campaignId", "no such campaign"));
            }
        }
    }
}
