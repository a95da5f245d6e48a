package vn.thidua.registration.fileimport;

/** What was understood of a file, and whether it has been accepted already. */
public record FileImportPreview(String digest, String fileName, boolean alreadyTaken, ImportPreview preview) {}
