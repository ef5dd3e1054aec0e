package io.vigia.portal.payments.payer;

import io.vigia.domain.payments.PaymentStatus;
import io.vigia.service.payments.setup.SetupDesk;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;

/** The issuer of test mode, when a method is made ready for later: whoever tests decides what the payer does. */
@Named
@RequestScoped
public class SetupPage {

    @Inject
    SetupDesk desk;

    @Inject
    HttpServletRequest request;

    private SetupDesk.Shown shown;

    @PostConstruct
    void find() {
        shown = desk.find(getSecret()).orElse(null);
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
        return shown.intent().status() == PaymentStatus.SUCCEEDED;
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
