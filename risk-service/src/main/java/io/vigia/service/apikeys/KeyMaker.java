package io.vigia.service.apikeys;

import io.vigia.domain.apikeys.ApiKey;
import io.vigia.domain.apikeys.ApiKeyRepository;
import io.vigia.domain.apikeys.KeyKind;
import io.vigia.domain.kernel.EnvironmentId;
import io.vigia.domain.kernel.Ids;
import io.vigia.domain.platform.Permission;
import io.vigia.service.platform.KeyedHash;
import io.vigia.service.platform.time.RealTime;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.Set;

/** Makes keys. */
@ApplicationScoped
public class KeyMaker {

    @Inject
    private ApiKeyRepository keys;

    @Inject
    private KeyedHash hash;

    @Inject
    private Ids ids;

    @Inject
    @RealTime
    private Clock clock;

    /** Makes and stores a key; only the answer holds it in clear, and only now. */
    public NewKey make(EnvironmentId environment, KeyKind kind, String name) {
        return make(environment, new Plan(kind, name, Set.of(), null));
    }

    /** The same with all that can be said of a key. */
    NewKey make(EnvironmentId environment, Plan plan) {
        KeyKind kind = plan.kind();
        String clear = kind.prefix(environment.mode()) + ids.secret() + ids.secret();
        ApiKey key = new ApiKey(
                ids.next("key", clock.instant()),
                environment,
                clock.instant(),
                plan.name(),
                new ApiKey.Token(kind, clear, hash.digest("api-key", clear)));
        if (kind == KeyKind.RESTRICTED) {
            key.restrictedTo(plan.allowed());
        }
        key.until(plan.expires());
        keys.add(key);
        return new NewKey(key, clear);
    }

    /**
     * What a key is to be.
     *
     * @param allowed what a restricted key may do
     * @param expires when it stops working, or null
     */
    record Plan(KeyKind kind, String name, Set<Permission> allowed, Instant expires) {}

    /** A key just made. */
    public record NewKey(ApiKey key, String clear) {
        @Override
        public String toString() {
            return "NewKey[" + key.hint() + "]";
        }
    }
}
