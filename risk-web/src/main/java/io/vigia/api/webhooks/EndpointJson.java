package io.vigia.api.webhooks;

import io.vigia.api.platform.WireObject;
import io.vigia.domain.webhooks.Channel;
import io.vigia.domain.webhooks.Endpoint;

/** An endpoint on the wire, without its secret. */
final class EndpointJson {

    static final String OBJECT = "webhook_endpoint";

    private EndpointJson() {}

    static WireObject of(Endpoint endpoint) {
        WireObject shape = WireObject.of(endpoint.id(), OBJECT)
                .with("api_version", endpoint.apiVersion())
                .with("application", (Object) null)
                .with("created", endpoint.created())
                .with("description", endpoint.description())
                .with("enabled_events", endpoint.events().types())
                .with("livemode", endpoint.livemode())
                .with("metadata", endpoint.metadata())
                .with("status", endpoint.isDisabled() ? "disabled" : "enabled")
                .with("url", endpoint.url());
        return endpoint.channel() == Channel.WEBHOOK
                ? shape
                : shape.with("channel", endpoint.channel().wire());
    }

    /** With its secret, if anything is signed with it. */
    static WireObject withSecret(Endpoint endpoint) {
        return endpoint.channel() == Channel.WEBHOOK ? of(endpoint).with("secret", endpoint.secret()) : of(endpoint);
    }
}
