package io.vigia.service.accounts.sessions;

import io.vigia.domain.accounts.Member;
import io.vigia.domain.accounts.sessions.PortalSession;
import io.vigia.domain.kernel.RiskException;
import io.vigia.domain.platform.Permission;
import io.vigia.service.accounts.Self;
import io.vigia.service.accounts.signup.PasswordChange;
import io.vigia.service.audit.AuditTrail;
import io.vigia.service.platform.Caller;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;

/** What everybody who has signed in may do about themselves. */
@ApplicationScoped
@Transactional
public class ProfileService {

    @Inject
    private Caller caller;

    @Inject
    private Self self;

    @Inject
    private PasswordChange change;

    @Inject
    private Sessions sessions;

    @Inject
    private AuditTrail audit;

    /** Whoever asks. */
    public Member own() {
        caller.require(Permission.PROFILE);
        return self.member();
    }

    /** Where they are signed in. */
    public List<PortalSession> sessions() {
        caller.require(Permission.PROFILE);
        return sessions.open(own().id());
    }

    /** Ends one of their sessions at once. */
    public void end(String sessionId) {
        caller.require(Permission.PROFILE);
        Member member = own();
        if (!sessions.end(member.id(), sessionId)) {
            throw RiskException.noSuch("session", sessionId, "session");
        }
        audit.recordOf(member.accountId(), caller.actor(), "session.ended", sessionId);
    }

    /** Ends all of their sessions but the one they ask with. */
    public void endOthers(String keep) {
        caller.require(Permission.PROFILE);
        Member member = own();
        sessions.endAllBut(member.id(), keep);
        audit.recordOf(member.accountId(), caller.actor(), "session.others_ended", member.id());
    }

    /**
     * Gives them another password, if they know the one they have.
     *
     * @param keep the session that goes on
     */
    public void changePassword(String old, String wanted, String keep) {
        caller.require(Permission.PROFILE);
        Member member = own();
        self.requirePassword(member, old, "old");
        change.set(member, wanted, caller.actor().sourceIp(), keep);
    }
}
