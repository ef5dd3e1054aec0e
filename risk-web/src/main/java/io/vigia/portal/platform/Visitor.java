package io.vigia.portal.platform;

import io.vigia.domain.kernel.EnvironmentId;
import io.vigia.domain.kernel.Mode;
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
    private Mode mode = Mode.TEST;

    /**
     * Lets someone in, who starts in test mode.
     *
     * @param who the member that proved to be themselves
     */
    public void enter(Identity who) {
        identity = who;
        mode = Mode.TEST;
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
        return new EnvironmentId(identity.account().id(), mode);
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
        return identity.account().name();
    }

    public ZoneId zone() {
        return ZoneId.of(identity.account().zone());
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
