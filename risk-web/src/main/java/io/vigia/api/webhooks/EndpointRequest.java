package io.vigia.api.webhooks;

import io.vigia.api.platform.Params;
import io.vigia.domain.kernel.KernelError;
import io.vigia.domain.kernel.Metadata;
import io.vigia.domain.kernel.RiskException;
import io.vigia.domain.webhooks.Channel;
import io.vigia.domain.webhooks.Endpoint;
import io.vigia.domain.webhooks.Subscription;
import java.time.Duration;
import java.util.List;
import java.util.regex.Pattern;

/** Reads what a request says of an endpoint; the rest of it must be known parameters too. */
final class EndpointRequest {

    private static final Pattern VERSION = Pattern.compile("\\d{4}-\\d{2}-\\d{2}(\\.[a-z_]{1,40})?");
    private static final int MOST_EVENTS = 200;

    private final Params params;

    EndpointRequest(Params params) {
        this.params = params;
    }

    /** A new endpoint. */
    Endpoint.Draft draft() {
        String url = params.required("url", Endpoint.MAX_URL_LENGTH);
        Subscription events = events();
        if (events == null) {
            throw new RiskException(
                    KernelError.PARAMETER_MISSING, "Missing required param: enabled_events.", "enabled_events");
        }
        params.text("connect");
        return known(new Endpoint.Draft(
                url,
                params.text("description", Endpoint.MAX_DESCRIPTION_LENGTH),
                events,
                false,
                params.metadata(Metadata.EMPTY)));
    }

    /** Ours: the channel; webhooks unless another one is named. */
    Channel channel() {
        String channel = params.text("channel", 20);
        return channel == null
                ? Channel.WEBHOOK
                : Channel.of(channel)
                        .orElseThrow(() -> RiskException.invalid(
                                "channel", "Invalid channel: must be one of webhook, email, log or queue"));
    }

    /** The version that events shall be shown in, or null. */
    String version() {
        String version = params.text("api_version", 60);
        if (version != null && !VERSION.matcher(version).matches()) {
            throw RiskException.invalid("api_version", "Invalid API version: it is a date and perhaps a name.");
        }
        return version;
    }

    /** A known endpoint with the request laid over it. */
    Endpoint.Draft over(Endpoint.Draft known) {
        Subscription events = events();
        Boolean disabled = params.bool("disabled");
        return known(new Endpoint.Draft(
                params.has("url") ? params.required("url", Endpoint.MAX_URL_LENGTH) : known.url(),
                params.has("description")
                        ? params.text("description", Endpoint.MAX_DESCRIPTION_LENGTH)
                        : known.description(),
                events == null ? known.events() : events,
                disabled == null ? known.disabled() : disabled,
                params.metadata(known.metadata())));
    }

    /** How long the old secret goes on after it is rolled. */
    Duration overlap() {
        Long seconds = params.integer("expires_in");
        params.list("expand");
        params.done();
        return Duration.ofSeconds(
                seconds == null ? Duration.ofDays(1).toSeconds() : Math.min(seconds, Integer.MAX_VALUE));
    }

    private Subscription events() {
        if (!params.has("enabled_events")) {
            return null;
        }
        List<String> types = params.list("enabled_events");
        if (types.size() > MOST_EVENTS) {
            throw RiskException.invalid(
                    "enabled_events", "enabled_events can have up to " + MOST_EVENTS + " elements.");
        }
        return new Subscription(types.stream().distinct().toList());
    }

    private <T> T known(T draft) {
        params.list("expand");
        params.done();
        return draft;
    }
}
