package vn.thidua.award.catalogue;

import org.jspecify.annotations.Nullable;

/** The entry's row on the official registration form. Entries whose rows have one code share the row. */
public record FormRow(
        int order,
        String code,
        String label,
        String labelEn,
        @Nullable String note) {}
