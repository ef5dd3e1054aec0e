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
import java.sql.SQLException;
import java.util.Set;
import java.util.TreeSet;
import java.util.logging.Level;
import java.util.logging.Logger;
import javax.sql.DataSource;

/** Deletes the rows of a test environment, in small steps that hold no lock for long. */
@ApplicationScoped
class TestData {

    private static final Logger LOG = Logger.getLogger(TestData.class.getName());
    private static final int STEP = 2_000;

    /** What payments leave behind. */
    static final Set<String> EMPTIED = new TreeSet<>(Set.of(
            "balance_transactions",
            "browser_sessions",
            "card_tokens",
            "charges",
            "customers",
            "decision_marks",
            "decision_stats",
            "decision_stats_hours",
            "decisions",
            "disputes",
            "due_work",
            "early_fraud_warnings",
            "evaluation_reports",
            "events",
            "files",
            "idempotency_keys",
            "labels",
            "ledger_balances",
            "ledger_entries",
            "network_notifications",
            "network_orders",
            "network_receipts",
            "payment_evaluations",
            "payment_intents",
            "payment_methods",
            "payouts",
            "refunds",
            "review_notes",
            "reviews",
            "setup_intents",
            "simulated_acts",
            "simulated_receipts",
            "webhook_attempts",
            "webhook_deliveries"));

    /**
     * What a person set up, what the platform asked of the company, and what tells who did what; and what the counters empty
     * themselves when they forget.
     */
    static final Set<String> STAYS = Set.of(
            "agreement_signatures",
            "api_keys",
            "audit_chains",
            "audit_entries",
            "audit_slices",
            "bench_rows",
            "counter_attic",
            "kyc_applications",
            "kyc_history",
            "kyc_hits",
            "kyc_papers",
            "network_secrets",
            "request_chains",
            "request_logs",
            "risk_settings",
            "rule_revisions",
            "rules",
            "scoring_model_files",
            "scoring_models",
            "scoring_settings",
            "scoring_training_plans",
            "scoring_training_runs",
            "test_clocks",
            "value_list_items",
            "value_lists",
            "voucher_settings",
            "webhook_endpoints");

    @Resource(lookup = Database.JNDI)
    private DataSource database;

    @Inject
    private VelocityStore counters;

    @Inject
    private FeatureMemory memory;

    void delete(EnvironmentId environment, Progress progress) {
        if (environment.livemode()) {
            throw new IllegalArgumentException("never live data");
        }
        try {
            for (String table : EMPTIED) {
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
                    PreparedStatement statement = connection.prepareStatement("delete from " + table
                            + " where account_id = ? and livemode = 0" + but(table) + " limit " + STEP)) {
                connection.setAutoCommit(true);
                statement.setString(1, environment.accountId());
                deleted = statement.executeUpdate();
                progress.deleted(deleted);
            }
        } while (deleted == STEP);
    }

    /** What is noted down about trainings stays, as trainings do. */
    private static String but(String table) {
        return table.equals("due_work") ? " and kind not in ('weekly_training', 'trained_model')" : "";
    }
}
