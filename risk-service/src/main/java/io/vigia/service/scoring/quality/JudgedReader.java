package io.vigia.service.scoring.quality;

import io.vigia.domain.kernel.EnvironmentId;
import io.vigia.domain.kernel.Ids;
import io.vigia.domain.scoring.features.VectorBytes;
import io.vigia.domain.scoring.quality.Explored;
import io.vigia.domain.scoring.quality.Judged;
import io.vigia.domain.scoring.serving.ModelFamily;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Query;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;

/**
 * Reads decisions with what became known of their payments. A payment that was labelled is what the weightiest label says;
 * one that went through and was not labelled is good; what was blocked or declined says nothing by itself.
 */
@ApplicationScoped
class JudgedReader {

    private static final String ID_PREFIX = "dec";
    private static final int MOST_VECTORS = 20_000;
    private static final String STANDING = " left join (select decision_id,"
            + " max(case when fraud then weight * 1000000000000000 + created end) bad,"
            + " max(case when fraud then null else weight * 1000000000000000 + created end) good"
            + " from labels where account_id = ?1 and livemode = ?2 and undone_at is null group by decision_id) l"
            + " on l.decision_id = d.id";
    private static final String SCOPE =
            " where d.account_id = ?1 and d.livemode = ?2 and d.id >= ?3 and d.id < ?4 and d.method in (";
    private static final String JUDGED = "select d.at, ifnull(d.original_score, d.risk_score), d.challenger_score,"
            + " case when l.bad is null then 0 when l.good is null then 1 else l.bad > l.good end,"
            + " case when d.original_score > d.risk_score then d.propensity end, d.model_version, d.challenger_version, d.amount_usd_micros"
            + " from decisions d" + STANDING + SCOPE;
    private static final String KNOWN = ") and d.risk_score is not null and (l.decision_id is not null or d.status in"
            + " ('AUTHORIZED', 'PAID')) order by d.id desc limit 100000";

    @Inject
    private EntityManager entities;

    /**
     * What was read.
     *
     * @param judged newest first
     * @param explored what it cost that exploration let some of them pass
     */
    record History(List<Judged> judged, Explored explored) {}

    History judged(EnvironmentId environment, ModelFamily family, Instant from, Instant until) {
        List<?> rows = scoped(JUDGED + methods(family) + KNOWN, environment, from, until)
                .getResultList();
        List<Judged> judged = new ArrayList<>(rows.size());
        Map<Judged.By, Judged.By> known = new HashMap<>();
        Explored explored = Explored.NONE;
        for (Object each : rows) {
            Object[] row = (Object[]) each;
            double propensity = row[4] == null ? 1 : ((Number) row[4]).doubleValue();
            boolean fraud = ((Number) row[3]).intValue() == 1;
            if (row[4] != null) {
                explored = explored.and(((Number) row[7]).longValue(), fraud);
            }
            judged.add(new Judged(
                    Instant.ofEpochMilli(((Number) row[0]).longValue()),
                    known.computeIfAbsent(new Judged.By((String) row[5], (String) row[6]), by -> by),
                    ((Number) row[1]).intValue(),
                    row[2] == null ? -1 : ((Number) row[2]).intValue(),
                    fraud,
                    propensity > 0 ? Judged.weight(propensity) : 1));
        }
        return new History(judged, explored);
    }

    List<float[]> vectors(EnvironmentId environment, ModelFamily family, Instant from) {
        List<?> rows = scoped(
                        "select d.features from decisions d" + SCOPE + methods(family)
                                + ") and d.features is not null order by d.id desc limit " + MOST_VECTORS,
                        environment,
                        from,
                        Instant.ofEpochMilli(Long.MAX_VALUE >> 20))
                .getResultList();
        return rows.stream()
                .map(row -> VectorBytes.read((byte[]) row))
                .filter(Objects::nonNull)
                .toList();
    }

    private Query scoped(String sql, EnvironmentId environment, Instant from, Instant until) {
        return entities.createNativeQuery(sql)
                .setParameter(1, environment.accountId())
                .setParameter(2, environment.livemode())
                .setParameter(3, Ids.floor(ID_PREFIX, from))
                .setParameter(4, Ids.floor(ID_PREFIX, until));
    }

    /** The methods of a family, as SQL writes them; names of an enum, nothing that anybody sends. */
    private static String methods(ModelFamily family) {
        return family.methods().stream()
                .map(method -> "'" + method.name() + "'")
                .collect(Collectors.joining(", "));
    }
}
