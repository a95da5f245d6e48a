package vn.thidua.gateway.signin;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import org.springframework.security.core.context.SecurityContext;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.core.context.SecurityContextImpl;
import org.springframework.security.web.authentication.preauth.PreAuthenticatedAuthenticationToken;
import org.springframework.security.web.context.HttpRequestResponseHolder;
import org.springframework.security.web.context.SecurityContextRepository;
import org.springframework.stereotype.Component;

/** Recognises people by their sessions, which hold who they are and nothing of how the framework says so. */
@Component
public final class SessionSecurityContextRepository implements SecurityContextRepository {

    @Override
    @SuppressWarnings("deprecation")
    public SecurityContext loadContext(HttpRequestResponseHolder holder) {
        var person = Person.of(holder.getRequest());
        return person == null
                ? SecurityContextHolder.createEmptyContext()
                : new SecurityContextImpl(new PreAuthenticatedAuthenticationToken(person, null, List.of()));
    }

    @Override
    public boolean containsContext(HttpServletRequest request) {
        return Person.of(request) != null;
    }

    /** Sessions begin with a sign-in and end with it; nothing is stored in between. */
    @Override
    public void saveContext(SecurityContext context, HttpServletRequest request, HttpServletResponse response) {}
}
