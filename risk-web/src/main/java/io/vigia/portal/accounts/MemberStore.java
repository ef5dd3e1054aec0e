package io.vigia.portal.accounts;

import io.vigia.portal.platform.Frame;
import io.vigia.portal.platform.Visitor;
import io.vigia.service.accounts.SignIn;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.security.enterprise.credential.UsernamePasswordCredential;
import jakarta.security.enterprise.identitystore.CredentialValidationResult;
import jakarta.security.enterprise.identitystore.IdentityStore;
import java.util.Optional;
import java.util.Set;

/** Checks e-mail and password against the members of all accounts. */
@ApplicationScoped
public class MemberStore implements IdentityStore {

    @Inject
    SignIn signIn;

    @Inject
    Frame frame;

    @Inject
    Visitor visitor;

    /**
     * Whether this is a member. The visitor is awaited from then on: the page that asked lets them in.
     *
     * @param credential what the login page was given
     */
    public CredentialValidationResult validate(UsernamePasswordCredential credential) {
        Optional<SignIn.Pass> pass =
                signIn.check(credential.getCaller(), credential.getPassword().getValue(), frame.getAddress());
        if (pass.isEmpty()) {
            return CredentialValidationResult.INVALID_RESULT;
        }
        visitor.await(pass.get());
        return new CredentialValidationResult(pass.get().memberId(), Set.of(PortalAuthentication.ROLE));
    }
}
