package vn.thidua.gateway.securitylog;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.LoggerContext;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.core.rolling.SizeAndTimeBasedRollingPolicy;
import ch.qos.logback.core.util.FileSize;
import java.nio.file.Path;
import org.slf4j.LoggerFactory;
import org.springframework.boot.logging.logback.StructuredLogEncoder;
import org.springframework.stereotype.Component;
import vn.thidua.gateway.GatewayProperties;

/** Writes the security log to a file of its own and nowhere else, when one is named. */
@Component
final class SecurityLogFile {

    private static final int MONTHS = 24;
    private static final FileSize ALL = FileSize.valueOf("1500MB");
    private static final FileSize SIZE = FileSize.valueOf("50MB");

    SecurityLogFile(GatewayProperties settings) {
        if (settings.securityLog() != null) {
            write(settings.securityLog().toAbsolutePath());
        }
    }

    private static void write(Path file) {
        var context = (LoggerContext) LoggerFactory.getILoggerFactory();
        var appender = new OwnersFile();
        appender.setContext(context);
        appender.setName(SecurityLog.NAME);
        appender.setFile(file.toString());
        appender.setEncoder(encoder(context));
        appender.setRollingPolicy(policy(context, appender, file));
        appender.start();
        var logger = context.getLogger(SecurityLog.NAME);
        logger.detachAndStopAllAppenders();
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
            LoggerContext context, OwnersFile appender, Path file) {
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
}
