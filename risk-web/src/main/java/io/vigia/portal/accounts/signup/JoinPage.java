package io.vigia.portal.accounts.signup;

import io.vigia.portal.platform.Frame;
import io.vigia.portal.platform.Notices;
import io.vigia.service.accounts.team.Invitation;
import io.vigia.service.accounts.team.Joining;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;

/** Where the link of an invitation leads. */
@Named
@RequestScoped
public class JoinPage {

    @Inject
    Joining joining;

    @Inject
    Refusals refusals;

    @Inject
    Notices notices;

    @Inject
    Frame frame;

    @Inject
    HttpServletRequest request;

    private String name;
    private String password;

    /** The invitation, or null if the link is spent. */
    public Invitation getInvitation() {
        return getToken() == null ? null : joining.invitation(getToken()).orElse(null);
    }

    /** Joins the team and goes on to the login. */
    public void join() {
        Runnable work = () -> joining.accept(getToken(), name, password, frame.getLocale(), frame.getAddress());
        if (refusals.tried("join", work)) {
            notices.good("join.done");
            notices.goTo("/portal/accounts/login");
        }
    }

    /** The link's secret, which the page's form carries on. */
    public String getToken() {
        return request.getParameter("token");
    }

    public String getName() {
        return name;
    }

    public void setName(String name) {
        this.name = name;
    }

    public String getPassword() {
        return null;
    }

    public void setPassword(String password) {
        this.password = password;
    }
}
