package vn.thidua.launcher;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import vn.thidua.launcher.files.PrivateFiles;

/** What a service learns from its environment: where everything is, what it proves itself with, where it writes. */
final class ServiceEnvironment {

    private static final String KAFKA_CLIENT =
            "org.apache.kafka.common.security.plain.PlainLoginModule required username=\"thidua\" password=\"%s\";";

    private ServiceEnvironment() {}

    static Map<String, String> of(String name, LauncherSettings settings, Addresses addresses, Secrets secrets) {
        var environment = new LinkedHashMap<String, String>();
        environment.put("SERVER_PORT", port(name, settings));
        environment.put("SERVER_ADDRESS", "127.0.0.1");
        environment.put("THIDUA_MANAGEMENT_PORT", port(name + "-management", settings));
        environment.put("THIDUA_MONGODB_URI", addresses.mongodb());
        environment.put("THIDUA_KAFKA", addresses.kafka());
        environment.put("THIDUA_KAFKA_SECURITY", "SASL_PLAINTEXT");
        environment.put("THIDUA_KAFKA_MECHANISM", "PLAIN");
        environment.put("THIDUA_KAFKA_JAAS", KAFKA_CLIENT.formatted(secrets.kafkaClients()));
        environment.put("THIDUA_ISSUER", addresses.issuer().toString());
        environment.put("THIDUA_SECURITY_LOG", securityLog(name, settings).toString());
        // The demo's leaders and administrators have no second factor.
        environment.put("THIDUA_SECOND_FACTOR_FOR", "");
        return environment;
    }

    static Map<String, String> ofGateway(LauncherSettings settings, Addresses addresses, Secrets secrets) {
        var environment = of(LauncherSettings.GATEWAY, settings, addresses, secrets);
        for (String service : LauncherSettings.SERVICES) {
            String word = service.replace("-service", "").toUpperCase(Locale.ROOT);
            environment.put(
                    "THIDUA_%s_URL".formatted(word), addresses.service(service).toString());
        }
        environment.put("THIDUA_GATEWAY_SECRET", secrets.gateway());
        environment.put("THIDUA_SESSION_KEYS", secrets.sessionKeys());
        environment.put("THIDUA_PUBLIC_URL", addresses.gateway().toString());
        environment.put("THIDUA_TRUSTED_PROXIES", String.join(",", settings.trustedProxies()));
        return environment;
    }

    private static String port(String name, LauncherSettings settings) {
        return Integer.toString(settings.ports().of(name));
    }

    private static Path securityLog(String name, LauncherSettings settings) {
        Path log = settings.securityLog(name);
        try {
            PrivateFiles.folderOf(log);
            return log;
        } catch (IOException e) {
            throw new UncheckedIOException("no place for the security log of " + name, e);
        }
    }
}
