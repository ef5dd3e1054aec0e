package io.vigia.portal.payments.payer;

import io.vigia.domain.customers.PaymentMethodType;
import io.vigia.domain.payments.PaymentIntent;
import io.vigia.domain.payments.PaymentStatus;
import io.vigia.service.payments.PayerDesk;
import io.vigia.service.sandbox.network.TestPayer;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Map;

/** The banks of PSE and the phone of Nequi in test mode: whoever tests decides whether the payer pays. */
@Named
@RequestScoped
public class TestBankPage {

    private static final List<String> BANKS =
            List.of("Banco de Prueba Andino", "Banco de Prueba del Caribe", "Banco de Prueba del Pacífico");

    private static final Map<PaymentMethodType, String> WALLETS =
            Map.of(PaymentMethodType.NEQUI, "Nequi", PaymentMethodType.ALIPAY, "Alipay");

    @Inject
    PayerDesk desk;

    @Inject
    TestPayer payer;

    @Inject
    HttpServletRequest request;

    private PayerDesk.Shown shown;
    private String bank = BANKS.get(0);

    @PostConstruct
    void find() {
        shown = desk.find(getSecret())
                .filter(found -> !found.intent().livemode() && found.intent().voucher() != null)
                .filter(found -> !found.intent().method().isVoucher())
                .orElse(null);
        if (shown == null) {
            FacesContext.getCurrentInstance().getExternalContext().setResponseStatus(404);
        }
    }

    /** The payer agrees. */
    public void pay() {
        payer.pay(getSecret(), isWallet() ? WALLETS.get(shown.intent().method()) : bank);
        find();
    }

    /** The payer says no. */
    public void decline() {
        payer.decline(getSecret());
        find();
    }

    /** The client secret, from the address or from the form. */
    public String getSecret() {
        return request.getParameter("p");
    }

    public boolean isKnown() {
        return shown != null;
    }

    /** Whether it is the payer's wallet rather than a bank. */
    public boolean isWallet() {
        return shown != null && shown.intent().method() != PaymentMethodType.PSE;
    }

    public boolean isWaiting() {
        return shown != null && shown.intent().awaitsCash();
    }

    public boolean isPaid() {
        return shown != null && shown.intent().status() == PaymentStatus.SUCCEEDED;
    }

    public PaymentIntent getIntent() {
        return shown.intent();
    }

    public String getMerchant() {
        return shown.merchant();
    }

    public List<String> getBanks() {
        return BANKS;
    }

    public String getBank() {
        return bank;
    }

    public void setBank(String bank) {
        this.bank = BANKS.contains(bank) ? bank : BANKS.get(0);
    }

    /** Where the merchant wants the payer back, with what came of it; null if nowhere. */
    public String getReturnUrl() {
        return shown.intent().terms().returnUrl() == null
                ? null
                : ReturnUrl.of(shown.intent(), isPaid() ? "succeeded" : isWaiting() ? "pending" : "failed");
    }
}
