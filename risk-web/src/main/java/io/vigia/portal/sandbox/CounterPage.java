package io.vigia.portal.sandbox;

import io.vigia.domain.kernel.PageRequest;
import io.vigia.domain.kernel.RiskException;
import io.vigia.domain.payments.vouchers.NetworkOrderRepository.Filter;
import io.vigia.portal.platform.Format;
import io.vigia.portal.platform.Notices;
import io.vigia.service.payments.vouchers.FreshVouchers;
import io.vigia.service.payments.vouchers.VoucherService;
import io.vigia.service.payments.vouchers.VoucherView;
import io.vigia.service.sandbox.network.VoucherTestService;
import io.vigia.service.sandbox.network.VoucherTestService.Cash;
import io.vigia.service.sandbox.network.VoucherTestService.Telling;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.time.Instant;
import java.util.List;

/** The counter of test mode: pays vouchers rightly and wrongly, and plays a network that errs. */
@Named
@RequestScoped
public class CounterPage {

    private static final String HERE = "/portal/sandbox/counter";
    private static final int RECENT = 10;
    private static final long SECOND = 1;

    /** What can be done, in the order of the page. */
    public enum Deed {
        PAY,
        LATE,
        UNDERPAY,
        OVERPAY,
        TWICE,
        UNTOLD,
        FORGED,
        CLAIM,
        REVERSE
    }

    @Inject
    VoucherTestService counter;

    @Inject
    VoucherService vouchers;

    @Inject
    FreshVouchers fresh;

    @Inject
    Notices notices;

    @Inject
    Format format;

    @Inject
    HttpServletRequest request;

    private String number;
    private Deed deed = Deed.PAY;
    private List<VoucherView> recent;

    /** The newest vouchers. */
    public List<VoucherView> getRecent() {
        if (recent == null) {
            recent = vouchers.list(Filter.ALL, PageRequest.first(RECENT)).items();
        }
        return recent;
    }

    public Deed[] getDeeds() {
        return Deed.values();
    }

    /** Does it, and says where the voucher stands then. */
    public void play() {
        String digits = number == null ? "" : number.replaceAll("\\D", "");
        try {
            play(vouchers.find(digits));
        } catch (RiskException refused) {
            notices.bad("counter:number", refused.getMessage());
            return;
        }
        VoucherView after = fresh.find(digits);
        notices.good(
                "sandbox.played", format.word("voucher-status", after.order().wireStatus()));
        notices.goTo(HERE + "?number=" + digits);
    }

    private void play(VoucherView voucher) {
        String digits = voucher.order().number();
        long due = voucher.order().amount().minor();
        Instant late = voucher.order().expiresAt().plusSeconds(SECOND);
        switch (deed) {
            case PAY -> pay(digits, due, null, Telling.ONCE);
            case LATE -> pay(digits, due, late, Telling.ONCE);
            case UNDERPAY -> pay(digits, Math.max(1, due * 9 / 10), null, Telling.ONCE);
            case OVERPAY -> pay(digits, due + Math.max(1, due / 10), null, Telling.ONCE);
            case TWICE -> pay(digits, due, null, Telling.TWICE);
            case UNTOLD -> pay(digits, due, null, Telling.NOT_AT_ALL);
            case FORGED -> forged(digits, due);
            case CLAIM -> counter.claim(digits);
            case REVERSE -> counter.reverse(digits);
        }
    }

    private void pay(String digits, long amount, Instant paidAt, Telling telling) {
        counter.pay(digits, new Cash(amount, paidAt, "1001", "Bogotá", telling));
    }

    /** That it is refused is what is to be seen. */
    private void forged(String digits, long due) {
        try {
            pay(digits, due, null, Telling.FORGED);
        } catch (RiskException refused) {
            notices.good("sandbox.forged", refused.code().wire());
        }
    }

    public String getNumber() {
        return number == null ? request.getParameter("number") : number;
    }

    public void setNumber(String number) {
        this.number = number;
    }

    public Deed getDeed() {
        return deed;
    }

    public void setDeed(Deed deed) {
        this.deed = deed;
    }
}
