package io.vigia.portal.accounts.profile;

import io.vigia.domain.accounts.sessions.PortalSession;
import io.vigia.portal.accounts.signup.Refusals;
import io.vigia.portal.platform.Notices;
import io.vigia.portal.platform.Visitor;
import io.vigia.service.accounts.sessions.ProfileService;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;

/** The reader's sessions, and their password. */
@Named
@RequestScoped
public class SessionsPage {

    private static final String HERE = "/portal/accounts/profile/sessions";

    @Inject
    ProfileService profile;

    @Inject
    Visitor visitor;

    @Inject
    Refusals refusals;

    @Inject
    Notices notices;

    private List<PortalSession> sessions;
    private String old;
    private String password;

    public List<PortalSession> getSessions() {
        if (sessions == null) {
            sessions = profile.sessions();
        }
        return sessions;
    }

    /** Whether it is the one this page is read in. */
    public boolean isThis(PortalSession session) {
        return session.id().equals(visitor.sessionId());
    }

    /** Ends one at once, on every node. */
    public void end(String id) {
        profile.end(id);
        notices.good("profile.ended");
        notices.goTo(HERE);
    }

    public void endOthers() {
        profile.endOthers(visitor.sessionId());
        notices.good("profile.others-ended");
        notices.goTo(HERE);
    }

    /** Sets another password; all other sessions end. */
    public void change() {
        if (refusals.tried("change", () -> profile.changePassword(old, password, visitor.sessionId()))) {
            notices.good("profile.password-changed");
            notices.goTo(HERE);
        }
    }

    public String getOld() {
        return null;
    }

    public void setOld(String old) {
        this.old = old;
    }

    public String getPassword() {
        return null;
    }

    public void setPassword(String password) {
        this.password = password;
    }
}
