package io.vigia.portal.accounts.signup;

import io.vigia.portal.accounts.Entrance;
import io.vigia.portal.platform.Notices;
import io.vigia.portal.platform.Visitor;
import io.vigia.service.accounts.SignIn;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

/** The second step of logging in: the code of the app, or a recovery code. */
@Named
@RequestScoped
public class CodePage {

    @Inject
    SignIn signIn;

    @Inject
    Visitor visitor;

    @Inject
    Entrance entrance;

    @Inject
    Refusals refusals;

    @Inject
    Notices notices;

    @Inject
    HttpServletRequest request;

    private String code;

    /** Sends those who did not show their password first to where they can. */
    public void open() {
        if (!visitor.isAwaited()) {
            notices.goTo("/portal/accounts/login");
        }
    }

    /** Lets them in if the code is right. */
    public void enter() {
        if (!visitor.isAwaited()) {
            notices.goTo("/portal/accounts/login");
            return;
        }
        String member = visitor.awaited().memberId();
        if (refusals.tried("code", () -> signIn.requireCode(member, code, request.getRemoteAddr()))) {
            entrance.open((HttpServletResponse)
                    FacesContext.getCurrentInstance().getExternalContext().getResponse());
            notices.goTo(entrance.to(request.getParameter("to")));
        }
    }

    public String getTo() {
        return entrance.to(request.getParameter("to"));
    }

    public String getCode() {
        return null;
    }

    public void setCode(String code) {
        this.code = code;
    }
}
