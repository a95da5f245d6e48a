package vn.thidua.platform.security;

import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.LoggerContext;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.core.rolling.RollingFileAppender;
import ch.qos.logback.core.rolling.SizeAndTimeBasedRollingPolicy;
import ch.qos.logback.core.util.FileSize;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermissions;
import org.slf4j.LoggerFactory;
import org.springframework.boot.logging.logback.StructuredLogEncoder;

/**
 * The security log in a file of its own and no longer on the console: a month a file or 50 MB, two years and 1.5 GB in all,
 * readable by its owner only.
 */
final class SecurityLogFile implements AutoCloseable {

    private final RollingFileAppender<ILoggingEvent> appender;
    private final Logger logger;

    SecurityLogFile(Path file) {
        var context = (LoggerContext) LoggerFactory.getILoggerFactory();
        this.logger = context.getLogger(SecurityLog.NAME);
        this.appender = new OwnersFile();
        appender.setContext(context);
        appender.setName("security");
        appender.setFile(file.toString());
        appender.setEncoder(encoder(context));
        appender.setRollingPolicy(policy(context, appender, file));
        appender.start();
        logger.addAppender(appender);
        logger.setAdditive(false);
    }

    private static StructuredLogEncoder encoder(LoggerContext context) {
        var encoder = new StructuredLogEncoder();
        encoder.setContext(context);
        encoder.setFormat("ecs");
        encoder.start();
        return encoder;
    }

    private static SizeAndTimeBasedRollingPolicy<ILoggingEvent> policy(
            LoggerContext context, RollingFileAppender<ILoggingEvent> appender, Path file) {
        var policy = new SizeAndTimeBasedRollingPolicy<ILoggingEvent>();
        policy.setContext(context);
        policy.setParent(appender);
        policy.setFileNamePattern(file + ".%d{yyyy-MM}.%i");
        policy.setMaxFileSize(FileSize.valueOf("50MB"));
        policy.setMaxHistory(24);
        policy.setTotalSizeCap(FileSize.valueOf("1500MB"));
        policy.start();
        return policy;
    }

    @Override
    public void close() {
        logger.setAdditive(true);
        logger.detachAppender(appender);
        appender.stop();
    }

    /** Nobody else may read it, from its first byte on. */
    private static final class OwnersFile extends RollingFileAppender<ILoggingEvent> {

        private static final FileAttribute<?> OWNERS =
                PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------"));

        @Override
        public void openFile(String name) throws IOException {
            var file = Path.of(name);
            if (Files.notExists(file)
                    && file.getFileSystem().supportedFileAttributeViews().contains("posix")) {
                Files.createDirectories(file.toAbsolutePath().getParent());
                Files.createFile(file, OWNERS);
            }
            super.openFile(name);
        }
    }
}
