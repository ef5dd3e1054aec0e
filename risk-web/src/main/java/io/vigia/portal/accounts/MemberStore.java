package io.vigia.portal.accounts;

import io.vigia.domain.accounts.Account;
import io.vigia.domain.accounts.Member;
import io.vigia.portal.platform.Identity;
import io.vigia.portal.platform.Visitor;
import io.vigia.service.accounts.SignIn;
import io.vigia.service.accounts.SignIn.SignedIn;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.security.enterprise.credential.UsernamePasswordCredential;
import jakarta.security.enterprise.identitystore.CredentialValidationResult;
import jakarta.security.enterprise.identitystore.IdentityStore;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Optional;
import java.util.Set;

/** Checks e-mail and password against the members of all accounts. */
@ApplicationScoped
public class MemberStore implements IdentityStore {

    @Inject
    SignIn signIn;

    @Inject
    HttpServletRequest request;

    @Inject
    Visitor visitor;

    /**
     * Whether this is a member. The visitor is awaited from then on: the page that asked lets them in.
     *
     * @param credential what the login page was given
     */
    public CredentialValidationResult validate(UsernamePasswordCredential credential) {
        Optional<SignedIn> member =
                signIn.check(credential.getCaller(), credential.getPassword().getValue(), request.getRemoteAddr());
        if (member.isEmpty()) {
            return CredentialValidationResult.INVALID_RESULT;
        }
        Identity who = identity(member.get());
        visitor.await(who);
        return new CredentialValidationResult(who.memberId(), Set.of(PortalAuthentication.ROLE));
    }

    private static Identity.Factor factor(Member member) {
        if (member.hasFactor()) {
            return Identity.Factor.SET_UP;
        }
        return member.isOfDemo() ? Identity.Factor.WAIVED : Identity.Factor.NONE;
    }

    private static Identity identity(SignedIn who) {
        Member member = who.member();
        Account account = who.account();
        return new Identity(
                member.id(),
                member.role(),
                new Identity.Person(member.name(), member.email()),
                new Identity.Home(account.id(), account.name(), account.timeZone()),
                factor(member));
    }
}
