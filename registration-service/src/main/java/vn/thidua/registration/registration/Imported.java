package vn.thidua.registration.registration;

import java.time.Instant;

/** The file that was imported last, by whom and when. */
public record Imported(String fileName, String digest, Instant at, String by) {}
