package vn.thidua.systemtests;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.Duration;
import org.junit.jupiter.api.extension.BeforeAllCallback;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ExtensionContext.Namespace;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;
import vn.thidua.launcher.LauncherSettings;
import vn.thidua.launcher.LocalPlatform;
import vn.thidua.launcher.Ports;
import vn.thidua.launcher.demo.DemoData;
import vn.thidua.launcher.demo.DemoSignIn;
import vn.thidua.launcher.demo.LoadedDemo;
import vn.thidua.launcher.files.FileTree;

/**
 * Starts every part once for all system tests, on free ports and with data of its own, loads the demo bloc without a
 * registration of Sở KH&CN, and stops it all at the end.
 */
public final class WholePlatform implements BeforeAllCallback, ParameterResolver {

    /** The running platform, what was loaded into it, and how long it took until everything was ready. */
    public record Running(LocalPlatform platform, LoadedDemo demo, DemoSignIn signIn, Duration start, Path home)
            implements AutoCloseable {

        public Api as(String username) {
            return new Api(platform.addresses(), signIn, username);
        }

        @Override
        public void close() throws IOException {
            platform.stop();
            FileTree.delete(home.resolve("data"));
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
        var home = Path.of("target", "platform").toAbsolutePath();
        emptyFolder(home.resolve("data"));
        var settings = LauncherSettings.of(Path.of(System.getProperty("thidua.root", "..")))
                .in(home)
                .on(Ports.free());
        var platform = new LocalPlatform(settings, System.out::println);
        platform.prepare();
        var begun = System.nanoTime();
        try {
            platform.start();
            platform.awaitReady();
            var took = Duration.ofNanos(System.nanoTime() - begun);
            System.out.printf("Everything ready after %.1f s%n", took.toMillis() / 1000.0);
            var demo = platform.load(DemoData.all().exceptRegistrationsOf("SKHCN"));
            System.out.println("Memory of all parts: " + platform.memory());
            return new Running(platform, demo, platform.signIn(), took, home);
        } catch (RuntimeException e) {
            platform.stop();
            throw e;
        }
    }

    private static void emptyFolder(Path folder) {
        try {
            FileTree.delete(folder);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
