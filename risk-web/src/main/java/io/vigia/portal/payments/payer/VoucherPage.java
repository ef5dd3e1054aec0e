package io.vigia.portal.payments.payer;

import io.vigia.domain.customers.PaymentMethodType;
import io.vigia.domain.payments.PaymentIntent;
import io.vigia.domain.payments.PaymentStatus;
import io.vigia.portal.platform.Frame;
import io.vigia.service.payments.PayerDesk;
import io.vigia.service.platform.time.TestTimes;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;

/** The voucher as the payer takes it to the cash point, on a phone or on paper. */
@Named
@RequestScoped
public class VoucherPage {

    private static final ZoneId BOGOTA = ZoneId.of("America/Bogota");

    @Inject
    PayerDesk desk;

    @Inject
    Frame frame;

    @Inject
    HttpServletRequest request;

    @Inject
    TestTimes times;

    @Inject
    Clock clock;

    private PayerDesk.Shown shown;

    @PostConstruct
    void find() {
        shown = desk.find(request.getParameter("v"))
                .filter(found -> found.intent().voucher() != null)
                .orElse(null);
        if (shown == null) {
            FacesContext.getCurrentInstance().getExternalContext().setResponseStatus(404);
        }
    }

    /** {@code payable}, {@code paid}, {@code canceled}, {@code expired}, {@code replaced}, or {@code unknown}. */
    public String getState() {
        if (shown == null) {
            return "unknown";
        }
        PaymentIntent intent = shown.intent();
        boolean over = !times.<Instant>within(intent.environment(), clock::instant)
                .isBefore(intent.voucher().expiresAt());
        if (intent.awaitsCash()) {
            return over ? "expired" : "payable";
        }
        if (intent.status() == PaymentStatus.SUCCEEDED) {
            return "paid";
        }
        return intent.status() == PaymentStatus.CANCELED ? "canceled" : over ? "expired" : "replaced";
    }

    public boolean isKnown() {
        return shown != null;
    }

    public boolean isPayable() {
        return getState().equals("payable");
    }

    public PaymentIntent getIntent() {
        return shown.intent();
    }

    public String getMerchant() {
        return shown.merchant();
    }

    /** The network's name, as its signs say it. */
    public String getNetwork() {
        return shown.intent().method() == PaymentMethodType.BALOTO ? "Baloto" : "Efecty";
    }

    /** The number in groups of four, as it is read out at a counter. */
    public String getNumber() {
        return shown.intent().voucher().number().replaceAll("(.{4})(?=.)", "$1 ");
    }

    /** Until when it can be paid, by the clocks of Colombia. */
    public String getDeadline() {
        return DateTimeFormatter.ofLocalizedDateTime(FormatStyle.FULL, FormatStyle.SHORT)
                .withLocale(frame.getLocale())
                .withZone(BOGOTA)
                .format(shown.intent().voucher().expiresAt());
    }
}
