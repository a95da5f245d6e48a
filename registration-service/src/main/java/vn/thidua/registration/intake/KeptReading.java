package vn.thidua.registration.intake;

/** What was understood of a file, with the file's name. */
public record KeptReading(String fileName, Reading reading) {}
