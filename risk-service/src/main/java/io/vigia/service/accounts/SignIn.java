package io.vigia.service.accounts;

import io.vigia.domain.accounts.Account;
import io.vigia.domain.accounts.AccountRepository;
import io.vigia.domain.accounts.Member;
import io.vigia.domain.kernel.RiskException;
import io.vigia.domain.platform.Actor;
import io.vigia.service.accounts.factors.Factors;
import io.vigia.service.accounts.sessions.Sessions;
import io.vigia.service.audit.AuditTrail;
import io.vigia.service.platform.time.RealTime;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.Locale;
import java.util.Optional;

/** Recognises people by e-mail and password, at a rate that no guessing gets far with. */
@ApplicationScoped
public class SignIn {

    @Inject
    private AccountRepository accounts;

    @Inject
    private Passwords passwords;

    @Inject
    private SignInThrottle throttle;

    @Inject
    private Factors factors;

    @Inject
    private Sessions sessions;

    @Inject
    private AuditTrail audit;

    @Inject
    @RealTime
    private Clock clock;

    /**
     * Who this is, if e-mail and password fit and neither e-mail nor address has failed too often.
     *
     * @param clientIp where the request comes from
     */
    @Transactional
    public Optional<SignedIn> check(String email, char[] password, String clientIp) {
        if (!throttle.allows(email, clientIp)) {
            return Optional.empty();
        }
        Optional<Member> member = accounts.memberByEmail(email);
        if (!passwords.matches(password, member.map(Member::passwordHash).orElse(null))) {
            throttle.failed(email, clientIp);
            return Optional.empty();
        }
        throttle.succeeded(email, clientIp);
        return member.map(m -> new SignedIn(m, accounts.account(m.accountId()).orElseThrow()));
    }

    /**
     * Checks somebody's second factor.
     *
     * @throws RiskException SECOND_FACTOR_WRONG, or TOO_MANY_TRIES
     */
    @Transactional
    public void requireCode(String memberId, String code, String clientIp) {
        throttle.requireRoom(memberId, clientIp);
        try {
            factors.require(accounts.member(memberId).orElseThrow(), code);
        } catch (RiskException wrong) {
            throttle.failed(memberId, clientIp);
            throw wrong;
        }
        throttle.succeeded(memberId, clientIp);
    }

    /**
     * Lets somebody in who has proved who they are.
     *
     * @param language the language that they read now
     * @return the id of the session that this opens
     */
    @Transactional
    public String enter(String memberId, Locale language, Sessions.Came came) {
        Member member = accounts.member(memberId).orElseThrow();
        member.signedIn(clock.instant());
        member.reads(language);
        audit.recordOf(member.accountId(), new Actor(member.email(), came.place()), "member.signed_in", member.id());
        return sessions.open(member, came);
    }

    /** Somebody who has signed in, and the account they are in. */
    public record SignedIn(Member member, Account account) {}
}
