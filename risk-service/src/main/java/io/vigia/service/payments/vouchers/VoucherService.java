package io.vigia.service.payments.vouchers;

import io.vigia.domain.customers.PaymentMethodType;
import io.vigia.domain.kernel.EnvironmentId.Lookup;
import io.vigia.domain.kernel.Page;
import io.vigia.domain.kernel.PageRequest;
import io.vigia.domain.kernel.RiskException;
import io.vigia.domain.payments.Charge;
import io.vigia.domain.payments.PaymentIntent;
import io.vigia.domain.payments.PaymentRepository;
import io.vigia.domain.payments.vouchers.NetworkNotification;
import io.vigia.domain.payments.vouchers.NetworkOrder;
import io.vigia.domain.payments.vouchers.NetworkOrderRepository;
import io.vigia.domain.payments.vouchers.NetworkOrderRepository.Filter;
import io.vigia.domain.payments.vouchers.NetworkSecret;
import io.vigia.domain.payments.vouchers.OrderStatus;
import io.vigia.domain.payments.vouchers.Receipt;
import io.vigia.domain.payments.vouchers.Treatment;
import io.vigia.domain.payments.vouchers.VoucherError;
import io.vigia.domain.payments.vouchers.VoucherSettings.Choices;
import io.vigia.domain.platform.Permission;
import io.vigia.service.payments.vouchers.Cashier.Booking;
import io.vigia.service.payments.vouchers.notifications.NetworkSecrets;
import io.vigia.service.platform.Caller;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;

/** What callers may know of their orders at networks, and decide about money that was set aside. */
@ApplicationScoped
@Transactional
public class VoucherService {

    @Inject
    private Caller caller;

    @Inject
    private NetworkOrderRepository orders;

    @Inject
    private PaymentRepository payments;

    @Inject
    private SettingsBook settings;

    @Inject
    private NetworkSecrets secrets;

    @Inject
    private OrderSearch search;

    @Inject
    private Outcomes outcomes;

    @Inject
    private Clock clock;

    /** @throws RiskException RESOURCE_MISSING if the environment has no such number */
    public VoucherView find(String number) {
        caller.require(Permission.PAYMENTS_READ);
        return view(existing(number));
    }

    /** What the network told about an order, oldest first. */
    public List<NetworkNotification> notifications(String number) {
        caller.require(Permission.PAYMENTS_READ);
        return orders.notifications(caller.environment(), existing(number).id());
    }

    public Page<VoucherView> list(Filter filter, PageRequest page) {
        caller.require(Permission.PAYMENTS_READ);
        page.requireCursors((id, param) -> new Lookup(caller.environment(), "voucher", id, param).in(orders::find));
        return orders.list(caller.environment(), filter, page).map(this::view);
    }

    /**
     * A page of the orders that support looks for.
     *
     * @param words a number, a document, an e-mail, a payment's id, or empty for all
     * @param status or null for all
     */
    public Page<VoucherView> search(String words, OrderStatus status, PageRequest page) {
        caller.require(Permission.PAYMENTS_READ);
        return orders.list(caller.environment(), search.filter(caller.environment(), words, status), page)
                .map(this::view);
    }

    /**
     * Decides about all money of an order that was set aside.
     *
     * @param accept true: it counts, or the loss is borne; false: it goes back
     * @throws RiskException VOUCHER_UNEXPECTED_STATE if nothing is set aside
     */
    public VoucherView resolve(String number, boolean accept) {
        caller.require(Permission.VOUCHERS_WRITE);
        NetworkOrder order = existing(number);
        List<Receipt> open = orders.receipts(order.environment(), order.id()).stream()
                .filter(receipt -> isOpen(order, receipt))
                .toList();
        if (open.isEmpty()) {
            throw new RiskException(
                    VoucherError.VOUCHER_UNEXPECTED_STATE,
                    "Nothing that was paid with this number waits for a decision; it is " + order.wireStatus() + ".",
                    "number");
        }
        PaymentIntent intent =
                payments.find(order.environment(), order.paymentIntentId()).orElseThrow();
        Charge charge =
                payments.findCharge(order.environment(), order.chargeId()).orElseThrow();
        for (Receipt receipt : open) {
            Booking booking = new Booking(order, intent, charge, receipt, clock.instant());
            if (accept) {
                outcomes.accept(booking);
            } else {
                outcomes.refund(booking);
                order.claimed(clock.instant());
                order.unclaimed();
            }
        }
        return view(order);
    }

    public Choices settings() {
        caller.require(Permission.PAYMENTS_READ);
        return settings.of(caller.environment());
    }

    /** Takes over what the account wants from now on; also for orders that were issued before. */
    public void choose(Choices choices) {
        caller.require(Permission.VOUCHERS_WRITE);
        settings.choose(caller.environment(), choices, clock.instant());
    }

    /** The secrets with which a network signs what it tells this environment, the newest first. */
    public List<NetworkSecret> secrets(PaymentMethodType network) {
        caller.require(Permission.KEYS_WRITE);
        return secrets.of(caller.environment(), network);
    }

    /** Makes a new secret; the one before verifies for {@link NetworkSecrets#OVERLAP} longer. */
    public NetworkSecret roll(PaymentMethodType network) {
        caller.require(Permission.KEYS_WRITE);
        return secrets.roll(caller.environment(), network);
    }

    private static boolean isOpen(NetworkOrder order, Receipt receipt) {
        boolean doubtful = order.status() == OrderStatus.HELD && receipt.treatment() == Treatment.REVERSED;
        return receipt.treatment() == Treatment.HELD || doubtful && receipt.applied() > 0;
    }

    private VoucherView view(NetworkOrder order) {
        return new VoucherView(order, orders.receipts(order.environment(), order.id()));
    }

    private NetworkOrder existing(String number) {
        return new Lookup(caller.environment(), "voucher", number, "number").in(orders::findByNumber);
    }
}
