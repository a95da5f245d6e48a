package vn.thidua.registration.registration;

import java.time.Instant;

/** The file that was taken into the content last, by whom and when. */
public record Imported(String fileName, String digest, Instant at, String by) {}
