package vn.thidua.launcher.demo;

import static java.util.Objects.requireNonNull;

import java.net.URI;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import vn.thidua.launcher.demo.DemoRounds.Written;

/**
 * Brings the demo in, the way people would: through the public API, each step as the person whose it is.
 *
 * <p>What is there already stays as it is, so that loading again changes nothing, whatever has been done since.
 */
public final class DemoLoader {

    private final Path folder;
    private final DemoDirectory directory;
    private final Api api;

    /** A loader of the checkout at {@code root}; {@code addresses} answers where a service is. */
    public DemoLoader(Path root, Function<String, URI> addresses, DemoSignIn signIn) {
        this.folder = root.resolve("deploy/demo");
        this.directory = DemoDirectory.of(root);
        this.api = new Api(addresses, signIn);
    }

    public LoadedDemo load(DemoData data) {
        var directoryLoader = new DirectoryLoader(api, directory);
        Map<String, UUID> units = directoryLoader.units();
        Map<String, UUID> blocs = directoryLoader.blocs(units);
        directoryLoader.people(units);
        Map<String, UUID> campaigns = new CampaignLoader(api, folder).load();
        var rounds = DemoRounds.in(folder);
        Map<Written, UUID> opened = data.round() ? open(data.of(rounds), blocs) : Map.of();
        var loader = new RegistrationLoader(api, folder, units, campaigns);
        var registrations = new LinkedHashMap<Written, Map<String, UUID>>();
        if (data.registrations()) {
            opened.forEach((round, id) -> registrations.put(round, register(loader, round, id, data)));
        }
        return new LoadedDemo(
                units,
                requireNonNull(blocs.get(directory.mainBloc().code())),
                campaigns,
                Optional.ofNullable(opened.get(rounds.main())),
                registrations.getOrDefault(rounds.main(), Map.of()));
    }

    private Map<Written, UUID> open(List<Written> rounds, Map<String, UUID> blocs) {
        var loader = new RoundLoader(api, directory);
        var opened = new LinkedHashMap<Written, UUID>();
        rounds.forEach(round -> opened.put(round, loader.open(round, requireNonNull(blocs.get(round.bloc())))));
        return opened;
    }

    private Map<String, UUID> register(RegistrationLoader loader, Written round, UUID id, DemoData data) {
        Set<String> except = round.closed() ? Set.of() : data.exceptUnits();
        Map<String, UUID> loaded = loader.load(round, id, directory.bloc(round.bloc()), except);
        if (round.closed()) {
            new RoundLoader(api, directory).close(round, id);
        }
        return loaded;
    }
}
