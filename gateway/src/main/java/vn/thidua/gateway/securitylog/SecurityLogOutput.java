package vn.thidua.gateway.securitylog;

import jakarta.annotation.PreDestroy;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.thidua.gateway.GatewayProperties;
import vn.thidua.http.log.SecurityLogFile;

/** Writes the security log to a file of its own and nowhere else, when one is named. */
@Component
final class SecurityLogOutput {

    private final @Nullable SecurityLogFile file;

    SecurityLogOutput(GatewayProperties settings) {
        this.file = settings.securityLog() == null ? null : new SecurityLogFile(settings.securityLog());
    }

    @PreDestroy
    void close() {
        if (file != null) {
            file.close();
        }
    }
}
