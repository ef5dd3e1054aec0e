package io.vigia.portal.platform;

import io.vigia.domain.kernel.EnvironmentId;
import io.vigia.domain.kernel.Mode;
import io.vigia.service.accounts.SignIn;
import jakarta.enterprise.context.SessionScoped;
import jakarta.inject.Named;
import java.io.Serializable;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.time.ZoneId;
import java.util.HexFormat;

/** The person behind a session, and the mode they are looking at. */
@Named
@SessionScoped
public class Visitor implements Serializable {

    private static final long serialVersionUID = 1L;

    private final String csrf = token();
    private Identity identity = Identity.NOBODY;
    private SignIn.Pass awaited = SignIn.Pass.NONE;
    private String sessionId = "";
    private boolean proved;
    private Identity.Home seen = Identity.NOBODY.account();
    private Mode mode = Mode.TEST;

    /**
     * Lets someone in, who starts in test mode.
     *
     * @param who the member that proved to be themselves
     * @param session the session that this opens
     */
    public void enter(Identity who, String session) {
        identity = who;
        sessionId = session;
        proved = who.factor() != Identity.Factor.NONE;
        awaited = SignIn.Pass.NONE;
        seen = who.account();
        mode = Mode.TEST;
    }

    /** Looks at another account's books from now on; whoever calls has seen to it that they may. */
    public void lookInto(Identity.Home account) {
        seen = account;
        mode = Mode.TEST;
    }

    /** The account that they look at has its days begin elsewhere from now on. */
    public void movedTo(String zone) {
        boolean own = !isElsewhere();
        seen = new Identity.Home(seen.id(), seen.name(), zone);
        if (own) {
            identity = identity.at(seen);
        }
    }

    /** Looks at the books of their own account again. */
    public void lookHome() {
        lookInto(identity.account());
    }

    /** Whether they look at books that are not their own account's. */
    public boolean isElsewhere() {
        return !seen.id().equals(identity.account().id());
    }

    /** Remembers that somebody's password was right; nobody is let in by that, and who they are is asked when they are. */
    public void await(SignIn.Pass pass) {
        identity = Identity.NOBODY;
        awaited = pass;
    }

    /** Forgets whoever was awaited. */
    public void awaitNobody() {
        awaited = SignIn.Pass.NONE;
    }

    /** Whether they showed a second factor, or are of the demo. */
    public boolean isProved() {
        return proved;
    }

    /** They have set up a second factor just now. */
    public void proved() {
        proved = true;
    }

    /** They have taken their second factor away. */
    public void unproved() {
        proved = identity.factor() == Identity.Factor.WAIVED;
    }

    /** Whether they must set up a second factor before anything else. */
    public boolean isHeldUp() {
        return isKnown() && !proved && identity.role().needsSecondFactor();
    }

    /** Whose password was right, and who is not let in yet; nobody's otherwise. */
    public SignIn.Pass awaited() {
        return awaited;
    }

    /** The session that the person opened, or empty. */
    public String sessionId() {
        return sessionId;
    }

    /** Looks at the other books from now on. */
    public void switchTo(Mode wanted) {
        mode = wanted;
    }

    public boolean isKnown() {
        return !identity.memberId().isEmpty();
    }

    public Identity identity() {
        return identity;
    }

    public Mode mode() {
        return mode;
    }

    /** The books that the person is looking at. */
    public EnvironmentId environment() {
        return new EnvironmentId(seen.id(), mode);
    }

    public boolean isLive() {
        return mode.isLive();
    }

    public String getName() {
        return identity.person().name();
    }

    public String getEmail() {
        return identity.person().email();
    }

    public String getAccountName() {
        return seen.name();
    }

    public ZoneId zone() {
        return ZoneId.of(seen.zone());
    }

    /** The token that a post outside Faces must carry. */
    public String getCsrf() {
        return csrf;
    }

    /** Whether a post carries this session's token. */
    public boolean owns(String token) {
        return token != null
                && MessageDigest.isEqual(token.getBytes(StandardCharsets.UTF_8), csrf.getBytes(StandardCharsets.UTF_8));
    }

    private static String token() {
        byte[] bytes = new byte[24];
        new SecureRandom().nextBytes(bytes);
        return HexFormat.of().formatHex(bytes);
    }
}
