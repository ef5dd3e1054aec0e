package io.vigia.portal.platform;

import io.vigia.domain.kernel.Ids;
import io.vigia.domain.platform.Actor;
import io.vigia.domain.platform.Permission;
import io.vigia.service.platform.Caller;
import jakarta.inject.Inject;
import jakarta.servlet.Filter;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.ServletRequest;
import jakarta.servlet.ServletResponse;
import jakarta.servlet.annotation.WebFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Clock;
import java.util.EnumSet;
import java.util.Set;

/** The portal's door: tells the services which member is asking, in which mode, and what their role lets them do. */
@WebFilter("/portal/*")
public class CallerFilter implements Filter {

    private static final String FACTOR = "/portal/accounts/profile/factor";

    @Inject
    Visitor visitor;

    @Inject
    Frame frame;

    @Inject
    Caller caller;

    @Inject
    Ids ids;

    @Inject
    Clock clock;

    @Override
    public void doFilter(ServletRequest request, ServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        HttpServletRequest http = (HttpServletRequest) request;
        boolean known = http.getSession(false) != null && visitor.isKnown();
        if (known) {
            String requestId = ids.next("req", clock.instant());
            ((HttpServletResponse) response).setHeader("Request-Id", requestId);
            Identity who = visitor.identity();
            Actor actor = new Actor(who.person().email(), frame.getAddress());
            caller.identify(new Caller.Identity(visitor.environment(), actor, permissions(who)), requestId);
        }
        if (known && visitor.isHeldUp() && !isOpen(http)) {
            ((HttpServletResponse) response).sendRedirect(http.getContextPath() + FACTOR);
            return;
        }
        chain.doFilter(request, response);
    }

    private static boolean isOpen(HttpServletRequest request) {
        String path = request.getServletPath();
        return path.startsWith(FACTOR) || path.equals("/portal/session");
    }

    /** What their role lets them do, less what a second factor is needed for while they have shown none. */
    private Set<Permission> permissions(Identity who) {
        if (visitor.isHeldUp()) {
            return EnumSet.of(Permission.PROFILE);
        }
        EnumSet<Permission> all = EnumSet.copyOf(who.role().permissions());
        if (!visitor.isProved()) {
            all.remove(Permission.LIVE_SECRETS);
        }
        return all;
    }
}
