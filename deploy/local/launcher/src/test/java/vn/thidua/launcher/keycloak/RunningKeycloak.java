package vn.thidua.launcher.keycloak;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.extension.BeforeAllCallback;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ExtensionContext.Namespace;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;
import vn.thidua.launcher.Checkout;
import vn.thidua.launcher.LauncherSettings;
import vn.thidua.launcher.LocalPlatform;
import vn.thidua.launcher.Ports;
import vn.thidua.launcher.files.FileTree;

/** Starts Keycloak once for all tests of the realm, behind a proxy on this machine that it trusts. */
final class RunningKeycloak implements BeforeAllCallback, ParameterResolver {

    /** The running platform, which is Keycloak alone. */
    record Running(LocalPlatform platform) implements AutoCloseable {

        Visitors visitors() {
            return new Visitors(platform);
        }

        Admin admin() {
            return new Admin(platform);
        }

        @Override
        public void close() {
            platform.stop();
        }
    }

    @Override
    public void beforeAll(ExtensionContext context) {
        running(context);
    }

    @Override
    public boolean supportsParameter(ParameterContext parameter, ExtensionContext context) {
        return parameter.getParameter().getType() == Running.class;
    }

    @Override
    public Object resolveParameter(ParameterContext parameter, ExtensionContext context) {
        return running(context);
    }

    private static Running running(ExtensionContext context) {
        return context.getRoot().getStore(Namespace.GLOBAL).computeIfAbsent(Running.class, _ -> start(), Running.class);
    }

    private static Running start() {
        Path home = Checkout.ROOT.resolve("deploy/local/launcher/target/keycloak-test");
        try {
            FileTree.delete(home);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        var platform = new LocalPlatform(LauncherSettings.of(Checkout.ROOT)
                .in(home)
                .on(Ports.free())
                .only(LauncherSettings.KEYCLOAK)
                .behind(List.of("127.0.0.0/8")));
        platform.start();
        try {
            platform.awaitReady();
        } catch (RuntimeException e) {
            platform.stop();
            throw e;
        }
        return new Running(platform);
    }
}
