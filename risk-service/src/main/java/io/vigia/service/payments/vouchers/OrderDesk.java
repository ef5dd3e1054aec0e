package io.vigia.service.payments.vouchers;

import io.vigia.domain.customers.PaymentMethod;
import io.vigia.domain.customers.PaymentMethodType;
import io.vigia.domain.kernel.EnvironmentId;
import io.vigia.domain.kernel.Ids;
import io.vigia.domain.kernel.KernelError;
import io.vigia.domain.kernel.Money;
import io.vigia.domain.kernel.RiskException;
import io.vigia.domain.payments.Charge;
import io.vigia.domain.payments.PaymentError;
import io.vigia.domain.payments.PaymentIntent;
import io.vigia.domain.payments.Voucher;
import io.vigia.domain.payments.VoucherNumber;
import io.vigia.domain.payments.vouchers.NetworkOrder;
import io.vigia.domain.payments.vouchers.NetworkOrderRepository;
import io.vigia.domain.payments.vouchers.VoucherError;
import io.vigia.domain.payments.vouchers.VoucherSettings.Choices;
import io.vigia.domain.signals.payer.IdentityDocument;
import io.vigia.service.payments.network.CollectingNetwork;
import io.vigia.service.payments.network.Networks;
import io.vigia.service.platform.KeyedHash;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.security.SecureRandom;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;

/** Issues the numbers with which payers pay, and asks the networks to collect. */
@ApplicationScoped
public class OrderDesk {

    static final String DOCUMENT = "voucher-document";

    private static final Duration AT_THE_BANK = Duration.ofMinutes(30);
    private static final Duration ON_THE_PHONE = Duration.ofMinutes(45);
    private static final int TRIES = 5;

    private final SecureRandom random = new SecureRandom();

    @Inject
    private NetworkOrderRepository orders;

    @Inject
    private SettingsBook settings;

    @Inject
    private OrderNumbers numbers;

    @Inject
    private Networks networks;

    @Inject
    private KeyedHash hash;

    @Inject
    private Ids ids;

    /**
     * Sees to it that the network can reach the payer.
     *
     * @throws RiskException PARAMETER_MISSING for PSE and Alipay without an address to return to, and for Nequi without a phone
     */
    public void requireReachable(PaymentIntent intent, PaymentMethod method) {
        boolean redirects = method.type() == PaymentMethodType.PSE || method.type() == PaymentMethodType.ALIPAY;
        if (redirects && intent.terms().returnUrl() == null) {
            throw missing("return_url");
        }
        if (method.type() == PaymentMethodType.NEQUI && method.billing().phone() == null) {
            throw missing("payment_method_data[billing_details][phone]");
        }
    }

    private static RiskException missing(String param) {
        return new RiskException(KernelError.PARAMETER_MISSING, "Missing required param: " + param + ".", param);
    }

    /** @throws RiskException AMOUNT_TOO_SMALL or AMOUNT_TOO_LARGE if the account gives no vouchers for so much */
    public void requireWithinLimits(PaymentIntent intent, PaymentMethodType method) {
        if (!method.isVoucher()) {
            return;
        }
        Choices choices = settings.of(intent.environment());
        Money amount = intent.amount();
        if (amount.minor() < choices.minAmount()) {
            throw new RiskException(
                    VoucherError.AMOUNT_TOO_SMALL,
                    "Amount must be at least " + choices.minAmount() + " for vouchers of this account.",
                    "amount");
        }
        if (amount.minor() > choices.maxAmount()) {
            throw new RiskException(
                    PaymentError.AMOUNT_TOO_LARGE,
                    "Amount must be no more than " + choices.maxAmount() + " for vouchers of this account.",
                    "amount");
        }
    }

    /** Asks the network to collect an attempt's amount; the order is stored with the current transaction. */
    public Voucher issue(PaymentIntent intent, PaymentMethod method, Charge charge, Instant at) {
        EnvironmentId environment = intent.environment();
        CollectingNetwork network = networks.collecting(intent, method);
        Instant expires = network.expiry(method, at, at.plus(validity(intent, method.type())));
        Voucher voucher = new Voucher(freshNumber(), expires.truncatedTo(ChronoUnit.SECONDS));
        NetworkOrder order = new NetworkOrder(ids.next("ord", at), charge, voucher, payer(intent, method));
        orders.add(environment, order);
        network.collect(order, method);
        return voucher;
    }

    private Duration validity(PaymentIntent intent, PaymentMethodType method) {
        Integer days = intent.terms().voucherDays();
        return switch (method) {
            case PSE, ALIPAY -> AT_THE_BANK;
            case NEQUI -> ON_THE_PHONE;
            default ->
                days == null
                        ? Duration.ofHours(settings.of(intent.environment()).validHours())
                        : Duration.ofDays(days);
        };
    }

    private String freshNumber() {
        for (int i = 0; i < TRIES; i++) {
            String number = VoucherNumber.random(random).digits();
            if (!numbers.taken(number)) {
                return number;
            }
        }
        throw new IllegalStateException("no free voucher number was found");
    }

    private NetworkOrder.Payer payer(PaymentIntent intent, PaymentMethod method) {
        EnvironmentId environment = intent.environment();
        String email = method.billing().email() == null
                ? intent.payer().receiptEmail()
                : method.billing().email();
        String document = intent.payer().context() == null
                ? null
                : IdentityDocument.normalised(intent.payer().context().documentNumber());
        return new NetworkOrder.Payer(
                document == null || document.isEmpty() ? null : hash.key(environment, DOCUMENT, document),
                hash.emailKey(environment, email));
    }
}
