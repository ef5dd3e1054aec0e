package io.vigia.service.payments;

import io.vigia.domain.customers.CustomerRepository;
import io.vigia.domain.customers.PaymentMethod;
import io.vigia.domain.kernel.EnvironmentId;
import io.vigia.domain.kernel.EnvironmentId.Lookup;
import io.vigia.domain.kernel.Ids;
import io.vigia.domain.kernel.KernelError;
import io.vigia.domain.kernel.Metadata;
import io.vigia.domain.kernel.Page;
import io.vigia.domain.kernel.PageRequest;
import io.vigia.domain.kernel.RiskException;
import io.vigia.domain.payments.Charge;
import io.vigia.domain.payments.PaymentError;
import io.vigia.domain.payments.PaymentIntent;
import io.vigia.domain.payments.PaymentRepository;
import io.vigia.domain.payments.PaymentRequest;
import io.vigia.domain.platform.Permission;
import io.vigia.domain.signals.RiskContext;
import io.vigia.service.payments.capture.Captures;
import io.vigia.service.payments.methods.MethodChoice;
import io.vigia.service.payments.methods.MethodMaker;
import io.vigia.service.payments.methods.Ownership;
import io.vigia.service.payments.notices.PaymentEnded;
import io.vigia.service.payments.search.PaymentTerms;
import io.vigia.service.payments.vouchers.OrderEnds;
import io.vigia.service.platform.Caller;
import io.vigia.service.signals.sessions.SessionBook;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.Objects;
import java.util.function.UnaryOperator;

/** What callers may do with the payments of their environment. */
@ApplicationScoped
@Transactional
public class PaymentService {

    @Inject
    private Caller caller;

    @Inject
    private PaymentRepository payments;

    @Inject
    private CustomerRepository customers;

    @Inject
    private MethodMaker methods;

    @Inject
    private Confirmation confirmation;

    @Inject
    private OrderEnds vouchers;

    @Inject
    private SessionBook sessions;

    @Inject
    private PaymentEvents events;

    @Inject
    private Captures captures;

    @Inject
    private Event<PaymentEnded> ended;

    @Inject
    private PaymentTerms terms;

    @Inject
    private Ids ids;

    @Inject
    private Clock clock;

    /**
     * Creates a payment, and confirms it at once if asked.
     *
     * @param choice the method to pay with, or null for none yet
     */
    public PaymentResult create(PaymentRequest asked, MethodChoice choice, boolean confirm) {
        caller.require(Permission.PAYMENTS_WRITE);
        return create(asked, choice, confirm, UnaryOperator.identity());
    }

    private PaymentResult create(
            PaymentRequest asked, MethodChoice choice, boolean confirm, UnaryOperator<String> naming) {
        EnvironmentId environment = caller.environment();
        requireCustomer(environment, asked);
        PaymentRequest request = inSession(environment, asked, null);
        Instant at = momentOf(request);
        String id = naming.apply(ids.next("pi", at));
        PaymentIntent intent = new PaymentIntent(id, environment, at, ids.secret(), request);
        payments.add(environment, intent);
        terms.index(intent, Metadata.EMPTY);
        events.tell("payment_intent.created", intent, at);
        if (choice == null && confirm) {
            throw new RiskException(
                    KernelError.PARAMETER_MISSING,
                    "You cannot confirm this PaymentIntent because it's missing a payment method.",
                    "payment_method");
        }
        if (choice == null) {
            return PaymentResult.of(intent);
        }
        PaymentMethod method = chosen(intent, choice, at);
        return confirm ? confirmation.confirm(intent, method, at) : PaymentResult.of(intent);
    }

    /**
     * Charges a card at once, as it was done before there were payment intents.
     *
     * @param source the card, or null for the customer's own
     */
    public PaymentResult charge(PaymentRequest request, MethodChoice source) {
        caller.require(Permission.PAYMENTS_WRITE);
        MethodChoice card = source == null ? MethodChoice.existing(ownCard(request.customerId())) : source;
        return create(request, card, true, Charge::hiddenIntent);
    }

    private String ownCard(String customerId) {
        String own = customerId == null
                ? null
                : new Lookup(caller.environment(), "customer", customerId, "customer")
                        .in(customers::find)
                        .profile()
                        .settings()
                        .defaultSource();
        if (own == null && customerId != null) {
            throw new RiskException(PaymentError.MISSING, "Cannot charge a customer that has no active card.", "card");
        }
        if (own == null) {
            throw new RiskException(KernelError.PARAMETER_MISSING, "Must provide source or customer.", "source");
        }
        return own;
    }

    /**
     * Tries to get a payment paid.
     *
     * @param change lays what this request says over what was asked before
     * @param choice another method, or null for the one set before
     */
    public PaymentResult confirm(String id, UnaryOperator<PaymentRequest> change, MethodChoice choice) {
        caller.require(Permission.PAYMENTS_WRITE);
        PaymentIntent intent = existing(id);
        intent.requireEditable("confirm");
        Metadata before = intent.metadata();
        PaymentRequest request = changed(intent, change);
        intent.update(request);
        terms.index(intent, before);
        Instant at = momentOf(request);
        vouchers.withdraw(intent, clock.instant());
        if (choice == null && intent.paymentMethodId() == null) {
            throw new RiskException(
                    KernelError.PARAMETER_MISSING,
                    "You cannot confirm this PaymentIntent because it's missing a payment method.",
                    "payment_method");
        }
        MethodChoice asked = choice == null ? MethodChoice.existing(intent.paymentMethodId()) : choice;
        if (intent.isAuthenticated() && asked.id() != null && asked.id().equals(intent.paymentMethodId())) {
            return confirmation.confirmedByHand(intent, chosen(intent, asked, at), at);
        }
        return confirmation.confirm(intent, chosen(intent, asked, at), at);
    }

    /** Changes what is asked for, while that is possible. */
    public PaymentResult update(String id, UnaryOperator<PaymentRequest> change, MethodChoice choice) {
        caller.require(Permission.PAYMENTS_WRITE);
        PaymentIntent intent = existing(id);
        PaymentRequest request = changed(intent, change);
        if (choice == null && request.onlyAnnotates(intent.request())) {
            Metadata before = intent.metadata();
            intent.annotate(request);
            terms.index(intent, before);
            return PaymentResult.of(intent);
        }
        intent.requireEditable("update");
        if (choice != null || !request.amount().equals(intent.amount())) {
            vouchers.withdraw(intent, clock.instant());
        }
        Metadata before = intent.metadata();
        intent.update(request);
        terms.index(intent, before);
        if (choice != null) {
            chosen(intent, choice, clock.instant());
        }
        return PaymentResult.of(intent);
    }

    /** @param reason duplicate, fraudulent, requested_by_customer, abandoned, or null */
    public PaymentIntent cancel(String id, String reason) {
        caller.require(Permission.PAYMENTS_WRITE);
        PaymentIntent intent = existing(id);
        vouchers.withdraw(intent, clock.instant());
        captures.release(intent, clock.instant());
        intent.cancel(reason, clock.instant());
        ended.fire(new PaymentEnded(intent, true));
        events.tell("payment_intent.canceled", intent, clock.instant());
        return intent;
    }

    /** @throws RiskException RESOURCE_MISSING if the environment has no such payment */
    public PaymentIntent find(String id) {
        caller.require(Permission.PAYMENTS_READ);
        return existing(id);
    }

    /** @param customerId only those of this customer, or null for all */
    public Page<PaymentIntent> list(String customerId, PageRequest page) {
        caller.require(Permission.PAYMENTS_READ);
        page.requireCursors(this::existing);
        return payments.list(caller.environment(), customerId, page);
    }

    private PaymentMethod chosen(PaymentIntent intent, MethodChoice choice, Instant at) {
        PaymentMethod method = methods.resolve(intent.environment(), choice, at);
        if (!intent.methodTypes().contains(method.type().wire())) {
            throw RiskException.invalid(
                    "payment_method",
                    "The PaymentMethod provided (" + method.type().wire() + ") is not allowed for this PaymentIntent."
                            + " Allowed types: " + String.join(", ", intent.methodTypes()) + ".");
        }
        Ownership.require(intent, method);
        intent.payWith(method);
        return method;
    }

    /** When the attempt takes place: now, or in test mode when the caller says it did. */
    private Instant momentOf(PaymentRequest request) {
        RiskContext context = request.payer().context();
        Instant now = clock.instant();
        if (context == null || context.occurredAt() == null) {
            return now;
        }
        if (caller.environment().livemode() || context.occurredAt().isAfter(now)) {
            throw new RiskException(
                    PaymentError.TEST_MODE_ONLY,
                    "A payment can be dated back in test mode only, and never into the future.",
                    "risk_context[occurred_at]");
        }
        return context.occurredAt();
    }

    /** What a browser session told goes into the payment once, when the session is named. */
    private PaymentRequest changed(PaymentIntent intent, UnaryOperator<PaymentRequest> change) {
        PaymentRequest before = intent.request();
        PaymentRequest request = change.apply(before);
        if (!Objects.equals(request.customerId(), before.customerId())) {
            requireCustomer(intent.environment(), request);
        }
        return inSession(intent.environment(), request, before);
    }

    private PaymentRequest inSession(EnvironmentId environment, PaymentRequest request, PaymentRequest before) {
        RiskContext context = request.payer().context();
        boolean known = before != null
                && context != null
                && context.equals(before.payer().context());
        return known || context == null || context.session() == null
                ? request
                : request.in(sessions.completed(environment, context));
    }

    private void requireCustomer(EnvironmentId environment, PaymentRequest request) {
        if (request.customerId() != null) {
            new Lookup(environment, "customer", request.customerId(), "customer").in(customers::find);
        }
    }

    private PaymentIntent existing(String id) {
        return existing(id, "intent");
    }

    private PaymentIntent existing(String id, String param) {
        return new Lookup(caller.environment(), "payment_intent", id, param).in(payments::find);
    }
}
