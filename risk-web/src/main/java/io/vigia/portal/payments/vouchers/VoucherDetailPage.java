package io.vigia.portal.payments.vouchers;

import io.vigia.domain.kernel.RiskException;
import io.vigia.domain.payments.vouchers.NetworkNotification;
import io.vigia.domain.payments.vouchers.OrderStatus;
import io.vigia.domain.payments.vouchers.Treatment;
import io.vigia.domain.platform.Permission;
import io.vigia.portal.platform.Notices;
import io.vigia.service.payments.vouchers.VoucherService;
import io.vigia.service.payments.vouchers.VoucherView;
import io.vigia.service.platform.Caller;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** One voucher: where it stands, the money that came, what the network told, and what is to be decided. */
@Named
@RequestScoped
public class VoucherDetailPage {

    @Inject
    VoucherService service;

    @Inject
    Caller caller;

    @Inject
    Notices notices;

    @Inject
    HttpServletRequest request;

    private VoucherView voucher;

    public VoucherView getVoucher() {
        if (voucher == null) {
            voucher = service.find(getNumber());
        }
        return voucher;
    }

    /** The voucher's number, from the address or from the form. */
    public String getNumber() {
        String number = request.getParameter("number");
        return number == null ? "" : number;
    }

    public List<NetworkNotification> getNotifications() {
        return service.notifications(getNumber());
    }

    /** What the network sent, as text. */
    public String body(NetworkNotification notification) {
        return new String(notification.body(), StandardCharsets.UTF_8);
    }

    /** Whether money waits for a decision of the reader. */
    public boolean isDecidable() {
        boolean waits = getVoucher().order().status() == OrderStatus.HELD
                || getVoucher().receipts().stream().anyMatch(receipt -> receipt.treatment() == Treatment.HELD);
        return waits && caller.may(Permission.VOUCHERS_WRITE);
    }

    /** The money counts. */
    public void accept() {
        resolve(true);
    }

    /** The money goes back. */
    public void refund() {
        resolve(false);
    }

    private void resolve(boolean accept) {
        try {
            service.resolve(getNumber(), accept);
        } catch (RiskException refused) {
            notices.bad(null, refused.getMessage());
            return;
        }
        notices.good(accept ? "vouchers.accepted" : "vouchers.refunding");
        notices.goTo("/portal/payments/vouchers/detail?number=" + getNumber());
    }
}
