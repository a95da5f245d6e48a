package vn.thidua.launcher.demo;

import java.net.URI;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;

/**
 * Brings the demo bloc in, the way people would: through the public API, each step as the person whose it is.
 *
 * <p>What is there already stays as it is, so that loading again changes nothing, whatever has been done since.
 */
public final class DemoLoader {

    private final Path folder;
    private final DemoDirectory directory;
    private final Api api;

    /** A loader of the checkout at {@code root}; {@code addresses} answers where a service is. */
    public DemoLoader(Path root, Function<String, URI> addresses, SignIn signIn) {
        this.folder = root.resolve("deploy/demo");
        this.directory = DemoDirectory.of(root);
        this.api = new Api(addresses, signIn);
    }

    public LoadedDemo load(DemoData data) {
        var directoryLoader = new DirectoryLoader(api, directory);
        Map<String, UUID> units = directoryLoader.units();
        UUID bloc = directoryLoader.bloc(units);
        directoryLoader.people(units);
        Map<String, UUID> campaigns = new CampaignLoader(api, folder).load();
        var roundLoader = new RoundLoader(api, directory, folder);
        Optional<UUID> round = data.round() ? Optional.of(roundLoader.open(bloc)) : Optional.empty();
        Map<String, UUID> registrations = data.registrations() && round.isPresent()
                ? new RegistrationLoader(api, directory, folder).load(round.get(), units, campaigns, data.exceptUnits())
                : Map.of();
        return new LoadedDemo(units, bloc, campaigns, round, registrations);
    }
}
