package io.vigia.service.webhooks;

import io.vigia.domain.kernel.EnvironmentId;
import io.vigia.domain.kernel.RiskException;
import io.vigia.domain.payments.PaymentError;
import io.vigia.service.webhooks.http.Destinations;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.net.URI;
import java.net.URISyntaxException;

/** Refuses addresses that nothing can be delivered to, before anybody waits for a delivery. */
@ApplicationScoped
class EndpointUrls {

    @Inject
    private Destinations destinations;

    /** @throws RiskException URL_INVALID if nothing can be delivered there in this mode */
    void check(EnvironmentId environment, String url) {
        URI uri = parsed(url);
        String scheme = uri.getScheme() == null ? "" : uri.getScheme().toLowerCase(java.util.Locale.ROOT);
        require(
                (scheme.equals("https") || scheme.equals("http")) && uri.getHost() != null,
                "Not a valid URL: url must be an absolute http or https URL.");
        require(uri.getUserInfo() == null, "Not a valid URL: url must not hold a user name or password.");
        require(
                scheme.equals("https") || !environment.livemode(),
                "Invalid URL: URLs must begin with https:// in live mode.");
        require(
                destinations.mayBe(uri.getHost(), environment.mode()),
                "Invalid URL: URL must be publicly accessible. This installation does not deliver to that address.");
    }

    private static URI parsed(String url) {
        try {
            return new URI(url);
        } catch (URISyntaxException e) {
            throw refusal("Not a valid URL.");
        }
    }

    private static void require(boolean good, String otherwise) {
        if (!good) {
            throw refusal(otherwise);
        }
    }

    private static RiskException refusal(String detail) {
        return new RiskException(PaymentError.URL_INVALID, detail, "url");
    }
}
