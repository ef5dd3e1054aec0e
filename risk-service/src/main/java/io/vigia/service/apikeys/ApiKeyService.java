package io.vigia.service.apikeys;

import io.vigia.domain.apikeys.ApiKey;
import io.vigia.domain.apikeys.ApiKeyRepository;
import io.vigia.domain.apikeys.KeyKind;
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
import java.util.List;

/** What people may do with the keys of their environment. */
@ApplicationScoped
@Transactional
public class ApiKeyService {

    public static final int MAX_NAME_LENGTH = 100;

    @Inject
    private Caller caller;

    @Inject
    private ApiKeyRepository keys;

    @Inject
    private KeyMaker maker;

    @Inject
    private Event<ApiKeyAuthenticator.KeyEnded> ended;

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
     */
    public KeyMaker.NewKey create(KeyKind kind, String name) {
        caller.require(Permission.KEYS_WRITE);
        if (name == null || name.isBlank() || name.length() > MAX_NAME_LENGTH) {
            throw RiskException.invalid("name", "A key needs a name of 1 to " + MAX_NAME_LENGTH + " characters.");
        }
        KeyMaker.NewKey made = maker.make(caller.environment(), kind, name.strip());
        audit.record("api_key.created", made.key().id());
        return made;
    }

    /** Ends a key for good; requests with it are refused from now on. */
    public void revoke(String id) {
        caller.require(Permission.KEYS_WRITE);
        ApiKey key = keys.find(caller.environment(), id).orElseThrow(() -> RiskException.noSuch("API key", id, "id"));
        key.revoke(clock.instant());
        audit.record("api_key.revoked", id);
        ended.fire(new ApiKeyAuthenticator.KeyEnded(id));
    }
}
