package io.vigia.service.accounts;

import io.vigia.domain.accounts.AccountRepository;
import io.vigia.domain.accounts.Member;
import io.vigia.domain.kernel.RiskException;
import io.vigia.service.platform.Caller;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.function.Supplier;

/** The member who is asking, and what they prove about themselves; no proof can be guessed faster than signing in. */
@ApplicationScoped
public class Self {

    @Inject
    private Caller caller;

    @Inject
    private AccountRepository accounts;

    @Inject
    private Passwords passwords;

    @Inject
    private SignInThrottle throttle;

    /** Who is asking. */
    public Member member() {
        return accounts.memberByEmail(caller.actor().id()).orElseThrow();
    }

    /**
     * Goes on only with their password.
     *
     * @param param the parameter that holds it
     * @throws RiskException naming the parameter, or TOO_MANY_TRIES
     */
    public void requirePassword(Member member, String password, String param) {
        guarded(member, "password", () -> {
            if (password == null || !passwords.matches(password.toCharArray(), member.passwordHash())) {
                throw RiskException.invalid(param, "This is not your password.");
            }
            return true;
        });
    }

    /**
     * Does something that may not be tried at will.
     *
     * @param what what is tried; it is counted by itself, so that one proof does not make room for guessing another
     * @param work fails with a RiskException if the proof is wrong
     */
    public <T> T guarded(Member member, String what, Supplier<T> work) {
        String ip = String.valueOf(caller.actor().sourceIp());
        String key = what + ' ' + member.id();
        throttle.requireRoom(key, ip);
        T done = work.get();
        throttle.succeeded(key, ip);
        return done;
    }
}
