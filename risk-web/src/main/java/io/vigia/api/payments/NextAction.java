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
        return voucher == null ? authenticate(intent) : payElsewhere(intent, voucher);
    }

    private WireObject payElsewhere(PaymentIntent intent, Voucher voucher) {
        return switch (intent.method()) {
            case PSE -> visitBank(intent);
            case ALIPAY -> visitWallet(intent);
            case NEQUI -> approveOnPhone(intent, voucher);
            default -> payInCash(intent, voucher);
        };
    }

    private WireObject payInCash(PaymentIntent intent, Voucher voucher) {
        String type = intent.method().wire() + "_display_details";
        WireObject barcode = new WireObject()
                .with("format", "code128")
                .with("png_url", url("/pay/barcode.png?v=" + intent.clientSecret()))
                .with("svg_url", url("/pay/barcode.svg?v=" + intent.clientSecret()))
                .with("value", voucher.number());
        return new WireObject()
                .with(
                        type,
                        new WireObject()
                                .with("barcode", barcode)
                                .with("expires_after", voucher.expiresAt())
                                .with("hosted_voucher_url", url("/pay/voucher.xhtml?v=" + intent.clientSecret()))
                                .with("number", voucher.number()))
                .with("type", type);
    }

    private WireObject approveOnPhone(PaymentIntent intent, Voucher voucher) {
        WireObject details = new WireObject()
                .with("expires_at", voucher.expiresAt())
                .with("hosted_instructions_url", url("/pay/bank.xhtml?p=" + intent.clientSecret()));
        return new WireObject().with("nequi_await_approval", details).with("type", "nequi_await_approval");
    }

    private WireObject visitWallet(PaymentIntent intent) {
        WireObject details = new WireObject()
                .with("native_data", (Object) null)
                .with("native_url", (Object) null)
                .with("return_url", intent.terms().returnUrl())
                .with("url", url("/pay/bank.xhtml?p=" + intent.clientSecret()));
        return new WireObject().with("alipay_handle_redirect", details).with("type", "alipay_handle_redirect");
    }

    private WireObject visitBank(PaymentIntent intent) {
        WireObject details = new WireObject()
                .with("return_url", intent.terms().returnUrl())
                .with("url", url("/pay/bank.xhtml?p=" + intent.clientSecret()));
        return new WireObject().with("redirect_to_url", details).with("type", "redirect_to_url");
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

    /** The address of a page of this installation. */
    public String url(String path) {
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
