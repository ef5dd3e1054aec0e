package io.vigia.service.payments.vouchers;

import io.vigia.domain.payments.vouchers.NetworkOrder;
import io.vigia.domain.payments.vouchers.Receipt;
import java.util.List;

/** An order with the money that came for it. */
public record VoucherView(NetworkOrder order, List<Receipt> receipts) {}
