package io.vigia.service.payments.labels;

import io.vigia.domain.kernel.EnvironmentId;
import io.vigia.domain.kernel.Mode;
import io.vigia.domain.scoring.features.FeatureMemory;
import io.vigia.domain.velocity.Keys;
import io.vigia.service.platform.Database;
import jakarta.annotation.PostConstruct;
import jakarta.annotation.Resource;
import jakarta.ejb.DependsOn;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Instant;
import javax.sql.DataSource;

/** Tells scores at start which payments were frauds, from the labels that stand. */
@Singleton
@Startup
@DependsOn("Database")
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class FraudRestore {

    private static final String STANDING = """
            select d.account_id, d.livemode, d.id, d.at, d.dimensions, l.known
            from (select account_id, livemode, decision_id, min(case when fraud then created end) known,
                    max(case when fraud then weight * 1000000000000000 + created end) frauds,
                    max(case when fraud then 0 else weight * 1000000000000000 + created end) others
                  from labels where undone_at is null group by account_id, livemode, decision_id) l
            join decisions d on d.id = l.decision_id and d.account_id = l.account_id and d.livemode = l.livemode
            where l.known is not null and l.frauds > l.others""";

    @Resource(lookup = Database.JNDI)
    private DataSource dataSource;

    @Inject
    private FeatureMemory memory;

    @PostConstruct
    void restore() {
        try (Connection connection = dataSource.getConnection();
                Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery(STANDING)) {
            while (rows.next()) {
                memory.fraud(
                        new EnvironmentId(rows.getString(1), Mode.of(rows.getBoolean(2))),
                        rows.getString(3),
                        Instant.ofEpochMilli(rows.getLong(4)),
                        Instant.ofEpochMilli(rows.getLong(6)),
                        Keys.parse(rows.getBytes(5)));
            }
        } catch (SQLException e) {
            throw new IllegalStateException("Known frauds cannot be read", e);
        }
    }
}
