package io.vigia.portal.platform;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;

/** What went wrong, in words that do not tell a stranger anything. */
@Named
@RequestScoped
public class ErrorPage {

    @Inject
    HttpServletRequest request;

    /** Which of the three stories to tell: not found, not allowed, or our fault. */
    public String getStory() {
        Object status = request.getAttribute(RequestDispatcher.ERROR_STATUS_CODE);
        int code = status instanceof Integer number ? number : 404;
        return switch (code) {
            case 400, 404, 405 -> "missing";
            case 401, 403 -> "forbidden";
            default -> "fault";
        };
    }
}
