package vn.thidua.registration.fileimport;

/** What was understood of a file, and whether the registration has taken all of it already. */
public record FileImportPreview(String digest, String fileName, boolean alreadyTaken, ImportPreview preview) {}
