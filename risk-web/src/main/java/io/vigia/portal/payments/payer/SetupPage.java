package io.vigia.portal.payments.payer;

import io.vigia.domain.payments.PaymentStatus;
import io.vigia.service.payments.setup.SetupDesk;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Optional;

/** The issuer of test mode, when a method is made ready for later: whoever tests decides what the payer does. */
@Named
@RequestScoped
public class SetupPage extends IssuerPage<SetupDesk.Shown> {

    @Inject
    SetupDesk desk;

    @Override
    protected Optional<SetupDesk.Shown> found(String secret) {
        return desk.find(secret);
    }

    @Override
    protected void answered(String secret, boolean passed) {
        desk.authenticate(secret, passed);
    }

    public boolean isWaiting() {
        return shown() != null && shown().intent().awaitsAuthentication();
    }

    public boolean isPassed() {
        return shown().intent().status() == PaymentStatus.SUCCEEDED;
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
