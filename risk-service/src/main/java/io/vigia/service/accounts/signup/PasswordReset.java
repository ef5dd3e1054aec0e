package io.vigia.service.accounts.signup;

import io.vigia.domain.accounts.AccountRepository;
import io.vigia.domain.accounts.Member;
import io.vigia.domain.accounts.tokens.MailedToken;
import io.vigia.domain.accounts.tokens.TokenPurpose;
import io.vigia.domain.platform.mail.Letter;
import io.vigia.service.platform.mail.Outgoing;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.Locale;
import java.util.Optional;

/** Sets a new password for whoever reads mail at a member's address, and tells a stranger nothing. */
@ApplicationScoped
@Transactional
public class PasswordReset {

    @Inject
    private AccountRepository accounts;

    @Inject
    private PasswordChange change;

    @Inject
    private MailedTokens tokens;

    @Inject
    private Throttle throttle;

    @Inject
    private Links links;

    @Inject
    private Outgoing outgoing;

    /** Mails a link to the address, or that nobody has an account with it; whoever asks is told the same either way. */
    public void ask(String email, Locale language, String clientIp) {
        String address = Wish.email(email);
        throttle.requireRoom("reset", clientIp);
        if (!tokens.hasRoom(TokenPurpose.RESET, address)) {
            return;
        }
        Optional<Member> member = accounts.memberByEmail(address);
        String secret =
                tokens.make(TokenPurpose.RESET, address, member.map(Member::id).orElse(null), null);
        if (member.isPresent()) {
            String link = links.portal("/accounts/signup/reset?token=" + secret);
            outgoing.send(Letter.of(address, member.get().language(), "reset", link));
        } else {
            outgoing.send(Letter.of(address, language, "no-member", links.portal("/accounts/signup/new")));
        }
    }

    /** Whether a link can still be followed. */
    public boolean isOpen(String token) {
        return tokens.find(TokenPurpose.RESET, token)
                .filter(found -> found.subjectId() != null)
                .isPresent();
    }

    /** Sets the password of whom the link is about; all their sessions and all their other links end. */
    public void set(String token, String password, String clientIp) {
        MailedToken spent = tokens.spend(TokenPurpose.RESET, token);
        Member member =
                Optional.ofNullable(spent.subjectId()).flatMap(accounts::member).orElseThrow(MailedTokens::spent);
        change.set(member, password, clientIp, null);
        tokens.endAll(TokenPurpose.RESET, member.id());
    }
}
