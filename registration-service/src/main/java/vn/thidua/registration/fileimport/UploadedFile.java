package vn.thidua.registration.fileimport;

import java.time.Instant;
import java.util.UUID;

/** A file that a unit had read for its registration, kept for a day so that it can be accepted. */
public record UploadedFile(UUID registrationId, String digest, String fileName, byte[] bytes, Instant at, String by) {}
