package io.vigia.portal.platform;

import jakarta.servlet.DispatcherType;
import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.ServletException;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;

/** Shows the portal's page for what went wrong; an error anywhere else has no page, so that nothing there turns to HTML. */
@WebServlet("/portal-error")
public class ErrorServlet extends HttpServlet {

    private static final long serialVersionUID = 1L;

    @Override
    protected void service(HttpServletRequest request, HttpServletResponse response)
            throws ServletException, IOException {
        Object uri = request.getAttribute(RequestDispatcher.ERROR_REQUEST_URI);
        boolean ours = uri instanceof String path && path.startsWith(request.getContextPath() + "/portal");
        if (request.getDispatcherType() == DispatcherType.ERROR && ours) {
            request.getRequestDispatcher("/portal/platform/error").forward(request, response);
        }
    }
}
