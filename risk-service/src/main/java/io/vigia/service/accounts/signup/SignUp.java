package io.vigia.service.accounts.signup;

import io.vigia.domain.accounts.Account;
import io.vigia.domain.accounts.AccountRepository;
import io.vigia.domain.accounts.Country;
import io.vigia.domain.accounts.Member;
import io.vigia.domain.accounts.Role;
import io.vigia.domain.accounts.tokens.TokenPurpose;
import io.vigia.domain.kernel.Ids;
import io.vigia.domain.kernel.RiskException;
import io.vigia.domain.platform.mail.Letter;
import io.vigia.service.accounts.Opening;
import io.vigia.service.accounts.Passwords;
import io.vigia.service.platform.Json;
import io.vigia.service.platform.mail.Outgoing;
import io.vigia.service.platform.time.RealTime;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * Opens accounts for strangers. Nothing is opened before the address is confirmed: until then all there is of somebody is the
 * sealed wish in the link that was mailed, so nobody can take an address that is not theirs. The password is chosen where the
 * link leads, by whoever reads mail at the address.
 */
@ApplicationScoped
@Transactional
public class SignUp {

    @Inject
    private AccountRepository accounts;

    @Inject
    private Opening opening;

    @Inject
    private Passwords passwords;

    @Inject
    private PasswordPolicy policy;

    @Inject
    private MailedTokens tokens;

    @Inject
    private Throttle throttle;

    @Inject
    private Links links;

    @Inject
    private Outgoing outgoing;

    @Inject
    private Ids ids;

    @Inject
    @RealTime
    private Clock clock;

    /**
     * Takes a wish to open an account, and mails the link that opens it. An address that has an account is mailed that it has
     * one; whoever asks is told the same either way.
     *
     * @throws RiskException naming the parameter at fault, or TOO_MANY_TRIES
     */
    public void ask(Wish wish, String clientIp) {
        Wish clean = wish.checked();
        throttle.requireRoom("sign-up", clientIp);
        if (!tokens.hasRoom(TokenPurpose.SIGN_UP, clean.email())) {
            return;
        }
        String payload = Json.text(new Sealed(clean));
        String secret = tokens.make(TokenPurpose.SIGN_UP, clean.email(), null, payload);
        Locale language = Locale.forLanguageTag(clean.language());
        if (accounts.memberByEmail(clean.email()).isPresent()) {
            outgoing.send(
                    Letter.of(clean.email(), language, "already-member", links.portal("/accounts/signup/forgot")));
        } else {
            String link = links.portal("/accounts/signup/confirm?token=" + secret);
            outgoing.send(Letter.of(clean.email(), language, "verify", clean.name(), clean.company(), link));
        }
    }

    /** What a link opens that can still be followed. */
    public Optional<Wish> wish(String token) {
        return tokens.find(TokenPurpose.SIGN_UP, token)
                .map(found -> Json.read(found.payload().getBytes(StandardCharsets.UTF_8), Sealed.class)
                        .wish())
                .filter(one -> accounts.memberByEmail(one.email()).isEmpty());
    }

    /**
     * Opens the account that a mailed link asks for, with its owner. Who reads the mail chooses the password, not whoever asked
     * for the link.
     *
     * @throws RiskException LINK_SPENT if it was followed before, is too old, or the address got an account meanwhile; or
     *     saying what is wrong with the password, and then the link can be followed again
     */
    public Account confirm(String token, String password, String clientIp) {
        throttle.requireRoom("confirm", clientIp);
        Wish wish = wish(token).orElseThrow(MailedTokens::spent);
        policy.require(password, List.of(wish.email(), wish.name(), wish.company()));
        tokens.spend(TokenPurpose.SIGN_UP, token);
        Account account =
                opening.merchant(wish.company(), Country.of(wish.country()).orElseThrow());
        accounts.add(new Member(
                ids.next("usr", clock.instant()),
                account.id(),
                new Member.Profile(wish.email(), wish.name(), Role.OWNER, Locale.forLanguageTag(wish.language())),
                passwords.hash(password.toCharArray()),
                clock.instant()));
        return account;
    }

    /** What waits in a link until it is followed. */
    record Sealed(Wish wish) {
        @Override
        public String toString() {
            return "Sealed[***]";
        }
    }
}
