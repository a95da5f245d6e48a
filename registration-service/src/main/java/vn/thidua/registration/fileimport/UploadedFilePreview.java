package vn.thidua.registration.fileimport;

/** What was understood of a file, with the file's name. */
public record UploadedFilePreview(String fileName, ImportPreview preview) {}
