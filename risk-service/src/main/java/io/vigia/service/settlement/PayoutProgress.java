package io.vigia.service.settlement;

import io.vigia.domain.events.Snapshot;
import io.vigia.domain.kernel.EnvironmentId;
import io.vigia.domain.payments.money.MovementKind;
import io.vigia.domain.settlement.Payout;
import io.vigia.domain.settlement.PayoutRepository;
import io.vigia.domain.settlement.PayoutStatus;
import io.vigia.service.payments.money.News;
import io.vigia.service.platform.later.Later;
import io.vigia.service.platform.later.LaterWork;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;

/** The merchant's bank of test mode: a payout is sent after some seconds, and arrives some seconds later or fails. */
@ApplicationScoped
public class PayoutProgress implements LaterWork {

    static final String KIND = "payout_progress";

    /** How long each step takes. */
    static final Duration STEP = Duration.ofSeconds(3);

    /** A destination of test mode that takes no money. */
    static final String CLOSED_ACCOUNT = "ba_account_closed";

    @Inject
    private PayoutRepository payouts;

    @Inject
    private PayoutDesk desk;

    @Inject
    private News news;

    @Inject
    private Later later;

    @Inject
    private Clock clock;

    @Override
    public String kind() {
        return KIND;
    }

    @Override
    public void run(EnvironmentId environment, String objectId) {
        Payout payout = payouts.find(environment, objectId).orElseThrow();
        Snapshot before = news.before(payout);
        if (payout.status() == PayoutStatus.PENDING) {
            payout.sent();
            news.tell("payout.updated", payout, before);
            later.soon(STEP, environment, KIND, objectId);
        } else if (payout.status() == PayoutStatus.IN_TRANSIT) {
            arrive(payout);
        }
    }

    private void arrive(Payout payout) {
        if (CLOSED_ACCOUNT.equals(payout.destination())) {
            payout.failed("account_closed", desk.takeBack(payout, MovementKind.PAYOUT_FAILURE));
            news.tell("payout.failed", payout);
        } else {
            desk.arrived(payout);
            payout.paid(clock.instant());
            news.tell("payout.paid", payout);
        }
    }
}
