package vn.thidua.supplychain;

import java.io.IOException;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * {@code check} compares the bills of materials with the known vulnerabilities, the allowed licences and the committed list of licences;
 * {@code write} writes that list again, then checks; {@code advisories <directory or ZIP>…} first takes the known vulnerabilities out
 * of records in the OSV format. Ends with 1 when something is found.
 */
public final class SupplyChain {

    private static final int DAYS_A_LIST_IS_FRESH = 60;

    private final Path known;
    private final Path policy;
    private final Path licences;
    private final List<Component> components;
    private final PrintStream out;

    SupplyChain(Path root, PrintStream out) {
        this.known = root.resolve("deploy/supply-chain/known-vulnerabilities.json");
        this.policy = root.resolve("deploy/supply-chain/policy.json");
        this.licences = root.resolve("docs/licences.md");
        this.components = components(root);
        this.out = out;
    }

    static void main(String... arguments) {
        var supplyChain = new SupplyChain(Path.of(System.getProperty("thidua.root", ".")), System.out);
        List<String> rest = List.of(arguments);
        boolean fine = switch (rest.getFirst()) {
            case "check" -> supplyChain.check(LocalDate.now());
            case "write" -> supplyChain.write(LocalDate.now());
            case "advisories" -> supplyChain.renew(rest.subList(1, rest.size()), LocalDate.now());
            default -> throw new IllegalArgumentException("commands: check, write, advisories <directory or ZIP>…");
        };
        System.exit(fine ? 0 : 1);
    }

    boolean check(LocalDate today) {
        var vulnerabilities = KnownVulnerabilities.read(known);
        List<String> found =
                new ArrayList<>(new Findings(components, ShippingPolicy.read(policy), vulnerabilities).all());
        if (!LicenceTable.of(components, ShippingPolicy.read(policy)).equals(read(licences))) {
            found.add("docs/licences.md lists other libraries than are in use: ./thidua sbom writes it again");
        }
        found.forEach(out::println);
        out.println(summary(vulnerabilities, found, today));
        return found.isEmpty();
    }

    boolean write(LocalDate today) {
        write(licences, LicenceTable.of(components, ShippingPolicy.read(policy)));
        return check(today);
    }

    boolean renew(List<String> sources, LocalDate today) {
        var records = new OsvRecords(components.stream()
                .flatMap(ShippingPolicy.read(policy)::withContained)
                .map(Component::library)
                .collect(Collectors.toUnmodifiableSet()));
        List<Advisory> advisories = sources.stream()
                .flatMap(source -> records.read(Path.of(source)).stream())
                .distinct()
                .toList();
        new KnownVulnerabilities(records.newest(), advisories).write(known);
        return write(today);
    }

    private String summary(KnownVulnerabilities vulnerabilities, List<String> found, LocalDate today) {
        long age = ChronoUnit.DAYS.between(vulnerabilities.asOf(), today);
        String sentence = "%d libraries against %d advisories known on %s: %s"
                .formatted(
                        components.stream().distinct().count(),
                        vulnerabilities.advisories().size(),
                        vulnerabilities.asOf(),
                        found.isEmpty() ? "nothing found" : found.size() + " to mend");
        return age <= DAYS_A_LIST_IS_FRESH
                ? sentence
                : sentence + ". The list is " + age + " days old: ./thidua sbom --advisories=<OSV export> renews it";
    }

    private static List<Component> components(Path root) {
        Path bills = root.resolve(".thidua/sbom");
        return Stream.of(
                        BillOfMaterials.read(bills.resolve("java.cdx.json")),
                        BillOfMaterials.read(bills.resolve("web.cdx.json")),
                        keycloak(root.resolve("deploy/local/launcher/target/keycloak")))
                .flatMap(List::stream)
                .toList();
    }

    private static List<Component> keycloak(Path downloaded) {
        try (Stream<Path> files = Files.list(downloaded)) {
            return files.filter(file -> file.toString().endsWith(".zip"))
                    .flatMap(zip -> KeycloakLibraries.read(zip).stream())
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String read(Path file) {
        try {
            return Files.exists(file) ? Files.readString(file) : "";
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void write(Path file, String text) {
        try {
            Files.writeString(file, text);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
