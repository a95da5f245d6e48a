package vn.thidua.platform.web;

import jakarta.servlet.http.HttpServletRequest;
import java.time.Duration;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.http.MediaType;
import org.springframework.util.unit.DataSize;

/**
 * How much a service takes in: so much of any body, and of a file, which comes as {@code application/octet-stream}, as
 * much more as the service wants. Only so many large ones at a time, because each is held in memory.
 *
 * @param uploadLimit the limit of a file; none means that files are bodies like all others
 * @param uploadsAtOnce how many bodies over {@code bodyLimit} may be there at the same time
 * @param uploadTimeout how long another one waits for its turn
 */
@ConfigurationProperties("thidua.web")
record BodyLimitProperties(
        @DefaultValue("1MB") DataSize bodyLimit,
        @Nullable DataSize uploadLimit,
        @DefaultValue("4") int uploadsAtOnce,
        @DefaultValue("5s") Duration uploadTimeout) {

    int of(HttpServletRequest request) {
        var limit = uploadLimit != null && isFile(request) ? uploadLimit : bodyLimit;
        return (int) limit.toBytes();
    }

    /** Whether the body may be more than others are, also when its length is not known. */
    boolean isLarge(HttpServletRequest request) {
        var most = bodyLimit.toBytes();
        var length = request.getContentLengthLong();
        return of(request) > most && (length < 0 || length > most);
    }

    private static boolean isFile(HttpServletRequest request) {
        var type = request.getContentType();
        return type != null
                && type.split(";", 2)[0]
                        .strip()
                        .toLowerCase(Locale.ROOT)
                        .equals(MediaType.APPLICATION_OCTET_STREAM_VALUE);
    }
}
