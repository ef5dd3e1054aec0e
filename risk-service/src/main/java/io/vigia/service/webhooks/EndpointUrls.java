package io.vigia.service.webhooks;

import io.vigia.domain.kernel.EnvironmentId;
import io.vigia.domain.kernel.RiskException;
import io.vigia.domain.payments.PaymentError;
import io.vigia.service.webhooks.http.Destinations;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.net.URI;
import java.net.URISyntaxException;
import java.util.Locale;
import java.util.Optional;

/** Finds addresses that nothing can be delivered to, before anybody waits for a delivery. */
@ApplicationScoped
public class EndpointUrls {

    private Destinations destinations;

    /** For the container's proxy. */
    protected EndpointUrls() {}

    @Inject
    public EndpointUrls(Destinations destinations) {
        this.destinations = destinations;
    }

    /** What can be wrong with an address, and how an API caller is told. */
    public enum Fault {
        UNREADABLE("Not a valid URL."),
        SCHEME("Not a valid URL: url must be an absolute http or https URL."),
        USER("Not a valid URL: url must not hold a user name or password."),
        PLAIN("Invalid URL: URLs must begin with https:// in live mode."),
        PLACE("Invalid URL: URL must be publicly accessible. This installation does not deliver to that address.");

        private final String words;

        Fault(String words) {
            this.words = words;
        }
    }

    /** @throws RiskException URL_INVALID if nothing can be delivered there in this mode */
    public void check(EnvironmentId environment, String url) {
        fault(environment, url).ifPresent(fault -> {
            throw new RiskException(PaymentError.URL_INVALID, fault.words, "url");
        });
    }

    /** Why nothing can be delivered to an address in this mode, as far as the address itself tells. */
    public Optional<Fault> fault(EnvironmentId environment, String url) {
        URI uri;
        try {
            uri = new URI(url);
        } catch (URISyntaxException e) {
            return Optional.of(Fault.UNREADABLE);
        }
        String scheme = uri.getScheme() == null ? "" : uri.getScheme().toLowerCase(Locale.ROOT);
        if (!scheme.equals("https") && !scheme.equals("http") || uri.getHost() == null) {
            return Optional.of(Fault.SCHEME);
        } else if (uri.getUserInfo() != null) {
            return Optional.of(Fault.USER);
        } else if (scheme.equals("http") && environment.livemode()) {
            return Optional.of(Fault.PLAIN);
        }
        return destinations.mayBe(uri.getHost(), environment.mode()) ? Optional.empty() : Optional.of(Fault.PLACE);
    }
}
