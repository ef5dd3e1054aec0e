package io.vigia.service.platform;

import io.vigia.domain.kernel.EnvironmentId;
import io.vigia.domain.kernel.KernelError;
import io.vigia.domain.kernel.RiskException;
import io.vigia.domain.platform.Actor;
import io.vigia.domain.platform.Permission;
import jakarta.enterprise.context.RequestScoped;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** Who is behind the current request, in which environment, and what they may do. Nobody, until a door identifies them. */
@RequestScoped
public class Caller {

    private Identity identity;
    private String requestId;
    private String idempotencyKey;

    /** Called once by the door the request came through. */
    public void identify(Identity who, String request) {
        this.identity = who;
        this.requestId = request;
    }

    /** Remembers the key by which the caller may repeat the request; null if they sent none. */
    public void repeatsBy(String key) {
        this.idempotencyKey = key;
    }

    /** Whether a door has identified them. */
    public boolean isKnown() {
        return identity != null;
    }

    /**
     * Goes on only if the caller may do this.
     *
     * @throws RiskException PERMISSION_DENIED otherwise
     */
    public void require(Permission permission) {
        if (identity == null || !identity.permissions().contains(permission)) {
            throw new RiskException(KernelError.PERMISSION_DENIED, refusal(permission));
        }
    }

    /** In the words that the wire's libraries know, where it is a key that may not. */
    private String refusal(Permission permission) {
        String name = permission.name().toLowerCase(Locale.ROOT);
        if (identity == null || identity.key() == null) {
            return "The caller does not have the permission this request needs: " + name + ".";
        }
        return "The provided key '" + identity.key()
                + "' does not have the required permissions for this endpoint on account '"
                + identity.environment().accountId() + "'. Having the 'rak_" + name
                + "' permission would allow this request to continue.";
    }

    public boolean may(Permission permission) {
        return identity != null && identity.permissions().contains(permission);
    }

    /** The environment that everything the caller touches belongs to. */
    public EnvironmentId environment() {
        return identity.environment();
    }

    /** The same while it may not be known who is calling. */
    public Optional<EnvironmentId> known() {
        return Optional.ofNullable(identity).map(Identity::environment);
    }

    public Actor actor() {
        return identity.actor();
    }

    /** Who acts: the caller, or the platform itself where nobody calls. */
    public Actor actorOrSystem() {
        return identity == null ? Actor.SYSTEM : identity.actor();
    }

    /** Lets the platform itself act for an environment; whoever was calling before is calling again after it. */
    public void actAsPlatform(EnvironmentId environment, Runnable work) {
        Identity before = identity;
        String request = requestId;
        identify(new Identity(environment, Actor.SYSTEM, Set.of()), null);
        try {
            work.run();
        } finally {
            identify(before, request);
        }
    }

    /** The current request, {@code req_…}, or null outside of one. */
    public String requestId() {
        return requestId;
    }

    /** The request's {@code Idempotency-Key}, or null. */
    public String idempotencyKey() {
        return idempotencyKey;
    }

    /**
     * Somebody a door has recognised.
     *
     * @param actor the key or the member, and where they call from
     * @param key the key as it may be shown, or null for a person
     */
    public record Identity(EnvironmentId environment, Actor actor, Set<Permission> permissions, String key) {

        /** A person, or the platform itself. */
        public Identity(EnvironmentId environment, Actor actor, Set<Permission> permissions) {
            this(environment, actor, permissions, null);
        }
    }
}
