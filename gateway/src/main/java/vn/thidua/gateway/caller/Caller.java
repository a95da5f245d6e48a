package vn.thidua.gateway.caller;

import jakarta.servlet.http.HttpServletRequest;
import org.springframework.security.core.context.SecurityContextHolder;

/** Whose share a request counts towards: the person's, or the address's while nobody is signed in. */
public record Caller(String key, boolean isPerson) {

    public static Caller of(HttpServletRequest request) {
        var person = SecurityContextHolder.getContext().getAuthentication();
        return person == null ? address(request) : new Caller(person.getName(), true);
    }

    /** The address, no matter who is signed in. */
    public static Caller address(HttpServletRequest request) {
        return new Caller("at " + ClientAddress.of(request).share(), false);
    }
}
