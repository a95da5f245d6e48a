package vn.thidua.registration.registration;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Locale;
import vn.thidua.platform.domain.Sha256;
import vn.thidua.registration.catalogue.Holder;
import vn.thidua.registration.content.Content;

/**
 * Proof of a submission: its number, when it came in, who sent it, the SHA-256 of what was sent, and whether it came after
 * the round's common end, by an extension or after a return.
 */
public record Receipt(String number, Instant submittedAt, String submittedBy, String digest, boolean late) {

    /** The number names year, unit and which of its submissions this is; four digits of the digest guard against misreading. */
    static Receipt of(
            int awardYear,
            String unitCode,
            int submission,
            Instant submittedAt,
            String submittedBy,
            Content content,
            boolean late) {
        var digest = digest(content);
        var number = "DK%d-%s-%02d-%s"
                .formatted(
                        awardYear, unitCode, submission, digest.substring(0, 4).toUpperCase(Locale.ROOT));
        return new Receipt(number, submittedAt, submittedBy, digest, late);
    }

    /** Over the texts and cells as written, a line each, so that it stays the same however they are stored. */
    static String digest(Content content) {
        return Sha256.of(canonical(content).getBytes(StandardCharsets.UTF_8));
    }

    private static String canonical(Content content) {
        var text = new StringBuilder();
        append(text, "heading", content.heading());
        append(text, "preamble", content.preamble());
        append(text, "professionalWork", content.professionalWork());
        content.solutions().forEach(it -> append(text, "solution", it));
        // The word of the first release: receipts given out then are still checked against this text.
        content.campaigns().forEach(it -> append(text, "movement", it.name()));
        append(text, "staffCount", String.valueOf(content.staffCount()));
        append(text, "collectiveCount", String.valueOf(content.collectiveCount()));
        for (var line : content.lines()) {
            for (var holder : Holder.values()) {
                var target = line.target(holder);
                if (target != null) {
                    var quantity = target.quantity();
                    var ratio = target.ratio();
                    append(text, line.code() + "." + holder + ".quantity", quantity == null ? "" : quantity.written());
                    append(text, line.code() + "." + holder + ".ratio", ratio == null ? "" : ratio.written());
                }
            }
        }
        var signature = content.signature();
        if (signature != null) {
            append(text, "signature.title", signature.title());
            append(text, "signature.name", signature.name());
        }
        content.answers().forEach(it -> append(text, "answer." + it.finding(), it.text()));
        return text.toString();
    }

    private static void append(StringBuilder text, String name, String value) {
        text.append(name)
                .append('=')
                .append(value.replace("\\", "\\\\").replace("\n", "\\n"))
                .append('\n');
    }
}
