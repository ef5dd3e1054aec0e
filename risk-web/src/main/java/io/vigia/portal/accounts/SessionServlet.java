package io.vigia.portal.accounts;

import io.vigia.domain.kernel.Mode;
import io.vigia.portal.platform.Visitor;
import io.vigia.service.accounts.sessions.Sessions;
import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;

/** Changes the session itself, from any page: the mode it looks at, or its end. */
@WebServlet("/portal/session")
public class SessionServlet extends HttpServlet {

    private static final long serialVersionUID = 1L;

    @Inject
    transient Visitor visitor;

    @Inject
    transient Sessions sessions;

    @Override
    protected void doPost(HttpServletRequest request, HttpServletResponse response) throws IOException {
        if (!visitor.owns(request.getParameter("csrf"))) {
            response.sendError(HttpServletResponse.SC_FORBIDDEN);
            return;
        }
        String wish = String.valueOf(request.getParameter("do"));
        switch (wish) {
            case "logout" -> {
                sessions.end(visitor.identity().memberId(), visitor.sessionId());
                request.getSession().invalidate();
                response.sendRedirect(request.getContextPath() + "/portal/accounts/login");
            }
            case "home" -> {
                visitor.lookHome();
                response.sendRedirect(request.getContextPath() + "/portal/accounts/merchants/list");
            }
            case "test", "live" -> {
                visitor.switchTo(Mode.of("live".equals(wish)));
                String next = ReturnPath.afterSwitch(request.getHeader("Referer"), request.getContextPath());
                response.sendRedirect(request.getContextPath() + next);
            }
            default -> response.sendError(HttpServletResponse.SC_BAD_REQUEST);
        }
    }
}
