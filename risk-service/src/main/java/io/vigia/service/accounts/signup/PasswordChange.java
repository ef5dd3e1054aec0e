package io.vigia.service.accounts.signup;

import io.vigia.domain.accounts.Account;
import io.vigia.domain.accounts.AccountRepository;
import io.vigia.domain.accounts.Member;
import io.vigia.domain.platform.Actor;
import io.vigia.domain.platform.mail.Letter;
import io.vigia.service.accounts.Passwords;
import io.vigia.service.accounts.sessions.Sessions;
import io.vigia.service.audit.AuditTrail;
import io.vigia.service.platform.mail.Outgoing;
import io.vigia.service.platform.time.RealTime;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;

/** Gives somebody another password: their other sessions end, they are mailed, and it is written down. */
@ApplicationScoped
public class PasswordChange {

    @Inject
    private AccountRepository accounts;

    @Inject
    private PasswordPolicy policy;

    @Inject
    private Passwords passwords;

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

    /**
     * Sets it.
     *
     * @param keepSession the session that goes on, or null for none
     */
    public void set(Member member, String password, String clientIp, String keepSession) {
        Account account = accounts.account(member.accountId()).orElseThrow();
        policy.require(password, List.of(member.email(), member.name(), account.name()));
        Instant now = clock.instant();
        member.changePassword(passwords.hash(password.toCharArray()), now);
        sessions.endAllBut(member.id(), keepSession);
        audit.recordOf(account.id(), new Actor(member.email(), clientIp), "password.changed", member.id());
        outgoing.send(Letter.of(
                member.email(),
                member.language(),
                "password-changed",
                now.truncatedTo(ChronoUnit.SECONDS).toString(),
                clientIp,
                links.portal("/accounts/signup/forgot")));
    }
}
