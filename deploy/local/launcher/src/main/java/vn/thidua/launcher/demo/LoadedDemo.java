package vn.thidua.launcher.demo;

import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/**
 * What the services call the things the demo is about: units and registrations by unit code, campaigns by name; the bloc,
 * round and registrations are those of the main bloc in the year that is open.
 */
public record LoadedDemo(
        Map<String, UUID> units,
        UUID bloc,
        Map<String, UUID> campaigns,
        Optional<UUID> round,
        Map<String, UUID> registrations) {}
