package vn.thidua.registration.content;

import org.jspecify.annotations.Nullable;

/** What is pledged of one title for one holder: how many, which share, or both. */
public record Target(@Nullable Quantity quantity, @Nullable Ratio ratio) {}
