package io.vigia.api.webhooks;

import io.vigia.api.platform.WireObject;
import io.vigia.domain.webhooks.Endpoint;

/** An endpoint on the wire, without its secret. */
final class EndpointJson {

    static final String OBJECT = "webhook_endpoint";

    private EndpointJson() {}

    static WireObject of(Endpoint endpoint) {
        return WireObject.of(endpoint.id(), OBJECT)
                .with("api_version", endpoint.apiVersion())
                .with("application", (Object) null)
                .with("created", endpoint.created())
                .with("description", endpoint.description())
                .with("enabled_events", endpoint.events().types())
                .with("livemode", endpoint.livemode())
                .with("metadata", endpoint.metadata())
                .with("status", endpoint.isDisabled() ? "disabled" : "enabled")
                .with("url", endpoint.url());
    }

    static WireObject withSecret(Endpoint endpoint) {
        return of(endpoint).with("secret", endpoint.secret());
    }
}
