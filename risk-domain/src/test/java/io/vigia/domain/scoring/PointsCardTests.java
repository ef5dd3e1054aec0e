package io.vigia.domain.scoring;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.vigia.domain.customers.TestCard;
import io.vigia.domain.signals.AttributeCatalogue;
import io.vigia.domain.signals.FactSheet;
import io.vigia.rules.host.Attribute;
import io.vigia.rules.host.AttributeType.Kind;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PointsCardTests {

    @Test
    void anAttemptOfWhichNothingIsKnownHasTheBase() {
        Score score = score(Map.of());
        assertEquals(10, score.value());
        assertEquals(RiskLevel.NORMAL, score.level());
        assertEquals("points-card-1", score.modelVersion());
    }

    @Test
    void anOrdinaryNewPayerIsNormal() {
        Score score = score(Map.of(
                "email",
                "ana@gmail.com",
                "card_fingerprint",
                "fp",
                "device_id",
                "d",
                "is_new_card_on_customer",
                true,
                "ip_country",
                "CO",
                "card_country",
                "CO",
                "amount_in_usd",
                40,
                "local_hour",
                15));
        assertTrue(score.value() >= 5 && score.value() <= 40, score.toString());
    }

    @Test
    void aKnownGoodCustomerScoresLowerThanANewOne() {
        Score score = score(Map.of(
                "authorized_charges_per_customer_all_time", 20, "hours_since_first_successful_auth_on_card", 2_000));
        assertEquals(0, score.value());
    }

    @Test
    void fiveTimesTheUsualAmountIsASeriousReasonButNoBlockByItself() {
        Score score = score(Map.of(
                "amount_in_usd", 500,
                "average_usd_amount_attempted_on_card_all_time", 100,
                "total_charges_per_card_number_all_time", 30,
                "average_usd_amount_attempted_on_customer_all_time", 90,
                "total_charges_per_customer_all_time", 40));
        assertTrue(score.value() > 45 && score.value() < 65, score.toString());
        assertEquals(
                "Amount as a multiple of the card's average: 5",
                score.contributions().get(0).detail());
    }

    @Test
    void cardTestingIsHighest() {
        Score score = score(Map.of(
                "declined_charges_per_ip_address_hourly", 8,
                "declined_charges_per_email_hourly", 8,
                "card_count_for_email_daily", 8,
                "card_count_for_ip_address_hourly", 8));
        assertEquals(RiskLevel.HIGHEST, score.level());
    }

    @Test
    void aSeriesOfVouchersIsElevatedAtLeast() {
        Score score = score(Map.of(
                "vouchers_per_document_daily", 10, "open_vouchers_on_document", 8, "documents_per_device_weekly", 4));
        assertTrue(score.value() >= 65, score.toString());
    }

    @ParameterizedTest
    @CsvSource({"RISK_ELEVATED, ELEVATED", "RISK_HIGHEST, HIGHEST", "ALWAYS_BLOCKED, HIGHEST", "VISA, NORMAL"})
    void testCardsAskForTheirRisk(TestCard card, RiskLevel level) {
        Score score = PointsCard.score(FactSheet.blank(), Optional.of(card));
        assertEquals(level, score.level());
        assertEquals(score.value(), sum(score), 0.5);
    }

    @Test
    void testCardsForGoodPaymentsStayNormalWhateverWasSeenOfThem() {
        FactSheet facts = FactSheet.blank();
        Random random = new Random(7);
        AttributeCatalogue.standard().entries().forEach(entry -> putAnything(facts, entry.attribute(), random));
        assertEquals(
                RiskLevel.NORMAL,
                PointsCard.score(facts, Optional.of(TestCard.VISA)).level());
    }

    @Test
    void reasonsAddUpWhateverTheFacts() {
        long seed = new Random().nextLong();
        Random random = new Random(seed);
        for (int i = 0; i < 300; i++) {
            FactSheet facts = FactSheet.blank();
            for (AttributeCatalogue.Entry entry : AttributeCatalogue.standard().entries()) {
                if (random.nextInt(3) == 0) {
                    putAnything(facts, entry.attribute(), random);
                }
            }
            Score score = PointsCard.score(facts, Optional.empty());
            assertEquals(score.value(), sum(score), 0.51, "seed " + seed);
            assertTrue(score.value() >= 0 && score.value() <= 99, "seed " + seed);
        }
    }

    @Test
    void theLevelChangesAt65And75() {
        assertEquals(RiskLevel.NORMAL, RiskLevel.of(64));
        assertEquals(RiskLevel.ELEVATED, RiskLevel.of(65));
        assertEquals(RiskLevel.ELEVATED, RiskLevel.of(74));
        assertEquals(RiskLevel.HIGHEST, RiskLevel.of(75));
    }

    @Test
    void rulesSeeTheScore() {
        FactSheet facts = FactSheet.blank();
        score(Map.of()).putOn(facts);
        assertEquals(Map.of("risk_level", "normal", "risk_score", 10L), facts.present());
    }

    @Test
    void everyFactorIsExplainedInTheDocumentation() throws IOException {
        String page = Files.readString(Path.of("..", "docs", "scoring.md"));
        for (String factor : PointsCard.factors()) {
            assertTrue(page.contains("| `" + factor + "` |"), factor);
        }
    }

    private static void putAnything(FactSheet facts, Attribute attribute, Random random) {
        Kind kind = attribute.kind();
        if (kind == Kind.NUMBER) {
            facts.put(attribute.name(), random.nextInt(40));
        } else if (kind == Kind.BOOLEAN) {
            facts.put(attribute.name(), random.nextBoolean());
        } else {
            facts.put(attribute.name(), random.nextBoolean() ? "A" : "CO");
        }
    }

    private static Score score(Map<String, Object> values) {
        FactSheet facts = FactSheet.blank();
        values.forEach(facts::put);
        return PointsCard.score(facts, Optional.empty());
    }

    private static double sum(Score score) {
        return score.contributions().stream().mapToDouble(Contribution::points).sum();
    }
}
