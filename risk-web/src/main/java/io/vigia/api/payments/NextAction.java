package io.vigia.api.payments;

import io.vigia.api.platform.WireObject;
import io.vigia.domain.payments.PaymentIntent;
import io.vigia.domain.payments.PaymentStatus;
import io.vigia.domain.payments.Voucher;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.ContextNotActiveException;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Optional;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** What the payer has to do next, with addresses that lead back to this installation. */
@ApplicationScoped
public class NextAction {

    @Inject
    private HttpServletRequest servlet;

    /** The address by which the world reaches this installation; by default the one the request came to. */
    @Inject
    @ConfigProperty(name = "RISK_PUBLIC_URL")
    private Optional<String> publicUrl;

    /** The wire's {@code next_action}, or null if there is nothing to do. */
    WireObject of(PaymentIntent intent) {
        if (intent.status() != PaymentStatus.REQUIRES_ACTION) {
            return null;
        }
        Voucher voucher = intent.voucher();
        return voucher == null ? authenticate(intent) : payInCash(intent, voucher);
    }

    private WireObject payInCash(PaymentIntent intent, Voucher voucher) {
        return new WireObject()
                .with(
                        "efecty_display_details",
                        new WireObject()
                                .with("expires_after", voucher.expiresAt())
                                .with("hosted_voucher_url", url("/pay/voucher.xhtml?v=" + intent.clientSecret()))
                                .with("number", voucher.number()))
                .with("type", "efecty_display_details");
    }

    private WireObject authenticate(PaymentIntent intent) {
        String returnUrl = intent.terms().returnUrl();
        String url = url("/pay/authenticate.xhtml?p=" + intent.clientSecret());
        if (returnUrl == null) {
            return new WireObject()
                    .with("type", "use_stripe_sdk")
                    .with(
                            "use_stripe_sdk",
                            new WireObject()
                                    .with("type", "three_d_secure_redirect")
                                    .with("url", url));
        }
        return new WireObject()
                .with(
                        "redirect_to_url",
                        new WireObject().with("return_url", returnUrl).with("url", url))
                .with("type", "redirect_to_url");
    }

    private String url(String path) {
        return publicUrl.orElseGet(this::addressOfRequest) + path;
    }

    /** Where the current request came to; a job has none, and then the address has no host. */
    private String addressOfRequest() {
        try {
            int port = servlet.getServerPort();
            boolean usual = port == (servlet.isSecure() ? 443 : 80);
            return servlet.getScheme() + "://" + servlet.getServerName() + (usual ? "" : ":" + port);
        } catch (ContextNotActiveException | IllegalStateException noRequest) {
            return "";
        }
    }
}
