package vn.thidua.registration.registration;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import vn.thidua.registration.catalogue.Form;
import vn.thidua.registration.content.Content;
import vn.thidua.registration.content.JoinedCampaign;

/**
 * Last year's registration as the beginning of this year's: its award year becomes this year's wherever the texts name it,
 * cells stay as written. Answers to findings and links to campaigns were about that year and stay behind.
 */
public record CarryOver(CarriedFrom from, Content content) {

    /** Empty when the unit has sent nothing that could be copied. */
    static Optional<CarryOver> of(Registration source, int awardYear, Form form) {
        var sent = source.submitted();
        return sent == null
                ? Optional.empty()
                : Optional.of(new CarryOver(
                        new CarriedFrom(source.id(), source.awardYear()),
                        new Year(source.awardYear(), awardYear).brought(sent, form)));
    }

    /** From one award year to another. */
    private record Year(Pattern written, String next) {

        /**
         * The year as a word of its own. It stays as the start of a period ("2021-2025") and in a document's number
         * ("91/2021/NĐ-CP"): those do not move with the award year.
         */
        Year(int last, int next) {
            this(
                    Pattern.compile(
                            "(?<!\\d)(?<!\\d{4}\\s?[-–]\\s?)" + last + "(?!\\d)(?!\\s?[-–]\\s?\\d{4})(?!/\\p{L})"),
                    Integer.toString(next));
        }

        Content brought(Content it, Form form) {
            return new Content(
                    brought(it.heading()),
                    brought(it.preamble()),
                    brought(it.professionalWork()),
                    it.solutions().stream().map(this::brought).toList(),
                    it.campaigns().stream()
                            .map(campaign -> new JoinedCampaign(brought(campaign.name()), null))
                            .toList(),
                    it.staffCount(),
                    it.collectiveCount(),
                    it.lines().stream()
                            .filter(line -> form.row(line.code()).isPresent())
                            .toList(),
                    it.signature(),
                    List.of());
        }

        private String brought(String text) {
            return written.matcher(text).replaceAll(next);
        }
    }
}
