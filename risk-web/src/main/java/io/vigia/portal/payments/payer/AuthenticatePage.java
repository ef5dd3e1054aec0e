package io.vigia.portal.payments.payer;

import io.vigia.domain.payments.PaymentIntent;
import io.vigia.domain.payments.PaymentStatus;
import io.vigia.service.payments.PayerDesk;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Optional;

/** The issuer of test mode: whoever tests decides whether the payer has proved who they are. */
@Named
@RequestScoped
public class AuthenticatePage extends IssuerPage<PayerDesk.Shown> {

    @Inject
    PayerDesk desk;

    @Override
    protected Optional<PayerDesk.Shown> found(String secret) {
        return desk.find(secret).filter(found -> !found.intent().livemode());
    }

    @Override
    protected void answered(String secret, boolean passed) {
        desk.authenticate(secret, passed);
    }

    public boolean isWaiting() {
        return shown() != null && shown().intent().awaitsAuthentication();
    }

    public boolean isPassed() {
        PaymentStatus status = shown().intent().status();
        return status == PaymentStatus.SUCCEEDED || status == PaymentStatus.REQUIRES_CAPTURE;
    }

    public PaymentIntent getIntent() {
        return shown().intent();
    }

    public String getMerchant() {
        return shown().merchant();
    }

    /** Where the merchant wants the payer back, with what came of it; null if nowhere. */
    public String getReturnUrl() {
        return shown().intent().terms().returnUrl() == null
                ? null
                : ReturnUrl.of(shown().intent(), isPassed() ? "succeeded" : "failed");
    }
}
