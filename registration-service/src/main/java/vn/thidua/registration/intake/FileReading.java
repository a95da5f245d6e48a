package vn.thidua.registration.intake;

/** What was understood of a file, and whether the registration has taken all of it already. */
public record FileReading(String digest, String fileName, boolean alreadyTaken, Reading reading) {}
