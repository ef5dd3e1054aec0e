package io.vigia.service.payments.refunds;

import io.vigia.domain.events.Snapshot;
import io.vigia.domain.kernel.EnvironmentId.Lookup;
import io.vigia.domain.kernel.KernelError;
import io.vigia.domain.kernel.Metadata;
import io.vigia.domain.kernel.Page;
import io.vigia.domain.kernel.PageRequest;
import io.vigia.domain.kernel.RiskException;
import io.vigia.domain.payments.Charge;
import io.vigia.domain.payments.PaymentIntent;
import io.vigia.domain.payments.PaymentRepository;
import io.vigia.domain.payments.refunds.Refund;
import io.vigia.domain.payments.refunds.RefundError;
import io.vigia.domain.payments.refunds.RefundRepository;
import io.vigia.domain.payments.refunds.RefundRepository.Filter;
import io.vigia.domain.platform.Permission;
import io.vigia.service.audit.AuditTrail;
import io.vigia.service.payments.money.HeldCharges;
import io.vigia.service.payments.money.News;
import io.vigia.service.platform.Caller;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.function.UnaryOperator;

/** What callers may do with the refunds of their environment. */
@ApplicationScoped
@Transactional
public class RefundService {

    @Inject
    private Caller caller;

    @Inject
    private PaymentRepository payments;

    @Inject
    private RefundRepository refunds;

    @Inject
    private HeldCharges charges;

    @Inject
    private RefundDesk desk;

    @Inject
    private News news;

    @Inject
    private AuditTrail audit;

    /**
     * Gives back money of a payment, named by its charge or by its intent.
     *
     * @throws RiskException if neither is named, or there is nothing, or not enough, to give back
     */
    public Refund create(Filter of, Refund.Wish wish) {
        caller.require(Permission.REFUNDS_WRITE);
        Charge charge = held(chargeId(of), of.chargeId() == null ? "payment_intent" : "charge");
        if (of.paymentIntentId() != null && !of.paymentIntentId().equals(charge.paymentIntentId())) {
            throw RiskException.invalid("payment_intent", "The charge is not one of this payment intent.");
        }
        Refund refund = desk.refund(charge, wish);
        audit.record("refund.created", refund.id());
        return refund;
    }

    /** Calls a pending refund back. */
    public Refund cancel(String id) {
        caller.require(Permission.REFUNDS_WRITE);
        Refund refund = existing(id, "id");
        Charge charge = held(refund.chargeId(), "id");
        refund.requireCancelable();
        Snapshot before = news.before(refund);
        refund.cancel(desk.takeBack(charge, refund));
        news.tell("refund.updated", refund, before);
        audit.record("refund.canceled", id);
        return refund;
    }

    /** @param change from the metadata known to those wanted */
    public Refund update(String id, UnaryOperator<Metadata> change) {
        caller.require(Permission.REFUNDS_WRITE);
        Refund refund = existing(id, "id");
        Snapshot before = news.before(refund);
        refund.describe(change.apply(refund.metadata()));
        news.tell("refund.updated", refund, before);
        return refund;
    }

    /** @throws RiskException RESOURCE_MISSING if the environment has no such refund */
    public Refund find(String id) {
        caller.require(Permission.PAYMENTS_READ);
        return existing(id, "id");
    }

    public Page<Refund> list(Filter filter, PageRequest page) {
        caller.require(Permission.PAYMENTS_READ);
        page.requireCursors(this::existing);
        return refunds.list(caller.environment(), filter, page);
    }

    private String chargeId(Filter of) {
        if (of.chargeId() != null) {
            return of.chargeId();
        }
        if (of.paymentIntentId() == null) {
            throw new RiskException(
                    KernelError.PARAMETER_MISSING,
                    "One of the following params should be provided for this request: payment_intent or charge.",
                    "charge");
        }
        PaymentIntent intent = new Lookup(
                        caller.environment(), "payment_intent", of.paymentIntentId(), "payment_intent")
                .in(payments::find);
        if (intent.latestChargeId() == null) {
            throw new RiskException(
                    RefundError.CHARGE_NOT_REFUNDABLE,
                    "This PaymentIntent (" + intent.id() + ") does not have a successful charge to refund.",
                    "payment_intent");
        }
        return intent.latestChargeId();
    }

    private Charge held(String id, String param) {
        return new Lookup(caller.environment(), "charge", id, param).in(charges::hold);
    }

    private Refund existing(String id, String param) {
        return new Lookup(caller.environment(), "refund", id, param).in(refunds::find);
    }
}
