package io.vigia.api.webhooks;

import io.vigia.domain.webhooks.Endpoint;
import io.vigia.service.events.Renderer;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Map;

/** Shows endpoints in events. */
@ApplicationScoped
public class EndpointRenderer implements Renderer<Endpoint> {

    @Override
    public Class<Endpoint> shows() {
        return Endpoint.class;
    }

    @Override
    public Map<String, Object> render(Endpoint endpoint) {
        return EndpointJson.of(endpoint);
    }
}
