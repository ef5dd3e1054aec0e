package io.vigia.service.settlement;

import io.vigia.domain.events.Snapshot;
import io.vigia.domain.kernel.EnvironmentId;
import io.vigia.domain.kernel.EnvironmentId.Lookup;
import io.vigia.domain.kernel.Ids;
import io.vigia.domain.kernel.Metadata;
import io.vigia.domain.kernel.Page;
import io.vigia.domain.kernel.PageRequest;
import io.vigia.domain.kernel.RiskException;
import io.vigia.domain.payments.money.MovementKind;
import io.vigia.domain.platform.Permission;
import io.vigia.domain.settlement.Payout;
import io.vigia.domain.settlement.PayoutRepository;
import io.vigia.domain.settlement.PayoutRepository.Filter;
import io.vigia.service.audit.AuditTrail;
import io.vigia.service.ledger.Bookkeeper;
import io.vigia.service.payments.money.News;
import io.vigia.service.platform.Caller;
import io.vigia.service.platform.later.Later;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.function.UnaryOperator;

/** What callers may do with the payouts of their environment. */
@ApplicationScoped
@Transactional
public class PayoutService {

    @Inject
    private Caller caller;

    @Inject
    private PayoutRepository payouts;

    @Inject
    private PayoutDesk desk;

    @Inject
    private Bookkeeper bookkeeper;

    @Inject
    private News news;

    @Inject
    private Later later;

    @Inject
    private AuditTrail audit;

    @Inject
    private Ids ids;

    @Inject
    private Clock clock;

    /** @throws RiskException BALANCE_INSUFFICIENT if less is available */
    public Payout create(Payout.Wish wish) {
        caller.require(Permission.MONEY_WRITE);
        EnvironmentId environment = caller.environment();
        bookkeeper.catchUp(environment);
        Instant now = clock.instant();
        String id = ids.next("po", now);
        Payout payout = new Payout(id, environment, now, wish, desk.send(environment, id, wish.money()));
        payouts.add(environment, payout);
        later.soon(PayoutProgress.STEP, environment, PayoutProgress.KIND, id);
        news.tell("payout.created", payout);
        audit.record("payout.created", id);
        return payout;
    }

    /** @throws RiskException PAYOUT_UNEXPECTED_STATE once the bank has been told */
    public Payout cancel(String id) {
        caller.require(Permission.MONEY_WRITE);
        Payout payout = existing(id, "id");
        payout.requireCancelable();
        payout.cancel(desk.takeBack(payout, MovementKind.PAYOUT_CANCEL));
        news.tell("payout.canceled", payout);
        audit.record("payout.canceled", id);
        return payout;
    }

    /** @param change from the metadata known to those wanted */
    public Payout update(String id, UnaryOperator<Metadata> change) {
        caller.require(Permission.MONEY_WRITE);
        Payout payout = existing(id, "id");
        Snapshot before = news.before(payout);
        payout.describe(change.apply(payout.metadata()));
        news.tell("payout.updated", payout, before);
        return payout;
    }

    /** @throws RiskException RESOURCE_MISSING if the environment has no such payout */
    public Payout find(String id) {
        caller.require(Permission.MONEY_READ);
        return existing(id, "id");
    }

    public Page<Payout> list(Filter filter, PageRequest page) {
        caller.require(Permission.MONEY_READ);
        page.requireCursors(this::existing);
        return payouts.list(caller.environment(), filter, page);
    }

    private Payout existing(String id, String param) {
        return new Lookup(caller.environment(), "payout", id, param).in(payouts::find);
    }
}
