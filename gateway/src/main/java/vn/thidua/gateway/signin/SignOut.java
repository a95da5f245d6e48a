package vn.thidua.gateway.signin;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpMethod;
import org.springframework.http.MediaType;
import org.springframework.security.config.Customizer;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.LogoutConfigurer;
import org.springframework.security.core.Authentication;
import org.springframework.security.oauth2.core.oidc.user.OidcUser;
import org.springframework.security.web.servlet.util.matcher.PathPatternRequestMatcher;
import org.springframework.stereotype.Component;
import org.springframework.web.util.UriComponentsBuilder;
import tools.jackson.databind.json.JsonMapper;
import vn.thidua.gateway.GatewaySettings;

/** Ends the session here and tells the browser where to go so that Keycloak's ends as well. */
@Component
public final class SignOut implements Customizer<LogoutConfigurer<HttpSecurity>> {

    private final GatewaySettings settings;
    private final JsonMapper json;

    SignOut(GatewaySettings settings, JsonMapper json) {
        this.settings = settings;
        this.json = json;
    }

    @Override
    public void customize(LogoutConfigurer<HttpSecurity> logout) {
        logout.logoutRequestMatcher(PathPatternRequestMatcher.withDefaults().matcher(HttpMethod.POST, "/logout"))
                .logoutSuccessHandler(this::tellLocation);
    }

    private void tellLocation(HttpServletRequest request, HttpServletResponse response, @Nullable Authentication person)
            throws IOException {
        var known = person != null && person.getPrincipal() instanceof OidcUser user ? user : null;
        var location = known == null ? home() : endSession(known);
        response.setContentType(MediaType.APPLICATION_JSON_VALUE);
        response.getOutputStream().write(json.writeValueAsBytes(new Location(location)));
    }

    private String home() {
        return UriComponentsBuilder.fromUri(settings.publicUrl())
                .replacePath("/")
                .toUriString();
    }

    private String endSession(OidcUser person) {
        return UriComponentsBuilder.fromUriString(settings.atIssuer("logout"))
                .queryParam("id_token_hint", "{token}")
                .queryParam("post_logout_redirect_uri", "{home}")
                .encode(StandardCharsets.UTF_8)
                .buildAndExpand(person.getIdToken().getTokenValue(), home())
                .toUriString();
    }

    private record Location(String location) {}
}
