package io.vigia.portal.accounts;

import io.vigia.portal.platform.Visitor;
import io.vigia.service.accounts.sessions.Sessions;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.security.enterprise.AuthenticationException;
import jakarta.security.enterprise.AuthenticationStatus;
import jakarta.security.enterprise.CallerPrincipal;
import jakarta.security.enterprise.authentication.mechanism.http.HttpAuthenticationMechanism;
import jakarta.security.enterprise.authentication.mechanism.http.HttpMessageContext;
import jakarta.security.enterprise.credential.Credential;
import jakarta.security.enterprise.identitystore.IdentityStoreHandler;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Set;

/** Tells the container who is behind a request for a page, and sends strangers to the login page. */
@ApplicationScoped
public class PortalAuthentication implements HttpAuthenticationMechanism {

    static final String ROLE = "member";

    @Inject
    IdentityStoreHandler stores;

    @Inject
    Visitor visitor;

    @Inject
    Sessions sessions;

    @Override
    public AuthenticationStatus validateRequest(
            HttpServletRequest request, HttpServletResponse response, HttpMessageContext context)
            throws AuthenticationException {
        Credential credential = context.getAuthParameters().getCredential();
        if (credential != null) {
            return context.notifyContainerAboutLogin(stores.validate(credential));
        }
        if (request.getSession(false) != null && visitor.isKnown() && stillOpen(request)) {
            return context.notifyContainerAboutLogin(
                    new CallerPrincipal(visitor.identity().memberId()), Set.of(ROLE));
        }
        if (!context.isProtected()) {
            return context.doNothing();
        }
        try {
            return askToLogIn(request, response);
        } catch (IOException e) {
            throw new AuthenticationException(e);
        }
    }

    /** Asks the database each time, so that a session that was ended anywhere is over here at once. */
    private boolean stillOpen(HttpServletRequest request) {
        boolean open = sessions.isOpen(visitor.sessionId());
        if (!open) {
            request.getSession().invalidate();
        }
        return open;
    }

    private static AuthenticationStatus askToLogIn(HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        String query = request.getQueryString() == null ? "" : '?' + request.getQueryString();
        String wanted =
                request.getRequestURI().substring(request.getContextPath().length()) + query;
        String login = request.getContextPath() + "/portal/accounts/login?to="
                + URLEncoder.encode(wanted, StandardCharsets.UTF_8);
        if ("partial/ajax".equals(request.getHeader("Faces-Request"))) {
            response.setContentType("text/xml;charset=UTF-8");
            response.getWriter()
                    .write("<?xml version=\"1.0\" encoding=\"UTF-8\"?><partial-response><redirect url=\""
                            + login.replace("&", "&amp;") + "\"/></partial-response>");
        } else {
            response.sendRedirect(login);
        }
        return AuthenticationStatus.SEND_CONTINUE;
    }
}
