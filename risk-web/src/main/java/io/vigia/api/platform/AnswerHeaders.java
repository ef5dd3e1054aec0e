package io.vigia.api.platform;

import jakarta.inject.Inject;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerResponseContext;
import jakarta.ws.rs.container.ContainerResponseFilter;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.ext.Provider;

/** Puts on every answer what the SDKs expect there: the request's id above all. */
@Provider
public class AnswerHeaders implements ContainerResponseFilter {

    @Inject
    private ApiRequest request;

    @Override
    public void filter(ContainerRequestContext context, ContainerResponseContext response) {
        MultivaluedMap<String, Object> headers = response.getHeaders();
        headers.putSingle("Cache-Control", "no-cache, no-store");
        headers.putSingle("X-Content-Type-Options", "nosniff");
        if (request.id() != null) {
            headers.putSingle("Request-Id", request.id());
        }
        if (request.version() != null) {
            headers.putSingle("Stripe-Version", request.version());
        }
        if (request.sentIdempotencyKey() != null) {
            headers.putSingle("Idempotency-Key", request.sentIdempotencyKey());
        }
        if (request.replayed()) {
            headers.putSingle("Idempotent-Replayed", "true");
        }
    }
}
