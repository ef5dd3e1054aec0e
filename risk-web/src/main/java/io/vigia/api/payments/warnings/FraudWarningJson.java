package io.vigia.api.payments.warnings;

import io.vigia.api.platform.WireObject;
import io.vigia.domain.payments.Charge;
import io.vigia.domain.payments.warnings.FraudWarning;

/** An early fraud warning on the wire. */
final class FraudWarningJson {

    private FraudWarningJson() {}

    static WireObject of(FraudWarning warning) {
        return WireObject.of(warning.id(), "radar.early_fraud_warning")
                .with("actionable", warning.isActionable())
                .with("charge", warning.chargeId())
                .with("created", warning.created())
                .with("fraud_type", warning.fraudType())
                .with("livemode", warning.livemode())
                .with("payment_intent", Charge.shownIntent(warning.paymentIntentId()));
    }
}
