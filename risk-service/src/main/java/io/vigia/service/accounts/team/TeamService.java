package io.vigia.service.accounts.team;

import io.vigia.domain.accounts.Account;
import io.vigia.domain.accounts.AccountError;
import io.vigia.domain.accounts.AccountRepository;
import io.vigia.domain.accounts.Member;
import io.vigia.domain.accounts.Role;
import io.vigia.domain.accounts.tokens.TokenPurpose;
import io.vigia.domain.kernel.RiskException;
import io.vigia.domain.platform.Permission;
import io.vigia.domain.platform.mail.Letter;
import io.vigia.service.accounts.Self;
import io.vigia.service.accounts.sessions.Sessions;
import io.vigia.service.accounts.signup.Links;
import io.vigia.service.accounts.signup.MailedTokens;
import io.vigia.service.accounts.signup.Wish;
import io.vigia.service.audit.AuditTrail;
import io.vigia.service.platform.Caller;
import io.vigia.service.platform.Json;
import io.vigia.service.platform.mail.Outgoing;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * The people of the caller's own account, never of one that staff look into. Whoever gets another role or leaves is signed
 * out at once; an account keeps at least one of those who may change its team.
 */
@ApplicationScoped
@Transactional
public class TeamService {

    private static final int MOST_MEMBERS = 200;

    @Inject
    private Caller caller;

    @Inject
    private Self self;

    @Inject
    private AccountRepository accounts;

    @Inject
    private MailedTokens tokens;

    @Inject
    private Sessions sessions;

    @Inject
    private AuditTrail audit;

    @Inject
    private Links links;

    @Inject
    private Outgoing outgoing;

    /** Everybody, in the order in which they came. */
    public List<Member> members() {
        caller.require(Permission.MEMBERS_READ);
        return accounts.members(self.member().accountId());
    }

    /** Who was invited and did not answer yet. */
    public List<Invited> invited() {
        caller.require(Permission.MEMBERS_READ);
        return tokens.open(TokenPurpose.INVITATION, self.member().accountId()).stream()
                .map(token -> new Invited(token.id(), Joining.read(token.payload()), token.expires()))
                .toList();
    }

    /** The roles that somebody of this account can have. */
    public List<Role> roles() {
        caller.require(Permission.MEMBERS_READ);
        return self.member().role().peers();
    }

    /** Mails an invitation. */
    public void invite(String email, Role role, Locale language) {
        caller.require(Permission.MEMBERS_WRITE);
        Member inviter = self.member();
        requirePeer(inviter, role);
        String address = Wish.email(email);
        Account account = accounts.account(inviter.accountId()).orElseThrow();
        if (accounts.members(account.id()).size() >= MOST_MEMBERS) {
            throw RiskException.invalid("email", "A team has up to " + MOST_MEMBERS + " people.");
        }
        Optional<Member> known = accounts.memberByEmail(address);
        if (known.filter(one -> one.accountId().equals(account.id())).isPresent()) {
            throw RiskException.invalid("email", "They are in the team already.");
        }
        if (!tokens.hasRoom(TokenPurpose.INVITATION, address)) {
            throw new RiskException(AccountError.TOO_MANY_TRIES, "This address was invited several times just now.");
        }
        Invitation invitation = new Invitation(address, role, account.id(), account.name());
        String secret = tokens.make(TokenPurpose.INVITATION, address, account.id(), Json.text(invitation));
        String name = role.name().toLowerCase(Locale.ROOT).replace('_', ' ');
        if (known.isPresent()) {
            outgoing.send(Letter.of(address, known.get().language(), "other-member", inviter.name(), account.name()));
        } else {
            String link = links.portal("/accounts/signup/join?token=" + secret);
            outgoing.send(Letter.of(address, language, "invitation", inviter.name(), account.name(), name, link));
        }
        audit.recordOf(
                account.id(), caller.actor(), "member.invited." + role.name().toLowerCase(Locale.ROOT), null);
    }

    /** Takes an invitation back. */
    public void uninvite(String tokenId) {
        caller.require(Permission.MEMBERS_WRITE);
        Member own = self.member();
        if (!tokens.end(tokenId, own.accountId())) {
            throw RiskException.noSuch("invitation", tokenId, "id");
        }
        audit.recordOf(own.accountId(), caller.actor(), "member.uninvited", tokenId);
    }

    /** Gives somebody another role; they sign in anew. */
    public void change(String memberId, Role role) {
        caller.require(Permission.MEMBERS_WRITE);
        Member own = self.member();
        requirePeer(own, role);
        List<Member> team = accounts.heldMembers(own.accountId());
        Member member = among(team, memberId);
        if (member.role() == role) {
            return;
        }
        if (!leads(role)) {
            requireAnotherLead(team, member);
        }
        String action = "member.role." + member.role() + "." + role;
        member.become(role);
        sessions.endAllBut(memberId, null);
        audit.recordOf(own.accountId(), caller.actor(), action.toLowerCase(Locale.ROOT), memberId);
    }

    /** Takes somebody out; they are signed out at once. */
    public void remove(String memberId) {
        caller.require(Permission.MEMBERS_WRITE);
        Member own = self.member();
        List<Member> team = accounts.heldMembers(own.accountId());
        Member member = among(team, memberId);
        requireAnotherLead(team, member);
        sessions.endAllBut(memberId, null);
        tokens.endAll(TokenPurpose.RESET, memberId);
        accounts.remove(member);
        audit.recordOf(own.accountId(), caller.actor(), "member.removed", memberId);
    }

    private static Member among(List<Member> team, String memberId) {
        return team.stream()
                .filter(one -> one.id().equals(memberId))
                .findFirst()
                .orElseThrow(() -> RiskException.noSuch("member", memberId, "id"));
    }

    private static void requireAnotherLead(List<Member> team, Member but) {
        if (leads(but.role()) && team.stream().noneMatch(one -> one != but && leads(one.role()))) {
            throw new RiskException(AccountError.LAST_OWNER, "An account keeps at least one owner.");
        }
    }

    private static boolean leads(Role role) {
        return role.permissions().contains(Permission.MEMBERS_WRITE);
    }

    private static void requirePeer(Member own, Role role) {
        if (role == null || !own.role().peers().contains(role)) {
            throw RiskException.invalid("role", "Nobody of this account can have this role.");
        }
    }

    /** Somebody who was invited. */
    public record Invited(String id, Invitation invitation, Instant expires) {}
}
