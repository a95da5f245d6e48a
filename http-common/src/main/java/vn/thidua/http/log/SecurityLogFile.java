package vn.thidua.http.log;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.LoggerContext;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.core.rolling.RollingFileAppender;
import ch.qos.logback.core.rolling.SizeAndTimeBasedRollingPolicy;
import ch.qos.logback.core.util.FileSize;
import java.nio.file.Path;
import org.slf4j.LoggerFactory;
import org.springframework.boot.logging.logback.StructuredLogEncoder;

/**
 * The security log in a file of its own and no longer on the console: a month a file or 50 MB, two years and 1.5 GB in all,
 * readable by its owner only. Closed, its lines go to the console again.
 */
public final class SecurityLogFile implements AutoCloseable {

    /** The logger's name, by which these lines are kept apart from all others. */
    public static final String LOGGER = "vn.thidua.security";

    private static final int MONTHS = 24;
    private static final FileSize ALL = FileSize.valueOf("1500MB");
    private static final FileSize SIZE = FileSize.valueOf("50MB");

    private final RollingFileAppender<ILoggingEvent> appender = new OwnersFile();
    private final Logger logger;

    public SecurityLogFile(Path file) {
        var context = (LoggerContext) LoggerFactory.getILoggerFactory();
        this.logger = context.getLogger(LOGGER);
        appender.setContext(context);
        appender.setName(LOGGER);
        appender.setFile(file.toAbsolutePath().toString());
        appender.setEncoder(encoder(context));
        appender.setRollingPolicy(policy(context, appender, file.toAbsolutePath()));
        appender.start();
        logger.addAppender(appender);
        logger.setLevel(Level.INFO);
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
        policy.setMaxFileSize(SIZE);
        policy.setMaxHistory(MONTHS);
        policy.setTotalSizeCap(ALL);
        policy.start();
        return policy;
    }

    @Override
    public void close() {
        logger.setAdditive(true);
        logger.detachAppender(appender);
        appender.stop();
    }
}
