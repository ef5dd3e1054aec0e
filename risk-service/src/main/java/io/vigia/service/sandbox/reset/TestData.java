package io.vigia.service.sandbox.reset;

import io.vigia.domain.kernel.EnvironmentId;
import io.vigia.domain.scoring.features.FeatureMemory;
import io.vigia.domain.velocity.VelocityStore;
import io.vigia.service.platform.Database;
import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.logging.Level;
import java.util.logging.Logger;
import javax.sql.DataSource;

/** Deletes the rows of a test environment, in small steps that hold no lock for long. */
@ApplicationScoped
class TestData {

    private static final Logger LOG = Logger.getLogger(TestData.class.getName());
    private static final int STEP = 2_000;

    /** What a person set up, and what tells who did what, stays; every other table of environments is emptied. */
    private static final Set<String> STAYS = Set.of(
            "api_keys",
            "audit_entries",
            "bench_rows",
            "network_secrets",
            "request_chains",
            "request_logs",
            "scoring_model_files",
            "scoring_models",
            "rules",
            "rule_revisions",
            "test_clocks",
            "value_lists",
            "value_list_items",
            "voucher_settings",
            "webhook_endpoints");

    @Resource(lookup = Database.JNDI)
    private DataSource database;

    @Inject
    private VelocityStore counters;

    @Inject
    private FeatureMemory memory;

    /** The tables that are emptied: those whose rows belong to environments and that hold what payments leave behind. */
    List<String> tables(EnvironmentId environment) {
        List<String> tables = new ArrayList<>();
        try (Connection connection = database.getConnection();
                PreparedStatement statement = connection.prepareStatement(
                        "select table_name from information_schema.columns where table_schema = database()"
                                + " and column_name in ('account_id', 'livemode') group by table_name having count(*) = 2"
                                + " order by table_name");
                ResultSet rows = statement.executeQuery()) {
            while (rows.next()) {
                String table = rows.getString(1);
                if (!STAYS.contains(table) && !table.endsWith("_settings") && table.matches("[a-z_0-9]+")) {
                    tables.add(table);
                }
            }
            return tables;
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    void delete(EnvironmentId environment, Progress progress) {
        if (environment.livemode()) {
            throw new IllegalArgumentException("never live data");
        }
        try {
            for (String table : tables(environment)) {
                delete(environment, table, progress);
                progress.next();
            }
            counters.forget(environment);
            memory.forget(environment);
        } catch (SQLException | RuntimeException failure) {
            progress.fail();
            LOG.log(
                    Level.WARNING,
                    failure,
                    () -> "The test data of " + environment.accountId() + " are partly deleted");
        }
    }

    private void delete(EnvironmentId environment, String table, Progress progress) throws SQLException {
        int deleted;
        do {
            try (Connection connection = database.getConnection();
                    PreparedStatement statement = connection.prepareStatement(
                            "delete from " + table + " where account_id = ? and livemode = 0 limit " + STEP)) {
                connection.setAutoCommit(true);
                statement.setString(1, environment.accountId());
                deleted = statement.executeUpdate();
                progress.deleted(deleted);
            }
        } while (deleted == STEP);
    }
}
