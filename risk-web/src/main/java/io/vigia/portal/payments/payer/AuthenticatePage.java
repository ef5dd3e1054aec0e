package io.vigia.portal.payments.payer;

import io.vigia.domain.payments.PaymentIntent;
import io.vigia.domain.payments.PaymentStatus;
import io.vigia.service.payments.PayerDesk;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;

/** The issuer of test mode: whoever tests decides whether the payer has proved who they are. */
@Named
@RequestScoped
public class AuthenticatePage {

    @Inject
    PayerDesk desk;

    @Inject
    HttpServletRequest request;

    private PayerDesk.Shown shown;

    @PostConstruct
    void find() {
        shown = desk.find(getSecret())
                .filter(found -> !found.intent().livemode())
                .orElse(null);
        if (shown == null) {
            FacesContext.getCurrentInstance().getExternalContext().setResponseStatus(404);
        }
    }

    /** The payer proved who they are. */
    public void complete() {
        answer(true);
    }

    /** The payer did not. */
    public void fail() {
        answer(false);
    }

    private void answer(boolean passed) {
        desk.authenticate(getSecret(), passed);
        find();
    }

    /** The client secret, from the address or from the form. */
    public String getSecret() {
        return request.getParameter("p");
    }

    public boolean isKnown() {
        return shown != null;
    }

    public boolean isWaiting() {
        return shown != null && shown.intent().awaitsAuthentication();
    }

    public boolean isPassed() {
        PaymentStatus status = shown.intent().status();
        return status == PaymentStatus.SUCCEEDED || status == PaymentStatus.REQUIRES_CAPTURE;
    }

    public PaymentIntent getIntent() {
        return shown.intent();
    }

    public String getMerchant() {
        return shown.merchant();
    }

    /** Where the merchant wants the payer back, with what came of it; null if nowhere. */
    public String getReturnUrl() {
        return shown.intent().terms().returnUrl() == null
                ? null
                : ReturnUrl.of(shown.intent(), isPassed() ? "succeeded" : "failed");
    }
}
