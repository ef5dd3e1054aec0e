package io.vigia.portal.accounts.signup;

import io.vigia.portal.platform.Frame;
import io.vigia.portal.platform.Notices;
import io.vigia.service.accounts.signup.PasswordReset;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;

/** A new password for whoever forgot theirs: asking for the link, and following it. */
@Named
@RequestScoped
public class ResetPage {

    @Inject
    PasswordReset reset;

    @Inject
    Refusals refusals;

    @Inject
    Notices notices;

    @Inject
    Frame frame;

    @Inject
    HttpServletRequest request;

    private String email;
    private String password;

    /** Mails a link, or not; the answer is the same. */
    public void ask() {
        if (refusals.tried("forgot", () -> reset.ask(email, frame.getLocale(), frame.getAddress()))) {
            notices.goTo("/portal/accounts/signup/sent");
        }
    }

    public boolean isOpen() {
        return getToken() != null && reset.isOpen(getToken());
    }

    /** Sets the password and sends its owner to the login. */
    public void set() {
        if (refusals.tried("reset", () -> reset.set(getToken(), password, frame.getAddress()))) {
            notices.good("reset.done");
            notices.goTo("/portal/accounts/login");
        }
    }

    public String getEmail() {
        return email;
    }

    public void setEmail(String email) {
        this.email = email;
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
