package io.vigia.portal.webhooks.endpoints;

import io.vigia.domain.kernel.Metadata;
import io.vigia.domain.kernel.PageRequest;
import io.vigia.domain.kernel.RiskException;
import io.vigia.domain.platform.Permission;
import io.vigia.domain.webhooks.Channel;
import io.vigia.domain.webhooks.Endpoint;
import io.vigia.domain.webhooks.Subscription;
import io.vigia.portal.platform.Notices;
import io.vigia.service.platform.Caller;
import io.vigia.service.webhooks.EndpointService;
import io.vigia.service.webhooks.channels.Broker;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Arrays;
import java.util.List;

/** The endpoints of one mode, and making them. */
@Named
@RequestScoped
public class EndpointListPage {

    /** What most merchants' systems speak; another can be asked for. */
    private static final String NEWEST = "2026-10-28.endive";

    @Inject
    EndpointService service;

    @Inject
    Caller caller;

    @Inject
    Notices notices;

    @Inject
    Broker broker;

    private List<Endpoint> endpoints;
    private Endpoint made;
    private String channel = Channel.WEBHOOK.wire();
    private String url;
    private String events = Subscription.ALL;
    private String version = NEWEST;

    public List<Endpoint> getEndpoints() {
        if (endpoints == null) {
            endpoints =
                    service.page(null, PageRequest.first(PageRequest.MAX_LIMIT)).items();
        }
        return endpoints;
    }

    public boolean isEditable() {
        return caller.may(Permission.WEBHOOKS_WRITE);
    }

    /** Makes an endpoint and shows its secret, this once. */
    public void create() {
        List<String> names =
                Arrays.stream(events.trim().split("[,\\s]+")).distinct().toList();
        try {
            made = service.create(
                    Channel.of(channel).orElse(Channel.WEBHOOK),
                    new Endpoint.Draft(url.strip(), null, new Subscription(names), false, Metadata.EMPTY),
                    new Endpoint.Versions(version.isBlank() ? null : version.strip(), NEWEST));
        } catch (RiskException refusal) {
            notices.bad("url".equals(refusal.param()) ? "create:url" : "create:events", refusal.getMessage());
            return;
        }
        endpoints = null;
        url = null;
        channel = Channel.WEBHOOK.wire();
    }

    /** What can be made here; queues only where there is a broker. */
    public List<String> getChannels() {
        return Arrays.stream(Channel.values())
                .filter(each -> each != Channel.QUEUE || broker.isThere())
                .map(Channel::wire)
                .toList();
    }

    public String getChannel() {
        return channel;
    }

    public void setChannel(String channel) {
        this.channel = channel;
    }

    /** The endpoint just made, or null. */
    public Endpoint getMade() {
        return made;
    }

    public String getUrl() {
        return url;
    }

    public void setUrl(String url) {
        this.url = url;
    }

    public String getEvents() {
        return events;
    }

    public void setEvents(String events) {
        this.events = events;
    }

    public String getVersion() {
        return version;
    }

    public void setVersion(String version) {
        this.version = version;
    }
}
