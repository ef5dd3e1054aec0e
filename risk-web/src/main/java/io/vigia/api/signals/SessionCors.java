package io.vigia.api.signals;

import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.container.ContainerResponseContext;
import jakarta.ws.rs.container.ContainerResponseFilter;
import jakarta.ws.rs.container.PreMatching;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.Provider;

/**
 * Lets the pages of any merchant open sessions from their visitors' browsers. No cookie takes part, and no other path
 * answers other sites.
 */
@Provider
@PreMatching
public class SessionCors implements ContainerRequestFilter, ContainerResponseFilter {

    private static final String PATH = "radar/sessions";
    private static final int A_DAY_SECONDS = 86_400;

    @Override
    public void filter(ContainerRequestContext context) {
        if (context.getMethod().equals("OPTIONS") && isSession(context)) {
            context.abortWith(Response.noContent().build());
        }
    }

    @Override
    public void filter(ContainerRequestContext context, ContainerResponseContext response) {
        if (!isSession(context)) {
            return;
        }
        MultivaluedMap<String, Object> headers = response.getHeaders();
        headers.putSingle("Access-Control-Allow-Origin", "*");
        if (context.getMethod().equals("OPTIONS")) {
            headers.putSingle("Access-Control-Allow-Methods", "POST");
            headers.putSingle("Access-Control-Allow-Headers", "Authorization, Content-Type");
            headers.putSingle("Access-Control-Max-Age", A_DAY_SECONDS);
        }
    }

    private static boolean isSession(ContainerRequestContext context) {
        String path = context.getUriInfo().getPath();
        return path.equals(PATH) || path.equals("/" + PATH);
    }
}
