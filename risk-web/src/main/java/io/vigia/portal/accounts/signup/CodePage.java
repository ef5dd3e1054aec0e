package io.vigia.portal.accounts.signup;

import io.vigia.portal.accounts.Entrance;
import io.vigia.portal.platform.Format;
import io.vigia.portal.platform.Frame;
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

    private static final String LOGIN = "/portal/accounts/login";

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

    @Inject
    Format format;

    @Inject
    Frame frame;

    private String code;

    /** Sends those who did not show their password first to where they can. */
    public void open() {
        requireAwaited();
    }

    /** Whether somebody's password was right and still counts; sends others to where they can show it. */
    private boolean requireAwaited() {
        boolean awaited = visitor.awaited().needsCode();
        boolean good = awaited && signIn.isGood(visitor.awaited());
        if (!good) {
            if (awaited) {
                notices.bad(null, format.text("code.over"));
            }
            visitor.awaitNobody();
            notices.goTo(LOGIN);
        }
        return good;
    }

    /** Lets them in if the code is right. */
    public void enter() {
        if (requireAwaited()
                && refusals.tried("code", () -> signIn.requireCode(visitor.awaited(), code, frame.getAddress()))) {
            boolean in = entrance.open((HttpServletResponse)
                    FacesContext.getCurrentInstance().getExternalContext().getResponse());
            notices.goTo(in ? entrance.to(request.getParameter("to")) : LOGIN);
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
