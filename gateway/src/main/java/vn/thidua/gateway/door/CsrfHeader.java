package vn.thidua.gateway.door;

import jakarta.servlet.http.HttpServletRequest;
import org.jspecify.annotations.Nullable;
import org.springframework.security.web.csrf.CookieCsrfTokenRepository;
import org.springframework.security.web.csrf.CsrfToken;
import org.springframework.security.web.csrf.CsrfTokenRequestAttributeHandler;

/** The CSRF token lies in a cookie the own pages can read and comes back in a header, never in a form. */
final class CsrfHeader extends CsrfTokenRequestAttributeHandler {

    static CookieCsrfTokenRepository cookies() {
        var cookies = CookieCsrfTokenRepository.withHttpOnlyFalse();
        cookies.setCookieCustomizer(
                cookie -> cookie.secure(true).sameSite("Lax").path("/"));
        return cookies;
    }

    /** A parameter would make the container read the body before anything has limited it. */
    @Override
    public @Nullable String resolveCsrfTokenValue(HttpServletRequest request, CsrfToken token) {
        return request.getHeader(token.getHeaderName());
    }
}
