package io.vigia.api.platform.transport;

import io.vigia.api.platform.ApiError;
import io.vigia.api.platform.Errors;
import io.vigia.domain.kernel.Ids;
import io.vigia.domain.kernel.RiskException;
import jakarta.inject.Inject;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.annotation.WebFilter;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Clock;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Refuses addresses of the API that are not well formed, or that the server would read as other ones (encoded slashes, dots,
 * parameters in the path), and methods that the API does not know, in the wire's shape.
 */
@WebFilter(urlPatterns = "/*", asyncSupported = true)
public class StrictAddressFilter extends HttpFilter {

    private static final long serialVersionUID = 1L;

    private static final Pattern CROOKED =
            Pattern.compile("%(?![0-9a-fA-F]{2})|(?i)%(2f|5c|00|2e)|[;\\\\]|//|/\\.{1,2}(/|$)|[^\\x21-\\x7e]");
    private static final Set<String> METHODS = Set.of("GET", "POST", "DELETE", "HEAD", "PUT", "PATCH");

    @Inject
    private transient Ids ids;

    @Inject
    private transient Clock clock;

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        String address = request.getRequestURI();
        boolean ours = address.startsWith(request.getContextPath() + "/v1/");
        if (!ours
                || (METHODS.contains(request.getMethod()) || isPreflight(request))
                        && !CROOKED.matcher(address).find()) {
            chain.doFilter(request, response);
            return;
        }
        RiskException refusal = new RiskException(
                ApiError.URL_UNRECOGNIZED, "Unrecognized request URL (" + request.getMethod() + ": " + address + ").");
        response.setStatus(refusal.code().httpStatus());
        response.setHeader("Request-Id", ids.next("req", clock.instant()));
        response.setContentType("application/json;charset=utf-8");
        response.getOutputStream().write(Errors.body(Errors.of(refusal)));
    }

    /** A browser asking whether a page of another site may call; what may be called so answers it. */
    private static boolean isPreflight(HttpServletRequest request) {
        return request.getMethod().equals("OPTIONS") && request.getHeader("Access-Control-Request-Method") != null;
    }
}
