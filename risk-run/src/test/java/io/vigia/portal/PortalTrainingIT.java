package io.vigia.portal;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;

import com.google.gson.JsonObject;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.LocatorAssertions;
import io.vigia.domain.kernel.Ids;
import io.vigia.domain.scoring.features.Features;
import io.vigia.domain.scoring.features.VectorBytes;
import io.vigia.system.BrowserExtension;
import io.vigia.system.PlatformExtension;
import io.vigia.system.Visitor;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Models are trained by a process apart, when somebody wants it and each week; what it makes scores in shadow and no more. */
@ExtendWith({PlatformExtension.class, BrowserExtension.class})
class PortalTrainingIT {

    private static final double LONG_MILLIS = 60_000;
    private static final int PAYMENTS = 2_000;
    private static final int EVERY = 8;

    private final Visitor owner;
    private final Shop shop;
    private final Page page;

    PortalTrainingIT(Visitor owner) {
        this.owner = owner.login("owner");
        this.shop = new Shop(owner.platform());
        this.page = owner.page();
    }

    @AfterEach
    void forget() throws SQLException {
        update("delete from labels where author = 'trainer'");
        update("delete from decisions where model_version = 'seeded'");
        update("delete from scoring_training_runs");
        update("delete from scoring_training_plans");
        update("update scoring_models set state = 'RETIRED' where family = 'WALLET'");
    }

    @Test
    void learnsFromWhatBecameOfPaymentsAndLeavesAChallengerInShadow() throws SQLException {
        seed();
        train("wallet");
        assertThat(run(0)).containsText("challenger", slowly());
        assertThat(run(0)).containsText("250 frauds");
        String name = run(0).locator(".mono").textContent();
        owner.screenshot("training");
        owner.open("/scoring/model?family=wallet");
        Locator version = page.locator("table.rows").first().locator("tbody tr", having(name));
        assertThat(version).containsText("challenger");
        assertThat(version).containsText("SYNTHETIC-DEMO");
        JsonObject paid = shop.pay(Map.of(
                "amount",
                "1000000",
                "payment_method_types[]",
                "nequi",
                "payment_method",
                "",
                "payment_method_data[type]",
                "nequi",
                "payment_method_data[billing_details][phone]",
                "+573001234567",
                "payment_method_data[billing_details][email]",
                "fill_never@example.com"));
        String intent = paid.get("id").getAsString();
        assertEquals(
                1,
                count("select count(*) from decisions where object_id = '" + intent
                        + "' and model_version = 'points-card-1' and challenger_version = '" + name + "'"));
        assertEquals(1, audited("model.trained", "scoring_models where sha256 like '" + name.split("-")[1] + "%'"));
        assertEquals(1, audited("training.queued", "scoring_training_runs"));
    }

    @Test
    void aTrainingWhoseProcessIsKilledIsToldOfAndBegunAnew() throws SQLException, InterruptedException {
        seed();
        train("wallet");
        String worker = "";
        for (int i = 0; i < 3_000 && worker.isEmpty(); i++) {
            Thread.sleep(10);
            worker = text("select coalesce(max(worker), '') from scoring_training_runs where state = 'RUNNING'");
        }
        ProcessHandle.of(Long.parseLong(worker.split("@")[0])).orElseThrow().destroyForcibly();
        assertThat(run(0)).containsText("attempt 2", slowly());
        assertThat(run(1)).containsText("The process that trained has died.");
        assertThat(run(0)).containsText("challenger", slowly());
        assertEquals(1, count("select count(*) from scoring_training_runs where state = 'FAILED'"));
    }

    @Test
    void withTooFewFraudsTheTrainingSaysSo() {
        train("voucher");
        assertThat(run(0)).containsText("too few", slowly());
        assertThat(run(0)).containsText("What scored before goes on.");
    }

    @Test
    void eachWeekAllFamiliesAreTrainedByPlan() throws SQLException {
        owner.open("/scoring/model");
        page.locator("#train-day").selectOption("SUNDAY");
        page.locator("#card-days").fill("21");
        page.locator("#save-training").click();
        assertThat(page.locator("#train-day")).hasValue("SUNDAY");
        assertThat(page.locator("#next-training")).isVisible();
        assertThat(page.locator("#card-days")).hasValue("21");
        long next = count("select next_at from scoring_training_plans");
        long before = Instant.now().minusSeconds(1).toEpochMilli();
        update("update scoring_training_plans set next_at = " + before);
        update("update due_work set due_at = " + before + " where kind = 'weekly_training'");
        for (int i = 0; i < 100 && count("select count(*) from scoring_training_runs") < 3; i++) {
            page.waitForTimeout(100);
        }
        assertEquals(3, count("select count(distinct family) from scoring_training_runs where scheduled"));
        assertEquals(21, count("select maturity_days from scoring_training_runs where family = 'CARD'"));
        assertEquals(next, count("select next_at from scoring_training_plans"));
        owner.open("/scoring/model");
        assertThat(run(0)).containsText("by plan");
        assertThat(run(2)).containsText("too few", slowly());
        assertThat(run(0)).containsText("too few", slowly());
    }

    @Test
    void whoMayNotChangeRulesMayNotTrain() {
        page.context().clearCookies();
        owner.login("auditor").open("/scoring/model");
        assertThat(page.locator("#train-day")).isDisabled();
        assertThat(page.locator("#train-now")).hasCount(0);
    }

    private void train(String family) {
        owner.open("/scoring/model?family=" + family);
        page.locator("#train-now").click();
        assertThat(page.locator(".message.good")).isVisible();
    }

    private Locator run(int place) {
        return page.locator("#training-runs tbody tr").nth(place);
    }

    private static LocatorAssertions.ContainsTextOptions slowly() {
        return new LocatorAssertions.ContainsTextOptions().setTimeout(LONG_MILLIS);
    }

    private static Locator.LocatorOptions having(String text) {
        return new Locator.LocatorOptions().setHasText(text);
    }

    /** Payments of two months ago, by their vectors; every eighth is a fraud, mostly of a high ratio. */
    private void seed() throws SQLException {
        String account = text("select account_id from decisions limit 1");
        if (account.isEmpty()) {
            shop.pay(Map.of("amount", "1000000"));
            account = text("select account_id from decisions limit 1");
        }
        Random random = new Random(8);
        Ids ids = new Ids(System::currentTimeMillis);
        Instant from = Instant.now().minus(Duration.ofDays(90));
        try (Connection database = owner.platform().database();
                PreparedStatement decision =
                        database.prepareStatement("insert into decisions (id, account_id, livemode,"
                                + " at, object_type, object_id, method, status, outcome, risk_level, amount, currency,"
                                + " amount_usd_micros, dimensions, model_version, took_micros, record_enc, features) values (?, ?,"
                                + " 0, ?, 'payment_intent', ?, 'NEQUI', 'AUTHORIZED', 'AUTHORIZED', 'normal', 1, 'cop', 1, '',"
                                + " 'seeded', 1, '', ?)");
                PreparedStatement label = database.prepareStatement(
                        "insert into labels (id, account_id, livemode, created, payment_intent_id, charge_id,"
                                + " decision_id, fraud, source, weight, author, version) values (?, ?, 0, ?, ?, ?, ?, 1,"
                                + " 'report', 100, 'trainer', 0)")) {
            database.setAutoCommit(false);
            for (int i = 0; i < PAYMENTS; i++) {
                Instant at = from.plus(Duration.ofMinutes(30L * i));
                boolean fraud = i % EVERY == 0;
                float[] vector = new float[Features.schema().size()];
                Arrays.fill(vector, Float.NaN);
                vector[Features.schema().index("amount_to_payer_usual")] = (fraud ? 3 : 0.5f) + random.nextFloat() * 4;
                String id = ids.next("dec", at);
                set(decision, id, account, at.toEpochMilli(), id.replace("dec", "pi"), VectorBytes.of(vector));
                if (fraud) {
                    set(label, ids.next("lbl", at), account, at.toEpochMilli() + 1, id, id, id);
                }
            }
            decision.executeBatch();
            label.executeBatch();
            database.commit();
        }
    }

    private static void set(PreparedStatement statement, Object... values) throws SQLException {
        for (int i = 0; i < values.length; i++) {
            statement.setObject(i + 1, values[i]);
        }
        statement.addBatch();
    }

    private long audited(String action, String of) throws SQLException {
        return count("select count(*) from audit_entries where action = '" + action
                + "' and object_id in (select id from " + of + ")");
    }

    private void update(String sql) throws SQLException {
        try (Connection database = owner.platform().database()) {
            database.createStatement().executeUpdate(sql);
        }
    }

    private long count(String sql) throws SQLException {
        return Long.parseLong(text(sql));
    }

    private String text(String sql) throws SQLException {
        try (Connection database = owner.platform().database();
                PreparedStatement statement = database.prepareStatement(sql);
                ResultSet rows = statement.executeQuery()) {
            return rows.next() ? rows.getString(1) : "";
        }
    }
}
