package io.vigia.portal.webhooks.events;

import io.vigia.domain.events.EventTypes;
import io.vigia.service.platform.time.RealTime;
import io.vigia.service.webhooks.tail.Sighting;
import io.vigia.service.webhooks.tail.TailFilter;
import io.vigia.service.webhooks.tail.TailService;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.time.Clock;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/** What happens, as it happens; the page's script asks for the same page with {@code since} and takes the new rows. */
@Named
@RequestScoped
public class EventTailPage {

    @Inject
    TailService service;

    @Inject
    @RealTime
    Clock clock;

    @Inject
    HttpServletRequest request;

    private TailFilter filter;
    private Instant asked;
    private List<Sighting> seen;

    /** Reads the address; what it does not know is taken as not said. */
    @PostConstruct
    void read() {
        String show = String.valueOf(request.getParameter("show")).toUpperCase(Locale.ROOT);
        String type = request.getParameter("type");
        filter = new TailFilter(
                Arrays.stream(TailFilter.Show.values())
                        .filter(each -> each.name().equals(show))
                        .findFirst()
                        .orElse(TailFilter.Show.ALL),
                type != null && EventTypes.isKnown(type) ? type : null);
        asked = clock.instant();
    }

    public List<Sighting> getSeen() {
        if (seen == null) {
            seen = service.since(since(), filter);
        }
        return seen;
    }

    /** The moment to ask from next, in milliseconds. */
    public String getNext() {
        return Long.toString(asked.toEpochMilli());
    }

    public String getShow() {
        return filter.show().name().toLowerCase(Locale.ROOT);
    }

    public String getType() {
        return filter.type();
    }

    public List<String> getShows() {
        return Arrays.stream(TailFilter.Show.values())
                .map(each -> each.name().toLowerCase(Locale.ROOT))
                .toList();
    }

    public List<String> getTypes() {
        return List.copyOf(EventTypes.names());
    }

    private Instant since() {
        String since = request.getParameter("since");
        return since != null && since.matches("\\d{1,15}") ? Instant.ofEpochMilli(Long.parseLong(since)) : null;
    }
}
