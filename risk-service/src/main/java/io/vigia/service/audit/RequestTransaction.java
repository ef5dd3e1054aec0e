package io.vigia.service.audit;

import io.vigia.domain.audit.AuditEntry;
import io.vigia.domain.audit.AuditError;
import io.vigia.domain.audit.IdempotencyKey;
import io.vigia.domain.kernel.EnvironmentId;
import io.vigia.domain.kernel.RiskException;
import io.vigia.service.platform.Caller;
import io.vigia.service.platform.rows.PlainStatements;
import io.vigia.service.platform.time.RealTime;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Query;
import jakarta.transaction.Transactional;
import java.sql.PreparedStatement;
import java.time.Clock;
import java.util.function.Supplier;

/**
 * One transaction for an API request, its audit entry and its idempotency key. The key's row is written before the work,
 * so that a twin on another node waits for the outcome and then finds it.
 */
@ApplicationScoped
public class RequestTransaction {

    private static final String CLAIM = "insert ignore into idempotency_keys"
            + " (account_id, livemode, idempotency_key, endpoint, params_hash, request_id, created)"
            + " values (?, ?, ?, ?, ?, ?, ?)";

    @Inject
    private PlainStatements statements;

    @Inject
    private EntityManager entities;

    @Inject
    private AuditTrail audit;

    @Inject
    private Caller caller;

    @Inject
    @RealTime
    private Clock clock;

    /** Does the work and writes down who asked for it. */
    @Transactional
    public Answer run(String action, Supplier<Answer> work) {
        Answer answer = work.get();
        audit.recordRequest(action, answer);
        return answer;
    }

    /** The same, unless a request with this key was carried out before. */
    @Transactional
    public Answer run(IdempotencyKey key, String action, Supplier<Answer> work) {
        return claim(key) ? run(action, work) : replay(key);
    }

    private boolean claim(IdempotencyKey key) {
        EnvironmentId environment = key.environment();
        return statements.run(connection -> {
            try (PreparedStatement claim = connection.prepareStatement(CLAIM)) {
                claim.setString(1, environment.accountId());
                claim.setBoolean(2, environment.livemode());
                claim.setString(3, key.key());
                claim.setString(4, key.endpoint());
                claim.setBytes(5, key.paramsHash());
                claim.setString(6, caller.requestId());
                claim.setLong(7, clock.millis());
                return claim.executeUpdate() == 1;
            }
        });
    }

    private Answer replay(IdempotencyKey key) {
        Query earlier = entities.createNativeQuery("select endpoint, params_hash, request_id from idempotency_keys"
                + " where account_id = ?1 and livemode = ?2 and idempotency_key = ?3");
        Object[] stored = (Object[]) scoped(earlier, key).getSingleResult();
        if (!key.matches((String) stored[0], (byte[]) stored[1])) {
            String same = key.endpoint().equals(stored[0]) ? "parameters" : "endpoint";
            throw new RiskException(
                    AuditError.IDEMPOTENCY_ERROR,
                    "Keys for idempotent requests can only be used " + (same.equals("endpoint") ? "for" : "with")
                            + " the same " + same
                            + " they were first used with. Try using a key other than '" + key.key()
                            + "' if you meant to execute a different request.");
        }
        AuditEntry first = entities.find(AuditEntry.class, stored[2]);
        return new Answer(first.status(), first.answer(), first.objectId(), true);
    }

    private static Query scoped(Query query, IdempotencyKey key) {
        EnvironmentId environment = key.environment();
        return query.setParameter(1, environment.accountId())
                .setParameter(2, environment.livemode())
                .setParameter(3, key.key());
    }
}
