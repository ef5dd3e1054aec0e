package io.vigia.service.payments.labels;

import io.vigia.domain.customers.CardDetails;
import io.vigia.domain.customers.Customer;
import io.vigia.domain.customers.CustomerRepository;
import io.vigia.domain.customers.PaymentMethod;
import io.vigia.domain.kernel.PageRequest;
import io.vigia.domain.lists.DefaultList;
import io.vigia.domain.payments.Charge;
import io.vigia.domain.payments.PaymentIntent;
import io.vigia.domain.payments.PaymentRepository;
import io.vigia.domain.signals.RiskContext;
import io.vigia.service.platform.Pages;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.EnumMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * By what the payer of a payment would be known again: all e-mails and all cards of the payment and of its customer, and
 * the payment's device, document and telephone.
 */
@ApplicationScoped
public class PayerTraits {

    @Inject
    private PaymentRepository payments;

    @Inject
    private CustomerRepository customers;

    @Inject
    private EntityManager entities;

    /** The values by the default list that they belong on; only such as the list takes. */
    Map<DefaultList, Set<String>> of(Charge charge) {
        Traits traits = new Traits();
        tried(charge).forEach(each -> {
            traits.add(DefaultList.EMAIL, each.details().receiptEmail());
            traits.add(DefaultList.EMAIL, each.details().billing().email());
            traits.add(DefaultList.PHONE, each.details().billing().phone());
            traits.add(each.card());
        });
        payments.find(charge.environment(), charge.paymentIntentId()).ifPresent(intent -> traits.add(intent));
        if (charge.customerId() != null) {
            customers.find(charge.environment(), charge.customerId()).ifPresent(traits::add);
            methods(charge).forEach(method -> {
                traits.add(DefaultList.EMAIL, method.billing().email());
                traits.add(method.card());
            });
        }
        return traits.values;
    }

    private List<Charge> tried(Charge charge) {
        return payments.listCharges(
                        charge.environment(),
                        new PaymentRepository.ChargeFilter(null, charge.paymentIntentId()),
                        PageRequest.first(PageRequest.MAX_LIMIT))
                .items();
    }

    private List<PaymentMethod> methods(Charge charge) {
        return new Pages<>(entities, PaymentMethod.class, "pm", charge.environment())
                .with("customerId", charge.customerId())
                .get(PageRequest.first(PageRequest.MAX_LIMIT))
                .items();
    }

    private static final class Traits {

        private final Map<DefaultList, Set<String>> values = new EnumMap<>(DefaultList.class);

        void add(DefaultList list, String value) {
            if (value != null && list.itemType().keyOf(value).isPresent()) {
                values.computeIfAbsent(list, any -> new LinkedHashSet<>()).add(value);
            }
        }

        void add(CardDetails card) {
            add(DefaultList.CARD_FINGERPRINT, card == null ? null : card.fingerprint());
        }

        void add(Customer customer) {
            add(DefaultList.EMAIL, customer.profile().email());
            add(DefaultList.PHONE, customer.profile().phone());
        }

        void add(PaymentIntent intent) {
            add(DefaultList.EMAIL, intent.payer().receiptEmail());
            RiskContext context = intent.payer().context();
            if (context != null) {
                add(DefaultList.DEVICE_ID, context.deviceId());
                add(DefaultList.DOCUMENT_NUMBER, context.documentNumber());
                add(DefaultList.PHONE, context.phone());
            }
        }
    }
}
