package io.vigia.service.audit.trail;

import io.vigia.domain.kernel.EnvironmentId;
import io.vigia.domain.kernel.Ids;
import io.vigia.domain.kernel.Mode;
import io.vigia.service.audit.Chains;
import io.vigia.service.audit.Chains.End;
import io.vigia.service.audit.Chains.Kind;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Puts rows of the trail into slices, some time after they were written, so that no request waits for the chain. A row that a
 * transaction brought later than that is in no slice; its own hash still tells whether it is genuine.
 */
@ApplicationScoped
public class Slicing {

    /** Longer than any transaction takes. */
    static final Duration LAG = Duration.ofSeconds(30);

    private static final Duration WIDEST = Duration.ofMinutes(1);
    private static final List<String> PREFIXES = List.of("aud", "req");

    @Inject
    private EntityManager entities;

    @Inject
    private Chains chains;

    /**
     * Slices what there is next.
     *
     * @return whether there may be more
     */
    @Transactional(TxType.REQUIRES_NEW)
    boolean some(Instant now) {
        Instant from = first(Instant.ofEpochMilli(
                ((Number) entities.createNativeQuery("select until_at from audit_progress where id = 1 for update")
                                .getSingleResult())
                        .longValue()));
        Instant last = now.minus(LAG);
        if (from == null || !from.isBefore(last)) {
            return false;
        }
        Instant until = from.plus(WIDEST).isBefore(last) ? from.plus(WIDEST) : last;
        byEnvironment(from, until).forEach((environment, rows) -> add(environment, rows, now));
        entities.createNativeQuery("update audit_progress set until_at = ?1 where id = 1")
                .setParameter(1, until.toEpochMilli())
                .executeUpdate();
        return until.isBefore(last);
    }

    /** When the first row was written that is not in a slice yet, or null. */
    private Instant first(Instant done) {
        Instant first = null;
        for (String prefix : PREFIXES) {
            Object at = entities.createNativeQuery(
                            "select min(at) from (select at from audit_entries where id >= ?1 and id < ?2"
                                    + " and mac is not null order by id limit 1) earliest")
                    .setParameter(1, Ids.floor(prefix, done))
                    .setParameter(2, prefix + "_~")
                    .getSingleResult();
            if (at != null) {
                Instant moment = Instant.ofEpochMilli(((Number) at).longValue());
                Instant later = moment.isBefore(done) ? done : moment;
                first = first == null || later.isBefore(first) ? later : first;
            }
        }
        return first == null ? null : first.minusSeconds(WIDEST.toSeconds()).isBefore(done) ? done : first.minus(LAG);
    }

    private Map<EnvironmentId, List<Slice.Row>> byEnvironment(Instant from, Instant until) {
        Map<EnvironmentId, List<Slice.Row>> found = new LinkedHashMap<>();
        for (String prefix : PREFIXES) {
            List<?> rows = entities.createNativeQuery("select account_id, livemode, id, mac from audit_entries"
                            + " where id >= ?1 and id < ?2 and mac is not null order by id")
                    .setParameter(1, Ids.floor(prefix, from))
                    .setParameter(2, Ids.floor(prefix, until))
                    .getResultList();
            for (Object each : rows) {
                Object[] row = (Object[]) each;
                boolean live = row[1] instanceof Boolean flag ? flag : ((Number) row[1]).intValue() != 0;
                found.computeIfAbsent(new EnvironmentId((String) row[0], Mode.of(live)), key -> new ArrayList<>())
                        .add(new Slice.Row((String) row[2], (byte[]) row[3]));
            }
        }
        return found;
    }

    private void add(EnvironmentId environment, List<Slice.Row> rows, Instant now) {
        End end = chains.held(Kind.TRAIL, environment);
        Slice slice = new Slice(environment, end.seq() + 1, now.toEpochMilli(), Slice.pack(rows));
        byte[] hash = chains.hash(slice.content(end.hash()));
        entities.createNativeQuery("insert into audit_slices (account_id, livemode, seq, created, entries, packed,"
                        + " previous_hash, hash) values (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8)")
                .setParameter(1, environment.accountId())
                .setParameter(2, environment.livemode())
                .setParameter(3, slice.seq())
                .setParameter(4, slice.created())
                .setParameter(5, rows.size())
                .setParameter(6, slice.packed())
                .setParameter(7, end.hash())
                .setParameter(8, hash)
                .executeUpdate();
        chains.move(Kind.TRAIL, environment, new End(slice.seq(), hash));
    }
}
