package vn.thidua.launcher;

import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import vn.thidua.launcher.keycloak.KeycloakDistribution;
import vn.thidua.launcher.keycloak.KeycloakHome;
import vn.thidua.launcher.keycloak.RealmFile;
import vn.thidua.launcher.process.PartDefinition;
import vn.thidua.launcher.process.Probe;

/** How each part of the platform is run with these settings. */
record PartDefinitions(
        LauncherSettings settings, Java java, DocumentStore store, Secrets secrets, Consumer<String> says) {

    /** It reads uploaded files and sets documents, each of which takes tens of megabytes for a moment. */
    static final int HEAP_OF_REGISTRATION = 256;

    /** Long enough for a machine several times slower than one would work on. */
    static final Duration TIMEOUT = Duration.ofMinutes(4);

    private static final Duration FIRST_KEYCLOAK = Duration.ofMinutes(10);

    PartDefinition of(String part) {
        return switch (part) {
            case LauncherSettings.STORE -> store.recipe();
            case LauncherSettings.KAFKA -> kafka();
            case LauncherSettings.KEYCLOAK -> keycloak();
            case LauncherSettings.GATEWAY ->
                service(part, 192, ServiceEnvironment.ofGateway(settings, addresses(), secrets));
            case "registration-service" -> service(part, HEAP_OF_REGISTRATION, environment(part));
            default -> service(part, 160, environment(part));
        };
    }

    private PartDefinition kafka() {
        Path target = settings.root().resolve("deploy/local/kafka-node/target");
        var program = Java.program(target, "kafka-node.jar");
        var command = java.command(
                LauncherSettings.KAFKA,
                192,
                program,
                "--sun-misc-unsafe-memory-access=allow",
                "-cp",
                Java.classPath(program),
                "vn.thidua.kafkanode.KafkaNode",
                "--data-dir=" + settings.data().resolve("kafka"),
                "--port=" + port(LauncherSettings.KAFKA),
                "--controller-port=" + port("kafka-controller"));
        Path log = settings.log(LauncherSettings.KAFKA);
        return new PartDefinition(
                LauncherSettings.KAFKA,
                "Kafka",
                addresses().kafka(),
                command,
                Map.of(
                        "THIDUA_KAFKA_CLIENTS_PASSWORD", secrets.kafkaClients(),
                        "THIDUA_KAFKA_NODES_PASSWORD", secrets.kafkaNodes()),
                log,
                Probe.line(log, "READY"),
                TIMEOUT);
    }

    private PartDefinition keycloak() {
        var home = keycloakHome();
        var command = new ArrayList<>(
                java.command(LauncherSettings.KEYCLOAK, 256, List.of(home.program()), "-XX:MaxMetaspaceSize=256m"));
        command.addAll(
                home.command(port(LauncherSettings.KEYCLOAK), port("keycloak-management"), settings.trustedProxies()));
        var environment = Map.of(
                "KC_BOOTSTRAP_ADMIN_USERNAME", "admin",
                "KC_BOOTSTRAP_ADMIN_PASSWORD", secrets.keycloakAdmin(),
                "THIDUA_PUBLIC_URL", addresses().gateway().toString(),
                "THIDUA_GATEWAY_SECRET", secrets.gateway(),
                "THIDUA_LOADER_SECRET", secrets.demoLoader());
        return new PartDefinition(
                LauncherSettings.KEYCLOAK,
                "Keycloak",
                addresses().keycloak().toString(),
                command,
                environment,
                settings.log(LauncherSettings.KEYCLOAK),
                Probe.http(addresses().issuer().resolve("/realms/thidua/.well-known/openid-configuration")),
                FIRST_KEYCLOAK);
    }

    private KeycloakHome keycloakHome() {
        var distribution = new KeycloakDistribution(settings.root(), settings.programs());
        var home = new KeycloakHome(
                settings.data().resolve("keycloak"),
                distribution.directory(),
                settings.root().resolve("deploy/keycloak/password-blacklists"));
        String realm = RealmFile.render(settings.root());
        if (home.layOut(realm, addresses().gateway().toString())) {
            says.accept("The realm or its address changed: Keycloak begins again, its old database is kept beside it");
        }
        return home;
    }

    private PartDefinition service(String name, int heap, Map<String, String> environment) {
        var program = new ServiceProgram(name, settings.root(), settings.programs());
        var command = java.command(
                name, heap, List.of(program.folder()), "-jar", program.jar().toString());
        var uri = name.equals(LauncherSettings.GATEWAY)
                ? addresses().gateway()
                : addresses().service(name);
        return new PartDefinition(
                name,
                name,
                uri.toString(),
                command,
                environment,
                settings.log(name),
                Probe.http(addresses().management(name).resolve("/actuator/health/readiness")),
                TIMEOUT);
    }

    private Map<String, String> environment(String service) {
        return ServiceEnvironment.of(service, settings, addresses(), secrets);
    }

    Addresses addresses() {
        return new Addresses(settings.ports(), store.uri());
    }

    private int port(String name) {
        return settings.ports().of(name);
    }
}
