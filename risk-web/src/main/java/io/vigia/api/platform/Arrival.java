package io.vigia.api.platform;

import io.vigia.domain.kernel.Ids;
import jakarta.inject.Inject;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.container.PreMatching;
import jakarta.ws.rs.ext.Provider;
import java.time.Clock;

/** Gives every request its id as soon as it arrives, so that even one to nowhere can be asked about. */
@Provider
@PreMatching
public class Arrival implements ContainerRequestFilter {

    @Inject
    private ApiRequest request;

    @Inject
    private Ids ids;

    @Inject
    private Clock clock;

    @Override
    public void filter(ContainerRequestContext context) {
        request.begin(
                ids.next("req", clock.instant()),
                context.getMethod(),
                context.getUriInfo().getRequestUri().getPath());
    }
}
