package io.vigia.service.audit;

import io.vigia.domain.kernel.EnvironmentId;
import io.vigia.service.platform.MasterKey;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Query;
import java.security.GeneralSecurityException;
import java.util.List;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/**
 * Chains of keyed hashes, one for each environment and kind. The end of each stands in a table; whoever adds a link holds it, so
 * nodes take turns, and a chain whose last links were cut off does not fit its end, unless that was set back too.
 */
@ApplicationScoped
public class Chains {

    private static final byte[] BEGINNING = new byte[32];
    private static final String OF = " where account_id = ?1 and livemode = ?2";

    private final ThreadLocal<Mac> macs = ThreadLocal.withInitial(Chains::mac);

    @Inject
    private EntityManager entities;

    /** What is chained. */
    public enum Kind {
        CALLS("request_chains"),
        TRAIL("audit_chains");

        private final String table;

        Kind(String table) {
            this.table = table;
        }
    }

    /** The last link. */
    public record End(long seq, byte[] hash) {}

    /** The keyed hash of a link's content; without the installation's key nobody can make a fitting one. */
    public byte[] hash(byte[] content) {
        return macs.get().doFinal(content);
    }

    /** Where a chain ends, held until the transaction does. */
    public End held(Kind kind, EnvironmentId environment) {
        of(
                        "insert ignore into " + kind.table
                                + " (account_id, livemode, seq, hash) values (?1, ?2, 0, ?3)",
                        environment)
                .setParameter(3, BEGINNING)
                .executeUpdate();
        Object[] row = (Object[]) of("select seq, hash from " + kind.table + OF + " for update", environment)
                .getSingleResult();
        return new End(((Number) row[0]).longValue(), (byte[]) row[1]);
    }

    /** Where a chain ends at present; nothing is held. */
    public End last(Kind kind, EnvironmentId environment) {
        List<?> rows =
                of("select seq, hash from " + kind.table + OF, environment).getResultList();
        if (rows.isEmpty()) {
            return new End(0, BEGINNING);
        }
        Object[] row = (Object[]) rows.get(0);
        return new End(((Number) row[0]).longValue(), (byte[]) row[1]);
    }

    /** Moves the end of a chain that is held. */
    public void move(Kind kind, EnvironmentId environment, End end) {
        of("update " + kind.table + " set seq = ?3, hash = ?4" + OF, environment)
                .setParameter(3, end.seq)
                .setParameter(4, end.hash)
                .executeUpdate();
    }

    private Query of(String statement, EnvironmentId environment) {
        return entities.createNativeQuery(statement)
                .setParameter(1, environment.accountId())
                .setParameter(2, environment.livemode());
    }

    private static Mac mac() {
        try {
            Mac mac = Mac.getInstance("HmacSHA256");
            mac.init(new SecretKeySpec(MasterKey.configured().derive("call-chain"), "HmacSHA256"));
            return mac;
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }
}
