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
import java.io.Serializable;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Locale;
import java.util.Optional;

/** Recognises people by e-mail and password, at a rate that no guessing gets far with. */
@ApplicationScoped
public class SignIn {

    /** How long a right password waits for its code. */
    static final Duration WAITED_FOR = Duration.ofMinutes(5);

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
     * Whose e-mail and password these are, if they fit and neither e-mail nor address has failed too often.
     *
     * @param clientIp where the request comes from
     */
    @Transactional
    public Optional<Pass> check(String email, char[] password, String clientIp) {
        if (!throttle.admits(email, clientIp)) {
            return Optional.empty();
        }
        Optional<Member> member = accounts.memberByEmail(email);
        if (!passwords.matches(password, member.map(Member::passwordHash).orElse(null))) {
            return Optional.empty();
        }
        throttle.succeeded(email, clientIp);
        return member.map(one -> Pass.of(one, clock.instant()));
    }

    /** Whether somebody may still go on with a password that they showed: in time, and nothing changed meanwhile. */
    @Transactional
    public boolean isGood(Pass pass) {
        return holder(pass).isPresent();
    }

    /**
     * Checks the second factor of somebody whose password was right.
     *
     * @throws RiskException SECOND_FACTOR_WRONG, or TOO_MANY_TRIES
     */
    @Transactional(dontRollbackOn = RiskException.class)
    public void requireCode(Pass pass, String code, String clientIp) {
        String what = "code " + pass.memberId();
        throttle.requireRoom(what, clientIp);
        factors.require(holder(pass).orElseThrow(Factors::wrong), code);
        throttle.succeeded(what, clientIp);
    }

    /**
     * Lets somebody in who has proved who they are, as what they are now.
     *
     * @param language the language that they read now
     * @return who they are; empty if what they proved counts no more
     */
    @Transactional
    public Optional<SignedIn> enter(Pass pass, Locale language, Sessions.Came came) {
        return holder(pass).map(member -> {
            member.signedIn(clock.instant());
            member.reads(language);
            audit.recordOf(
                    member.accountId(), new Actor(member.email(), came.place()), "member.signed_in", member.id());
            String session = sessions.open(member, came);
            return new SignedIn(member, accounts.account(member.accountId()).orElseThrow(), session);
        });
    }

    private Optional<Member> holder(Pass pass) {
        return accounts.member(pass.memberId()).filter(member -> pass.fits(member, clock.instant()));
    }

    /**
     * A password was right: whose, and until when that counts.
     *
     * @param needsCode whether a code is to be shown too
     * @param passwordSet when the password was chosen, in epoch milliseconds; another one makes this worth nothing
     */
    public record Pass(String memberId, boolean needsCode, long passwordSet, Instant until) implements Serializable {

        /** Nobody's. */
        public static final Pass NONE = new Pass("", false, 0, Instant.EPOCH);

        static Pass of(Member member, Instant now) {
            return new Pass(member.id(), member.hasFactor(), passwordSet(member), now.plus(WAITED_FOR));
        }

        /** Whether it still counts, for what the member is now. */
        boolean fits(Member member, Instant now) {
            return now.isBefore(until)
                    && member.id().equals(memberId)
                    && member.hasFactor() == needsCode
                    && passwordSet(member) == passwordSet;
        }

        private static long passwordSet(Member member) {
            Instant changed = member.passwordChanged();
            return changed == null ? 0 : changed.toEpochMilli();
        }
    }

    /** Somebody who has signed in, the account they are in, and the session that this opened. */
    public record SignedIn(Member member, Account account, String session) {}
}
