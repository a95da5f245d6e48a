package vn.thidua.registration.registration;

/** A file a registration's content was imported from: its name and the SHA-256 of its bytes. */
public record ImportedFile(String fileName, String digest) {}
