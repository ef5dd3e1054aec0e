package io.vigia.service.payments.warnings;

import io.vigia.domain.events.Snapshot;
import io.vigia.domain.kernel.EnvironmentId;
import io.vigia.domain.kernel.Ids;
import io.vigia.domain.kernel.PageRequest;
import io.vigia.domain.payments.Charge;
import io.vigia.domain.payments.warnings.FraudWarning;
import io.vigia.domain.payments.warnings.FraudWarningRepository;
import io.vigia.domain.payments.warnings.FraudWarningRepository.Filter;
import io.vigia.service.audit.AuditTrail;
import io.vigia.service.payments.money.HeldCharges;
import io.vigia.service.payments.money.News;
import io.vigia.service.payments.money.Receipts;
import io.vigia.service.payments.refunds.ChargeRefunded;
import io.vigia.service.platform.later.LaterWork;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;

/** Takes warnings in, and lets them rest when there is nothing left to do. In test mode a card calls for one. */
@ApplicationScoped
public class WarningDesk implements LaterWork {

    @Inject
    private FraudWarningRepository warnings;

    @Inject
    private HeldCharges charges;

    @Inject
    private News news;

    @Inject
    private AuditTrail audit;

    @Inject
    private Event<WarningReceived> received;

    @Inject
    private Ids ids;

    @Inject
    private Clock clock;

    @Override
    public String kind() {
        return Receipts.FRAUD_WARNING;
    }

    @Override
    public void run(EnvironmentId environment, String objectId) {
        warn(charges.hold(environment, objectId).orElseThrow(), "unauthorized_use_of_card");
    }

    /** @param charge held by the current transaction */
    FraudWarning warn(Charge charge, String fraudType) {
        Instant now = clock.instant();
        FraudWarning warning = new FraudWarning(ids.next("issfr", now), now, charge, fraudType);
        warnings.add(warning.environment(), warning);
        news.tell("radar.early_fraud_warning.created", warning);
        audit.record("radar.early_fraud_warning.created", warning.id());
        received.fire(new WarningReceived(charge, warning));
        return warning;
    }

    void refunded(@Observes ChargeRefunded event) {
        if (event.charge().refunded()) {
            rest(event.charge());
        }
    }

    /** Nothing more can be done about warnings of this charge. */
    public void rest(Charge charge) {
        warnings
                .list(charge.environment(), new Filter(charge.id(), null), PageRequest.first(PageRequest.MAX_LIMIT))
                .items()
                .stream()
                .filter(FraudWarning::isActionable)
                .forEach(warning -> {
                    Snapshot before = news.before(warning);
                    warning.rest();
                    news.tell("radar.early_fraud_warning.updated", warning, before);
                });
    }
}
