package io.vigia.portal.platform;

import io.vigia.domain.kernel.Ids;
import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.servlet.DispatcherType;
import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.ServletException;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Clock;

/** Shows the portal's page for what went wrong there; an error anywhere else is answered in the shape of the wire. */
@WebServlet("/portal-error")
public class ErrorServlet extends HttpServlet {

    private static final long serialVersionUID = 1L;

    @Inject
    transient Ids ids;

    @Inject
    transient Clock clock;

    @Override
    protected void service(HttpServletRequest request, HttpServletResponse response)
            throws ServletException, IOException {
        Object uri = request.getAttribute(RequestDispatcher.ERROR_REQUEST_URI);
        boolean ours = uri instanceof String path && path.startsWith(request.getContextPath() + "/portal");
        if (request.getDispatcherType() == DispatcherType.ERROR && ours) {
            request.getRequestDispatcher("/portal/platform/error").forward(request, response);
        } else {
            answer(request, response);
        }
    }

    /** What a merchant's system is told that called an address that is none. */
    private void answer(HttpServletRequest request, HttpServletResponse response) throws IOException {
        Object uri = request.getAttribute(RequestDispatcher.ERROR_REQUEST_URI);
        boolean ourFault = response.getStatus() >= 500;
        String message = ourFault
                ? "Something went wrong on our end."
                : "Unrecognized request URL (" + request.getMethod() + ": " + uri + ").";
        response.setHeader("Request-Id", ids.next("req", clock.instant()));
        response.setContentType("application/json;charset=utf-8");
        JsonObject error = Json.createObjectBuilder()
                .add("type", ourFault ? "api_error" : "invalid_request_error")
                .add("code", ourFault ? "internal_error" : "url_unrecognized")
                .add("message", message)
                .build();
        response.getWriter()
                .write(Json.createObjectBuilder().add("error", error).build().toString());
    }
}
