package io.vigia.portal.accounts.signup;

import io.vigia.portal.platform.Notices;
import io.vigia.service.accounts.signup.SignUp;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

/** Where the link of the first mail leads. Only its button opens the account, so that programs that look at mail do not. */
@Named
@RequestScoped
public class ConfirmPage {

    @Inject
    SignUp signUp;

    @Inject
    Refusals refusals;

    @Inject
    Notices notices;

    private String token;

    public boolean isOpen() {
        return token != null && signUp.isOpen(token);
    }

    /** Opens the account and sends its owner to the login. */
    public void confirm() {
        if (refusals.tried("confirm", () -> signUp.confirm(token))) {
            notices.good("signup.confirmed");
            notices.goTo("/portal/accounts/login");
        }
    }

    public String getToken() {
        return token;
    }

    public void setToken(String token) {
        this.token = token;
    }
}
