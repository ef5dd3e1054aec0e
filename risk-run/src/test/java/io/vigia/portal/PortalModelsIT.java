package io.vigia.portal;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.FilePayload;
import io.vigia.domain.scoring.features.Feature;
import io.vigia.domain.scoring.features.Features;
import io.vigia.domain.scoring.model.Bins;
import io.vigia.domain.scoring.model.Calibrator;
import io.vigia.domain.scoring.model.DriftReference;
import io.vigia.domain.scoring.model.FoldMetrics;
import io.vigia.domain.scoring.model.ModelFile;
import io.vigia.domain.scoring.model.ScoreMap;
import io.vigia.domain.scoring.model.TrainingFacts;
import io.vigia.domain.scoring.model.TreeBuilder;
import io.vigia.domain.scoring.model.file.ModelFormat;
import io.vigia.system.BrowserExtension;
import io.vigia.system.PlatformExtension;
import io.vigia.system.Visitor;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Models come, score, and go; how payments are scored is chosen on the same page. */
@ExtendWith({PlatformExtension.class, BrowserExtension.class})
class PortalModelsIT {

    private static final String SMALL = "1000000"; // 10,000 pesos, some dollars
    private static final String LARGE = "500000000"; // 5,000,000 pesos

    private final Visitor owner;
    private final Shop shop;
    private final Page page;

    PortalModelsIT(Visitor owner) {
        this.owner = owner.login("owner");
        this.shop = new Shop(owner.platform());
        this.page = owner.page();
    }

    @Test
    @Tag("E-37")
    void aModelScoresInShadowThenForRealThenNoMore() throws SQLException {
        try {
            upload("MERCHANT");
            assertThat(firstRow()).containsText("challenger");
            JsonObject shadowed = decision(SMALL);
            assertEquals("points-card-1", shadowed.get("model_version").getAsString());
            assertTrue(shadows() > 0, "the challenger has scored in shadow");
            owner.open("/payments/detail?id=" + shadowed.get("object_id").getAsString());
            assertThat(page.locator("#shadow")).containsText("challenger card-");
            owner.open("/scoring/model");
            press("model_promote");
            assertThat(firstRow()).containsText("champion");
            JsonObject small = decision(SMALL);
            JsonObject large = decision(LARGE);
            assertTrue(small.get("model_version").getAsString().startsWith("card-"));
            assertTrue(
                    small.get("risk_score").getAsInt() < large.get("risk_score").getAsInt());
            double sum = 0;
            for (JsonElement one : large.getAsJsonArray("contributions")) {
                sum += one.getAsJsonObject().get("points").getAsDouble();
            }
            assertEquals(large.get("risk_score").getAsInt(), sum, 1);
            owner.open("/payments/detail?id=" + large.get("object_id").getAsString());
            assertThat(page.locator(".contributions").last()).containsText("amount_usd");
            owner.screenshot("insights");
            owner.open("/scoring/model");
            owner.screenshot("models");
        } finally {
            owner.open("/scoring/model");
            press("model_rollback");
        }
        assertEquals("points-card-1", decision(SMALL).get("model_version").getAsString());
    }

    @Test
    void aModelOfMadeUpPaymentsNeverBlocks() {
        try {
            upload("SYNTHETIC-DEMO");
            assertThat(firstRow()).containsText("SYNTHETIC-DEMO");
            press("model_promote");
            JsonObject large = decide(Map.of( // no test card: those have scores of their own
                    "amount", LARGE,
                    "payment_method", "",
                    "payment_method_data[type]", "card",
                    "payment_method_data[card][number]", "4111111111111111",
                    "payment_method_data[card][exp_month]", "12",
                    "payment_method_data[card][exp_year]", "2040"));
            assertEquals(74, large.get("risk_score").getAsInt());
            assertEquals("elevated", large.get("risk_level").getAsString());
        } finally {
            owner.open("/scoring/model");
            press("model_rollback");
        }
    }

    @Test
    void onlyWhatTheseTwoScoredTellsWhetherOneMayTakeTheOthersPlace() {
        try {
            upload("MERCHANT");
            for (int i = 0; i < 3; i++) {
                backdated("pm_card_visa");
            }
            lines("LENIENT");
            assertThat(tested()).hasText("3");
            upload("MERCHANT");
            assertThat(tested()).hasText("0");
            backdated("pm_card_visa");
            lines("STRICT");
            assertThat(tested()).hasText("1");
        } finally {
            lines("BALANCED");
            press("model_retire");
        }
    }

    @Test
    void aChampionStaysHoweverManyComeAfterIt() throws SQLException {
        try {
            upload("MERCHANT");
            press("model_promote");
            String name = decision(SMALL).get("model_version").getAsString();
            for (int i = 0; i < 101; i++) {
                update("insert into scoring_models select concat(substring(id, 1, 12), 'z', " + (100 + i)
                        + "), account_id, livemode, created, family, 'RETIRED', sha2(" + i
                        + ", 256), provenance, 'flood', proposed_by, champion_at, successor_of, canary_percent, version"
                        + " from scoring_models where state = 'CHAMPION' and family = 'CARD' limit 1");
            }
            lines("LENIENT"); // so that models are looked up again
            assertEquals(name, decision(SMALL).get("model_version").getAsString());
            assertThat(page.locator("table.rows").first().locator("tbody tr").last())
                    .containsText(name);
        } finally {
            owner.open("/scoring/model");
            press("model_rollback");
            update("delete from scoring_models where author = 'flood'");
            lines("BALANCED");
        }
    }

    @Test
    void theDemoStartsWithAModelThatSaysWhatItHasLearnedFrom() throws SQLException {
        assertEquals(
                1,
                count("select count(*) from scoring_models where author = 'system' and family = 'CARD'"
                        + " and provenance = 'SYNTHETIC-DEMO' and livemode = 0"));
    }

    @Test
    void refusesWhatIsNoModel() {
        owner.open("/scoring/model");
        page.locator("#model-file").setInputFiles(new FilePayload("x.json", "application/json", "{}".getBytes()));
        page.locator("button[value=model_upload]").click();
        assertThat(page.locator(".message.bad")).isVisible();
    }

    @Test
    @Tag("S-39")
    void withoutScoresRulesStillRun() {
        String rule = shop.post("/v1/radar/rules", Map.of("rule", "Block if ::models:: = 'stop'"))
                .get("id")
                .getAsString();
        try {
            settings(() -> page.locator("[name=assessed]").uncheck());
            JsonObject passed = decision(SMALL);
            assertEquals("not_assessed", passed.get("risk_level").getAsString());
            assertTrue(passed.get("risk_score").isJsonNull());
            JsonObject stopped = shop.pay(Map.of("amount", SMALL, "metadata[models]", "stop"));
            assertEquals(
                    rule,
                    shop.get("/v1/charges/" + stopped.get("latest_charge").getAsString())
                            .getAsJsonObject("outcome")
                            .get("rule")
                            .getAsString());
        } finally {
            settings(() -> page.locator("[name=assessed]").check());
            shop.delete("/v1/radar/rules/" + rule);
        }
        assertEquals("normal", decision(SMALL).get("risk_level").getAsString());
    }

    @Test
    @Tag("S-29")
    void aModelThatFailsLeavesThePaymentUnknownAndTellsOfIt() throws SQLException {
        try {
            upload("MERCHANT");
            press("model_retire"); // so that its file is read again
            try (Connection database = owner.platform().database()) {
                database.createStatement()
                        .executeUpdate("update scoring_model_files set file = 'x' order by id desc limit 1");
            }
            press("model_promote");
            JsonObject unknown = decision(SMALL);
            assertEquals("unknown", unknown.get("risk_level").getAsString());
            assertEquals("authorized", unknown.get("outcome").getAsString());
            assertTrue(count("select count(*) from audit_entries where action = 'scoring.failed'") > 0);
        } finally {
            owner.open("/scoring/model");
            press("model_rollback");
        }
    }

    @Test
    @Tag("S-18")
    void linesAreTheAccountsOwn() {
        try {
            owner.open("/scoring/model");
            page.locator("button[value=LENIENT]").click();
            assertThat(page.locator("#highest")).hasValue("85");
            assertEquals(
                    "normal",
                    decide(Map.of("amount", SMALL, "payment_method", "pm_card_riskLevelElevated"))
                            .get("risk_level")
                            .getAsString(),
                    "70 is below this preset's lines");
            settings(() -> {
                page.locator("#elevated").fill("94");
                page.locator("#highest").fill("95");
            });
            JsonObject passed = decide(Map.of("amount", SMALL, "payment_method", "pm_card_riskLevelHighest"));
            assertEquals(92, passed.get("risk_score").getAsInt());
            assertEquals("normal", passed.get("risk_level").getAsString());
            assertEquals("authorized", passed.get("outcome").getAsString());
        } finally {
            owner.open("/scoring/model");
            page.locator("button[value=BALANCED]").click();
            assertThat(page.locator("#highest")).hasValue("75");
        }
    }

    @Test
    void someOfWhatWouldBeBlockedPassesToLearnFrom() throws SQLException {
        try {
            settings(() -> page.locator("#explored").fill("10"));
            List<String> ids = new ArrayList<>();
            for (int i = 0; i < 60; i++) {
                String id = backdated("pm_card_riskLevelHighest");
                ids.add("'" + id + "'");
                for (int again = 0; again < 2; again++) {
                    shop.post(
                            "/v1/payment_intents/" + id + "/confirm",
                            Map.of("payment_method", "pm_card_riskLevelHighest"));
                }
            }
            String retried = " from decisions where exploration = 'explore-1' and object_id in ("
                    + String.join(",", ids) + ") group by object_id";
            assertTrue(count("select count(*) from (select 1" + retried + " having count(*) = 3) tried") > 40);
            assertEquals(
                    0,
                    count("select count(*) from (select 1" + retried + " having count(distinct risk_score) > 1) lots"),
                    "whoever tries again draws no other lot");
            assertTrue(count("select count(*) from decisions where exploration = 'explore-1' and propensity = 0.1"
                            + " and original_score = 92 and risk_score = 74 and risk_level = 'elevated'")
                    > 0);
            assertTrue(count("select count(*) from decisions where exploration = 'explore-1' and propensity = 0.1"
                            + " and original_score = 92 and risk_score = 92 and outcome = 'BLOCKED'")
                    > 0);
            settings(() -> page.locator("#cap").fill("199")); // so that nothing is shown that was counted before
            long passed = count("select count(*) from decisions where method = 'CARD' and livemode = 0 and"
                    + " original_score > risk_score and propensity > 0 and status = 'AUTHORIZED' and at < "
                    + Instant.now().minus(Duration.ofDays(30)).toEpochMilli());
            assertTrue(passed > 0);
            Locator cost = page.locator("#exploration-cost dd");
            assertThat(cost.first()).hasText(Long.toString(passed));
            assertThat(cost.nth(1)).containsText("USD");
        } finally {
            settings(() -> {
                page.locator("#explored").fill("0");
                page.locator("#cap").fill("200");
            });
        }
    }

    private void upload(String provenance) {
        owner.open("/scoring/model");
        page.locator("#model-file").setInputFiles(new FilePayload("model.json", "application/json", model(provenance)));
        page.locator("button[value=model_upload]").click();
        assertThat(page.locator(".message.good")).isVisible();
    }

    /** One question: is it more than a hundred dollars? */
    private static byte[] model(String provenance) {
        List<String> names = Features.schema().names();
        TreeBuilder trees = new TreeBuilder(names.size(), -4);
        trees.split(Features.schema().index("amount_usd"), 100, true, 1_000)
                .leaf(-1, 900)
                .leaf(7 + System.nanoTime() % 1_000 / 1e6f, 100); // another file each time
        Bins halves = new Bins(new float[] {100}, new double[] {0.9, 0.1, 0});
        Instant now = Instant.parse("2026-01-01T00:00:00Z");
        return ModelFormat.bytes(new ModelFile(
                Features.schema(),
                trees.build(),
                Calibrator.NONE,
                ScoreMap.STANDARD,
                Features.all().stream().collect(Collectors.toMap(Feature::name, Feature::family)),
                new TrainingFacts(provenance, "card", now, now, now, 1_000, 100, Map.of("seed", "1")),
                List.of(new FoldMetrics("test", 100, 10, 0.7, 0.9, 0.3, 0.1, 11)),
                new DriftReference(Collections.nCopies(names.size(), halves), halves)));
    }

    private Locator firstRow() {
        return page.locator("table.rows").first().locator("tbody tr").first();
    }

    private void press(String wish) {
        page.locator("button[value=" + wish + "]").first().click();
        assertThat(page.locator(".message.good")).isVisible();
    }

    private void settings(Runnable change) {
        owner.open("/scoring/model");
        change.run();
        page.locator("#save-settings").click();
        assertThat(page.locator(".message.good")).isVisible();
    }

    /** A payment that is old enough to be judged. */
    private String backdated(String card) {
        long longAgo = Instant.now().minus(Duration.ofDays(40)).getEpochSecond();
        return shop.pay(Map.of(
                        "amount", SMALL, "payment_method", card, "risk_context[occurred_at]", Long.toString(longAgo)))
                .get("id")
                .getAsString();
    }

    private void lines(String preset) {
        owner.open("/scoring/model");
        page.locator("button[value=" + preset + "]").click();
        assertThat(page.locator(".message.good")).isVisible();
    }

    /** How many payments the challenger was compared on. */
    private Locator tested() {
        return page.locator("#promotion-payments");
    }

    private JsonObject decision(String amount) {
        return decide(Map.of("amount", amount));
    }

    private JsonObject decide(Map<String, String> form) {
        String charge = shop.pay(form).get("latest_charge").getAsString();
        String decision = shop.get("/v1/charges/" + charge).get("decision").getAsString();
        return shop.get("/v1/radar/decisions/" + decision);
    }

    private long shadows() throws SQLException {
        return count("select count(*) from decisions where challenger_version like 'card-%' and challenger_score > 0");
    }

    private void update(String sql) throws SQLException {
        try (Connection database = owner.platform().database()) {
            database.createStatement().executeUpdate(sql);
        }
    }

    private long count(String sql) throws SQLException {
        try (Connection database = owner.platform().database();
                PreparedStatement statement = database.prepareStatement(sql);
                ResultSet rows = statement.executeQuery()) {
            rows.next();
            return rows.getLong(1);
        }
    }
}
