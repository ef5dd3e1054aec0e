package io.vigia.service.audit.trail;

import io.vigia.domain.audit.AuditEntry;
import io.vigia.domain.kernel.EnvironmentId;
import io.vigia.service.audit.Chains;
import io.vigia.service.audit.Chains.End;
import io.vigia.service.audit.Chains.Kind;
import io.vigia.service.audit.Verification;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.util.Arrays;
import java.util.List;
import java.util.Map;

/**
 * Walks the trail of an environment: that every row says what it said when it was written, that none of a slice is gone, that
 * the slices are a chain, and that the chain has its end.
 */
@ApplicationScoped
@Transactional
public class TrailVerifier {

    private static final int STRETCH = 500;

    @Inject
    private EntityManager entities;

    @Inject
    private Chains chains;

    /** Looks at everything, the rows of this moment too. */
    public Verification verify(EnvironmentId environment) {
        Verification rows = rows(environment);
        return rows.isWhole() ? slices(environment, rows.checked()) : rows;
    }

    private Verification rows(EnvironmentId environment) {
        long checked = 0;
        String last = "";
        List<AuditEntry> some;
        do {
            some = entities.createQuery(
                            "select e from AuditEntry e where e.accountId = :account and e.livemode = :livemode"
                                    + " and e.id > :last order by e.id",
                            AuditEntry.class)
                    .setParameter("account", environment.accountId())
                    .setParameter("livemode", environment.livemode())
                    .setParameter("last", last)
                    .setMaxResults(STRETCH)
                    .getResultList();
            for (AuditEntry entry : some) {
                if (!entry.isIntact(chains::hash)) {
                    return new Verification(checked, entry.id(), "altered");
                }
                last = entry.id();
                checked++;
            }
            entities.clear();
        } while (some.size() == STRETCH);
        return new Verification(checked, null, null);
    }

    private Verification slices(EnvironmentId environment, long checked) {
        End end = chains.last(Kind.TRAIL, environment);
        byte[] hash = new byte[32];
        for (long seq = 1; seq <= end.seq(); seq++) {
            List<?> found = entities.createNativeQuery("select created, packed, hash from audit_slices"
                            + " where account_id = ?1 and livemode = ?2 and seq = ?3")
                    .setParameter(1, environment.accountId())
                    .setParameter(2, environment.livemode())
                    .setParameter(3, seq)
                    .getResultList();
            if (found.isEmpty()) {
                return new Verification(checked, "slice " + seq, "missing");
            }
            Object[] row = (Object[]) found.get(0);
            Slice slice = new Slice(environment, seq, ((Number) row[0]).longValue(), (byte[]) row[1]);
            byte[] right = chains.hash(slice.content(hash));
            if (!Arrays.equals(right, (byte[]) row[2])) {
                return new Verification(checked, "slice " + seq, "altered");
            }
            String gone = gone(slice);
            if (gone != null) {
                return new Verification(checked, gone, "missing");
            }
            hash = right;
        }
        boolean whole = end.seq() == 0 || Arrays.equals(hash, end.hash());
        return new Verification(checked, null, whole ? null : "end");
    }

    /** The first row of a slice that is not there with the hash it had, or null. */
    private String gone(Slice slice) {
        for (Map.Entry<String, byte[]> row : slice.rows().entrySet()) {
            AuditEntry entry = entities.find(AuditEntry.class, row.getKey());
            if (entry == null || !Arrays.equals(entry.mac(), row.getValue())) {
                return row.getKey();
            }
        }
        entities.clear();
        return null;
    }
}
