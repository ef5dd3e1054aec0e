package io.vigia.portal.platform.forms;

import io.vigia.domain.kernel.RiskException;
import io.vigia.portal.platform.Visitor;
import jakarta.inject.Inject;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;

/**
 * Takes forms that carry files, from the session that they were shown to. It does what their button {@code do} says and leads
 * on to a page, which reads in its address how it went. Who takes them has a {@code MultipartConfig} for how large they may be.
 */
public abstract class FormServlet extends HttpServlet {

    private static final long serialVersionUID = 1L;

    @Inject
    transient Visitor visitor;

    /**
     * Does it.
     *
     * @param wish what the button says; empty if there is none
     * @return the page to go to, below {@code /portal/}
     * @throws RiskException if it is refused
     */
    protected abstract String act(String wish, HttpServletRequest request) throws IOException, ServletException;

    /** The page to go back to when it is refused, below {@code /portal/}, so that a parameter can be written after it. */
    protected abstract String back(String wish, HttpServletRequest request);

    /** Where to go when the form is larger than it may be, so that nothing of it can be read. */
    protected abstract String tooLarge();

    @Override
    protected final void doPost(HttpServletRequest request, HttpServletResponse response) throws IOException {
        String next;
        try {
            request.getParts();
            if (!visitor.owns(request.getParameter("csrf"))) {
                response.sendError(HttpServletResponse.SC_FORBIDDEN);
                return;
            }
            next = outcome(request);
        } catch (ServletException | IllegalStateException unread) {
            next = tooLarge();
        }
        response.sendRedirect(request.getContextPath() + "/portal/" + next);
    }

    private String outcome(HttpServletRequest request) throws IOException, ServletException {
        String wish = text(request, "do");
        try {
            return act(wish, request);
        } catch (RiskException refusal) {
            return back(wish, request) + "problem=" + refusal.code().wire();
        }
    }

    /** What a field says; empty if the form has no such field. */
    protected static String text(HttpServletRequest request, String name) {
        String value = request.getParameter(name);
        return value == null ? "" : value;
    }

    /** What to answer to a button that is none of the form's. */
    protected static RiskException unknown() {
        return RiskException.invalid("do", "There is no such thing to do.");
    }
}
