package io.vigia.portal.platform;

import io.vigia.domain.kernel.Ids;
import io.vigia.domain.platform.Actor;
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

/** The portal's door: tells the services which member is asking, in which mode, and what their role lets them do. */
@WebFilter("/portal/*")
public class CallerFilter implements Filter {

    @Inject
    Visitor visitor;

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
        if (http.getSession(false) != null && visitor.isKnown()) {
            String requestId = ids.next("req", clock.instant());
            ((HttpServletResponse) response).setHeader("Request-Id", requestId);
            Identity who = visitor.identity();
            Actor actor = new Actor(who.person().email(), request.getRemoteAddr());
            caller.identify(
                    new Caller.Identity(visitor.environment(), actor, who.role().permissions()), requestId);
        }
        chain.doFilter(request, response);
    }
}
