package io.vigia.portal.accounts.signup;

import io.vigia.portal.platform.Notices;
import io.vigia.service.accounts.signup.SignUp;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;

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

    @Inject
    HttpServletRequest request;

    public boolean isOpen() {
        return getToken() != null && signUp.isOpen(getToken());
    }

    /** Opens the account and sends its owner to the login. */
    public void confirm() {
        if (refusals.tried("confirm", () -> signUp.confirm(getToken()))) {
            notices.good("signup.confirmed");
            notices.goTo("/portal/accounts/login");
        }
    }

    /** The link's secret, which the page's form carries on. */
    public String getToken() {
        return request.getParameter("token");
    }
}
