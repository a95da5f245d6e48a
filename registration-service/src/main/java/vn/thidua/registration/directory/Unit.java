package vn.thidua.registration.directory;

import java.util.UUID;

/** A unit as campaign-service publishes it: its code and today's names. */
public record Unit(UUID id, String code, String name, String shortName) {}
