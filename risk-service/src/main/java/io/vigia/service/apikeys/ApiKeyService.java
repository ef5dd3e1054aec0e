package io.vigia.service.apikeys;

import io.vigia.domain.accounts.AccountError;
import io.vigia.domain.apikeys.ApiKey;
import io.vigia.domain.apikeys.ApiKeyRepository;
import io.vigia.domain.apikeys.KeyKind;
import io.vigia.domain.apikeys.KeyResource;
import io.vigia.domain.apikeys.KeyResource.Access;
import io.vigia.domain.kernel.RiskException;
import io.vigia.domain.platform.Permission;
import io.vigia.service.audit.AuditTrail;
import io.vigia.service.platform.Caller;
import io.vigia.service.platform.time.RealTime;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** What people may do with the keys of their environment. */
@ApplicationScoped
@Transactional
public class ApiKeyService {

    public static final int MAX_NAME_LENGTH = 100;
    static final Duration LONGEST_OVERLAP = Duration.ofDays(7);
    private static final int MAX_DAYS = 730;

    @Inject
    private Caller caller;

    @Inject
    private ApiKeyRepository keys;

    @Inject
    private KeyMaker maker;

    @Inject
    private KeyChanges changes;

    @Inject
    private Event<ApiKeyAuthenticator.KeyEnded> ended;

    @Inject
    private Event<KeyWanted> wanted;

    @Inject
    private AuditTrail audit;

    @Inject
    @RealTime
    private Clock clock;

    /** All keys, newest first, the ended ones too. */
    public List<ApiKey> list() {
        caller.require(Permission.KEYS_READ);
        return keys.list(caller.environment());
    }

    /**
     * Makes a key, whose clear form is in the answer and nowhere else.
     *
     * @param name what it is for, 1 to {@value #MAX_NAME_LENGTH} characters
     * @param given of a restricted key: how far it goes with each resource
     * @param days after which it stops working; 0 for never
     */
    public KeyMaker.NewKey create(KeyKind kind, String name, Map<KeyResource, Access> given, int days) {
        caller.require(Permission.KEYS_WRITE);
        Set<Permission> allowed = kind == KeyKind.RESTRICTED ? KeyResource.permissions(given) : Set.of();
        if (kind == KeyKind.RESTRICTED && allowed.isEmpty()) {
            throw RiskException.invalid("permissions", "Give the key something to read or write.");
        }
        if (days < 0 || days > MAX_DAYS) {
            throw RiskException.invalid("days", "A key lives up to " + MAX_DAYS + " days, or for ever.");
        }
        Instant end = days == 0 ? null : clock.instant().plus(Duration.ofDays(days));
        return make(new KeyMaker.Plan(kind, name, allowed, end));
    }

    private KeyMaker.NewKey make(KeyMaker.Plan plan) {
        String name = plan.name();
        if (name == null || name.isBlank() || name.length() > MAX_NAME_LENGTH) {
            throw RiskException.invalid("name", "A key needs a name of 1 to " + MAX_NAME_LENGTH + " characters.");
        }
        requireSecondFactor(plan.kind());
        wanted.fire(new KeyWanted(caller.environment()));
        KeyMaker.NewKey made = maker.make(
                caller.environment(), new KeyMaker.Plan(plan.kind(), name.strip(), plan.allowed(), plan.expires()));
        audit.record("api_key.created", made.key().id());
        return made;
    }

    private void requireSecondFactor(KeyKind kind) {
        if (kind.isSecret() && caller.environment().livemode() && !caller.may(Permission.LIVE_SECRETS)) {
            throw new RiskException(
                    AccountError.SECOND_FACTOR_MISSING, "A live secret key is made by somebody with a second factor.");
        }
    }

    /**
     * Makes a key in another one's place, which lives as long as that one was to; what a new key needs, it needs too.
     *
     * @param overlap how long the old one works beside the new one; zero ends it now
     */
    public KeyMaker.NewKey rotate(String id, Duration overlap) {
        caller.require(Permission.KEYS_WRITE);
        ApiKey old = find(id);
        if (!old.works(clock.instant())) {
            throw RiskException.invalid("id", "This key has ended; make a new one.");
        }
        if (overlap.isNegative() || overlap.compareTo(LONGEST_OVERLAP) > 0) {
            throw RiskException.invalid("overlap", "The old key can work for up to seven days more.");
        }
        requireSecondFactor(old.kind());
        wanted.fire(new KeyWanted(caller.environment()));
        KeyMaker.NewKey made = maker.make(
                caller.environment(),
                new KeyMaker.Plan(old.kind(), old.name(), old.permissions(), old.endOfSuccessor(clock.instant())));
        if (overlap.isZero()) {
            end(old);
        } else {
            Instant end = clock.instant().plus(overlap);
            old.until(old.expiresAt() == null || end.isBefore(old.expiresAt()) ? end : old.expiresAt());
            forget(old);
        }
        audit.record("api_key.rotated", id);
        return made;
    }

    /** Ends a key for good; requests with it are refused from now on. */
    public void revoke(String id) {
        caller.require(Permission.KEYS_WRITE);
        end(find(id));
        audit.record("api_key.revoked", id);
    }

    private ApiKey find(String id) {
        return keys.find(caller.environment(), id).orElseThrow(() -> RiskException.noSuch("API key", id, "id"));
    }

    private void end(ApiKey key) {
        key.revoke(clock.instant());
        forget(key);
    }

    private void forget(ApiKey key) {
        changes.count();
        ended.fire(new ApiKeyAuthenticator.KeyEnded(key.id()));
    }
}
