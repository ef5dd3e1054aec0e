package io.vigia.service.accounts;

import io.vigia.domain.accounts.Account;
import io.vigia.domain.accounts.AccountRepository;
import io.vigia.domain.accounts.Member;
import io.vigia.service.platform.time.RealTime;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
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
    @RealTime
    private Clock clock;

    /**
     * Who this is, if e-mail and password fit and neither e-mail nor address has failed too often.
     *
     * @param clientIp where the request comes from
     */
    @Transactional
    public Optional<SignedIn> signIn(String email, char[] password, String clientIp) {
        if (!throttle.allows(email, clientIp)) {
            return Optional.empty();
        }
        Optional<Member> member = accounts.memberByEmail(email);
        if (!passwords.matches(password, member.map(Member::passwordHash).orElse(null))) {
            throttle.failed(email, clientIp);
            return Optional.empty();
        }
        throttle.succeeded(email, clientIp);
        member.get().signedIn(clock.instant());
        return member.map(m -> new SignedIn(m, accounts.account(m.accountId()).orElseThrow()));
    }

    /** Somebody who has signed in, and the account they are in. */
    public record SignedIn(Member member, Account account) {}
}
