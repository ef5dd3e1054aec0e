package io.vigia.service.payments.vouchers;

import io.vigia.domain.kernel.RiskException;
import io.vigia.domain.payments.vouchers.NetworkOrder;
import io.vigia.domain.payments.vouchers.NetworkOrderRepository;
import io.vigia.service.platform.Caller;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;

/** Reads a caller's orders as they are now, whatever an outer transaction has seen of them before. */
@ApplicationScoped
public class FreshVouchers {

    @Inject
    private NetworkOrderRepository orders;

    @Inject
    private Caller caller;

    /** @throws RiskException RESOURCE_MISSING if the caller's environment has no such number */
    @Transactional(Transactional.TxType.REQUIRES_NEW)
    public VoucherView find(String number) {
        NetworkOrder order = orders.findByNumber(caller.environment(), number)
                .orElseThrow(() -> RiskException.noSuch("voucher", number, "number"));
        return new VoucherView(order, orders.receipts(order.environment(), order.id()));
    }
}
