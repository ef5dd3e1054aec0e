package io.vigia.service.accounts.factors;

import io.vigia.domain.accounts.Member;
import io.vigia.domain.kernel.RiskException;
import io.vigia.domain.platform.Permission;
import io.vigia.domain.platform.mail.Letter;
import io.vigia.service.accounts.Self;
import io.vigia.service.accounts.sessions.Sessions;
import io.vigia.service.accounts.signup.Links;
import io.vigia.service.audit.AuditTrail;
import io.vigia.service.platform.Caller;
import io.vigia.service.platform.mail.Outgoing;
import io.vigia.service.platform.time.RealTime;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;

/** What people may do with their own second factor. */
@ApplicationScoped
@Transactional(dontRollbackOn = RiskException.class)
public class FactorService {

    private static final String CODE = "code";

    @Inject
    private Caller caller;

    @Inject
    private Self self;

    @Inject
    private Factors factors;

    @Inject
    private Sessions sessions;

    @Inject
    private AuditTrail audit;

    @Inject
    private Links links;

    @Inject
    private Outgoing outgoing;

    @Inject
    @RealTime
    private Clock clock;

    /** How they stand. */
    public Standing standing() {
        caller.require(Permission.PROFILE);
        Member member = self.member();
        return new Standing(
                member.factorSince(),
                member.hasFactor() ? factors.left(member) : 0,
                member.role().needsSecondFactor());
    }

    /** The secret to put into an app, until a code of it proves that it is there. */
    public Offer offer() {
        caller.require(Permission.PROFILE);
        Member member = self.member();
        return new Offer(member.email(), factors.offer(member));
    }

    /**
     * Sets it up; their other sessions end, as nobody showed it there.
     *
     * @param password theirs: an open browser alone puts nobody else's telephone in its owner's place
     * @param code what the app shows
     * @param keep the session that goes on
     * @return recovery codes, shown this once
     */
    public List<String> prove(String password, String code, String keep) {
        caller.require(Permission.PROFILE);
        Member member = self.member();
        self.requirePassword(member, password, "password");
        List<String> codes = self.guarded(member, CODE, () -> factors.prove(member, code));
        sessions.endAllBut(member.id(), keep);
        told(member, "second_factor.set_up", "second-factor");
        return codes;
    }

    /** Makes new recovery codes; those before end. */
    public List<String> renew(String code) {
        caller.require(Permission.PROFILE);
        Member member = self.member();
        checked(member, code);
        told(member, "second_factor.codes_renewed", "recovery-codes");
        return factors.newRecoveryCodes(member);
    }

    /**
     * Takes it away, also to set up another; their other sessions end. Whose role needs one can do nothing else until there is
     * one again.
     *
     * @param keep the session that goes on
     */
    public void drop(String password, String code, String keep) {
        caller.require(Permission.PROFILE);
        Member member = self.member();
        self.requirePassword(member, password, "password");
        checked(member, code);
        factors.drop(member);
        sessions.endAllBut(member.id(), keep);
        told(member, "second_factor.removed", "second-factor-removed");
    }

    private void checked(Member member, String code) {
        self.guarded(member, CODE, () -> {
            factors.require(member, code);
            return true;
        });
    }

    /** Writes it down, and mails them: whoever did it may be somebody else. */
    private void told(Member member, String action, String letter) {
        audit.recordOf(member.accountId(), caller.actor(), action, member.id());
        outgoing.send(Letter.of(
                member.email(),
                member.language(),
                letter,
                clock.instant().truncatedTo(ChronoUnit.SECONDS).toString(),
                String.valueOf(caller.actor().sourceIp()),
                links.portal("/accounts/signup/forgot")));
    }

    /**
     * How somebody stands with their second factor.
     *
     * @param since when it was set up, or null
     * @param codesLeft how many recovery codes are unused
     * @param needed whether their role needs one
     */
    public record Standing(Instant since, int codesLeft, boolean needed) {}

    /** A secret to put into an app. */
    public record Offer(String email, String secret) {

        /** What the app reads from the picture. */
        public String uri() {
            return "otpauth://totp/Vig%C3%ADa:" + email.replace("@", "%40").replace("+", "%2B") + "?secret=" + secret
                    + "&issuer=Vig%C3%ADa";
        }

        @Override
        public String toString() {
            return "Offer[***]";
        }
    }
}
