package vn.thidua.supplychain;

import org.apache.maven.artifact.versioning.ComparableVersion;
import org.jspecify.annotations.Nullable;

/**
 * The versions an advisory is about: from {@code introduced} (included) up to {@code fixed} (excluded) or {@code lastAffected}
 * (included); without either, all later ones too. Ordered as Maven orders versions, which holds for npm's as well.
 */
record VersionRange(
        String introduced, @Nullable String fixed, @Nullable String lastAffected) {

    boolean contains(String version) {
        var asked = new ComparableVersion(version);
        return asked.compareTo(new ComparableVersion(introduced)) >= 0
                && (fixed == null || asked.compareTo(new ComparableVersion(fixed)) < 0)
                && (lastAffected == null || asked.compareTo(new ComparableVersion(lastAffected)) <= 0);
    }
}
