package io.vigia.portal.accounts.signup;

import io.vigia.portal.platform.Frame;
import io.vigia.portal.platform.Notices;
import io.vigia.service.accounts.signup.SignUp;
import io.vigia.service.accounts.signup.Wish;
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
    Frame frame;

    @Inject
    HttpServletRequest request;

    private String password;

    /** What the link opens, or null if it is spent. */
    public Wish getWish() {
        return getToken() == null ? null : signUp.wish(getToken()).orElse(null);
    }

    /** Opens the account and sends its owner to the login. */
    public void confirm() {
        if (refusals.tried("confirm", () -> signUp.confirm(getToken(), password, frame.getAddress()))) {
            notices.good("signup.confirmed");
            notices.goTo("/portal/accounts/login");
        }
    }

    /** The link's secret, which the page's form carries on. */
    public String getToken() {
        return request.getParameter("token");
    }

    public String getPassword() {
        return null;
    }

    public void setPassword(String password) {
        this.password = password;
    }
}
