package io.vigia.service.accounts.factors;

import io.vigia.domain.accounts.AccountError;
import io.vigia.domain.accounts.AccountRepository;
import io.vigia.domain.accounts.Member;
import io.vigia.domain.kernel.RiskException;
import io.vigia.domain.platform.Permission;
import io.vigia.domain.platform.mail.Letter;
import io.vigia.service.accounts.SignInThrottle;
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
import java.util.function.Supplier;

/** What people may do with their own second factor. */
@ApplicationScoped
@Transactional(dontRollbackOn = RiskException.class)
public class FactorService {

    @Inject
    private Caller caller;

    @Inject
    private AccountRepository accounts;

    @Inject
    private Factors factors;

    @Inject
    private SignInThrottle throttle;

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
        Member member = own();
        return new Standing(
                member.factorSince(),
                member.hasFactor() ? factors.left(member) : 0,
                member.role().needsSecondFactor());
    }

    /** The secret to put into an app, until a code of it proves that it is there. */
    public Offer offer() {
        caller.require(Permission.PROFILE);
        Member member = own();
        return new Offer(member.email(), factors.offer(member));
    }

    /**
     * Sets it up.
     *
     * @param code what the app shows
     * @return recovery codes, shown this once
     */
    public List<String> prove(String code) {
        caller.require(Permission.PROFILE);
        Member member = own();
        List<String> codes = guarded(member, () -> factors.prove(member, code));
        told(member, "second_factor.set_up");
        Instant now = clock.instant().truncatedTo(ChronoUnit.SECONDS);
        outgoing.send(Letter.of(
                member.email(),
                member.language(),
                "second-factor",
                now.toString(),
                String.valueOf(caller.actor().sourceIp()),
                links.portal("/accounts/signup/forgot")));
        return codes;
    }

    /** Makes new recovery codes; those before end. */
    public List<String> renew(String code) {
        caller.require(Permission.PROFILE);
        Member member = own();
        checked(member, code);
        told(member, "second_factor.codes_renewed");
        return factors.newRecoveryCodes(member);
    }

    /** Takes it away, unless their role needs one. */
    public void drop(String code) {
        caller.require(Permission.PROFILE);
        Member member = own();
        if (member.role().needsSecondFactor()) {
            throw new RiskException(AccountError.SECOND_FACTOR_MISSING, "This role cannot be without a second factor.");
        }
        checked(member, code);
        factors.drop(member);
        told(member, "second_factor.removed");
    }

    private void checked(Member member, String code) {
        guarded(member, () -> {
            factors.require(member, code);
            return true;
        });
    }

    private <T> T guarded(Member member, Supplier<T> work) {
        String ip = String.valueOf(caller.actor().sourceIp());
        throttle.requireRoom(member.id(), ip);
        try {
            T done = work.get();
            throttle.succeeded(member.id(), ip);
            return done;
        } catch (RiskException wrong) {
            throttle.failed(member.id(), ip);
            throw wrong;
        }
    }

    private void told(Member member, String action) {
        audit.recordOf(member.accountId(), caller.actor(), action, member.id());
    }

    private Member own() {
        return accounts.memberByEmail(caller.actor().id()).orElseThrow();
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
