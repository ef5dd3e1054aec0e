package io.vigia.service.accounts.team;

import io.vigia.domain.accounts.AccountRepository;
import io.vigia.domain.accounts.Member;
import io.vigia.domain.accounts.tokens.TokenPurpose;
import io.vigia.domain.kernel.Ids;
import io.vigia.domain.platform.Actor;
import io.vigia.service.accounts.Passwords;
import io.vigia.service.accounts.signup.MailedTokens;
import io.vigia.service.accounts.signup.PasswordPolicy;
import io.vigia.service.accounts.signup.Throttle;
import io.vigia.service.accounts.signup.Wish;
import io.vigia.service.audit.AuditTrail;
import io.vigia.service.platform.Json;
import io.vigia.service.platform.time.RealTime;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Lets somebody into a team who was invited and reads mail at the address that was invited. */
@ApplicationScoped
@Transactional
public class Joining {

    @Inject
    private AccountRepository accounts;

    @Inject
    private MailedTokens tokens;

    @Inject
    private Throttle throttle;

    @Inject
    private PasswordPolicy policy;

    @Inject
    private Passwords passwords;

    @Inject
    private AuditTrail audit;

    @Inject
    private Ids ids;

    @Inject
    @RealTime
    private Clock clock;

    /** The invitation of a link that can still be followed. */
    public Optional<Invitation> invitation(String token) {
        return tokens.find(TokenPurpose.INVITATION, token)
                .map(found -> read(found.payload()))
                .filter(one -> accounts.memberByEmail(one.email()).isEmpty());
    }

    /** Makes the invited one a member, with the name and the password that they choose. */
    public void accept(String token, String name, String password, Locale language, String clientIp) {
        throttle.requireRoom("join", clientIp);
        String clean = Wish.text("name", name);
        Invitation invitation = invitation(token).orElseThrow(MailedTokens::spent);
        policy.require(password, List.of(invitation.email(), clean, invitation.accountName()));
        tokens.spend(TokenPurpose.INVITATION, token);
        Member member = new Member(
                ids.next("usr", clock.instant()),
                invitation.accountId(),
                new Member.Profile(invitation.email(), clean, invitation.role(), language),
                passwords.hash(password.toCharArray()),
                clock.instant());
        accounts.add(member);
        audit.recordOf(invitation.accountId(), new Actor(member.email(), clientIp), "member.joined", member.id());
    }

    static Invitation read(String payload) {
        return Json.read(payload.getBytes(StandardCharsets.UTF_8), Invitation.class);
    }
}
