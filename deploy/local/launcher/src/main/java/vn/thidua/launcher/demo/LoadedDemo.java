package vn.thidua.launcher.demo;

import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/** What the services call the things the demo consists of: units and registrations by unit code, campaigns by name. */
public record LoadedDemo(
        Map<String, UUID> units,
        UUID bloc,
        Map<String, UUID> campaigns,
        Optional<UUID> round,
        Map<String, UUID> registrations) {}
