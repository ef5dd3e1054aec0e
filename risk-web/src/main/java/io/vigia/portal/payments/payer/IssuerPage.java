package io.vigia.portal.payments.payer;

import jakarta.annotation.PostConstruct;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Optional;

/**
 * The issuer of test mode: whoever tests decides whether the payer has proved who they are.
 *
 * @param <S> what is shown of the payment, or of the method that is made ready
 */
public abstract class IssuerPage<S> {

    @Inject
    HttpServletRequest request;

    private S shown;

    /** What a client secret stands for, if anybody may see it here. */
    protected abstract Optional<S> found(String secret);

    /** Tells the platform what the payer did. */
    protected abstract void answered(String secret, boolean passed);

    @PostConstruct
    void find() {
        shown = found(getSecret()).orElse(null);
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
        answered(getSecret(), passed);
        find();
    }

    /** The client secret, from the address or from the form. */
    public String getSecret() {
        return request.getParameter("p");
    }

    public boolean isKnown() {
        return shown != null;
    }

    /** What is shown; null if the secret stands for nothing. */
    protected S shown() {
        return shown;
    }
}
