package vn.thidua.registration.registration;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import vn.thidua.registration.content.Content;

/** A content that can be referred to: under which name, of which award year, and since when it is so. */
public record ReferredContent(
        String ref, int awardYear, @Nullable Instant at, Content content) {}
