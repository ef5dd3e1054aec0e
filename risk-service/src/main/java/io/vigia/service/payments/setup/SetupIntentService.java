package io.vigia.service.payments.setup;

import io.vigia.domain.customers.CustomerRepository;
import io.vigia.domain.customers.PaymentMethod;
import io.vigia.domain.kernel.EnvironmentId;
import io.vigia.domain.kernel.EnvironmentId.Lookup;
import io.vigia.domain.kernel.Ids;
import io.vigia.domain.kernel.KernelError;
import io.vigia.domain.kernel.Page;
import io.vigia.domain.kernel.PageRequest;
import io.vigia.domain.kernel.RiskException;
import io.vigia.domain.payments.setup.SetupIntent;
import io.vigia.domain.payments.setup.SetupIntent.Request;
import io.vigia.domain.payments.setup.SetupRepository;
import io.vigia.domain.platform.Permission;
import io.vigia.service.payments.methods.MethodChoice;
import io.vigia.service.payments.methods.MethodMaker;
import io.vigia.service.payments.methods.Ownership;
import io.vigia.service.platform.Caller;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.function.UnaryOperator;

/** What callers may do to make methods ready for later payments. */
@ApplicationScoped
@Transactional
public class SetupIntentService {

    @Inject
    private Caller caller;

    @Inject
    private SetupRepository setups;

    @Inject
    private CustomerRepository customers;

    @Inject
    private MethodMaker methods;

    @Inject
    private Setup setup;

    @Inject
    private Ids ids;

    @Inject
    private Clock clock;

    /** @param choice the method to keep, or null for none yet */
    public SetupResult create(Request request, MethodChoice choice, boolean confirm) {
        caller.require(Permission.PAYMENTS_WRITE);
        EnvironmentId environment = caller.environment();
        requireCustomer(request.customerId());
        Instant at = clock.instant();
        SetupIntent intent = new SetupIntent(ids.next("seti", at), environment, at, ids.secret(), request);
        setups.add(environment, intent);
        setup.tell("setup_intent.created", intent, at);
        if (choice == null) {
            if (confirm) {
                throw missingMethod();
            }
            return new SetupResult(intent, null);
        }
        PaymentMethod method = chosen(intent, choice, at);
        return confirm ? setup.confirm(intent, method, at) : new SetupResult(intent, null);
    }

    /** @param choice another method, or null for the one set before */
    public SetupResult confirm(String id, UnaryOperator<Request> change, MethodChoice choice) {
        caller.require(Permission.PAYMENTS_WRITE);
        SetupIntent intent = existing(id, "intent");
        intent.requireEditable("confirm");
        update(intent, change);
        if (choice == null && intent.paymentMethodId() == null) {
            throw missingMethod();
        }
        Instant at = clock.instant();
        MethodChoice asked = choice == null ? MethodChoice.existing(intent.paymentMethodId()) : choice;
        return setup.confirm(intent, chosen(intent, asked, at), at);
    }

    public SetupIntent update(String id, UnaryOperator<Request> change, MethodChoice choice) {
        caller.require(Permission.PAYMENTS_WRITE);
        SetupIntent intent = existing(id, "intent");
        update(intent, change);
        if (choice != null) {
            chosen(intent, choice, clock.instant());
        }
        return intent;
    }

    /** @param reason abandoned, duplicate, requested_by_customer, or null */
    public SetupIntent cancel(String id, String reason) {
        caller.require(Permission.PAYMENTS_WRITE);
        SetupIntent intent = existing(id, "intent");
        intent.cancel(reason);
        setup.tell("setup_intent.canceled", intent, clock.instant());
        return intent;
    }

    /** @throws RiskException RESOURCE_MISSING if the environment has no such setup */
    public SetupIntent find(String id) {
        caller.require(Permission.PAYMENTS_READ);
        return existing(id, "intent");
    }

    public Page<SetupIntent> list(SetupRepository.Filter filter, PageRequest page) {
        caller.require(Permission.PAYMENTS_READ);
        page.requireCursors(this::existing);
        return setups.list(caller.environment(), filter, page);
    }

    private PaymentMethod chosen(SetupIntent intent, MethodChoice choice, Instant at) {
        PaymentMethod method = methods.resolve(intent.environment(), choice, at);
        if (!intent.methodTypes().contains(method.type().wire())) {
            throw RiskException.invalid(
                    "payment_method",
                    "The PaymentMethod provided (" + method.type().wire() + ") is not allowed for this SetupIntent."
                            + " Allowed types: " + String.join(", ", intent.methodTypes()) + ".");
        }
        Ownership.require(intent.customerId(), method);
        intent.choose(method);
        return method;
    }

    private void update(SetupIntent intent, UnaryOperator<Request> change) {
        Request request = change.apply(intent.request());
        requireCustomer(request.customerId());
        intent.update(request);
    }

    private void requireCustomer(String id) {
        if (id != null) {
            new Lookup(caller.environment(), "customer", id, "customer").in(customers::find);
        }
    }

    private static RiskException missingMethod() {
        return new RiskException(
                KernelError.PARAMETER_MISSING,
                "You cannot confirm this SetupIntent because it's missing a payment method.",
                "payment_method");
    }

    private SetupIntent existing(String id, String param) {
        return new Lookup(caller.environment(), "setupintent", id, param).in(setups::find);
    }
}
