package io.vigia.domain.scoring.serving;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.vigia.domain.customers.PaymentMethodType;
import io.vigia.domain.kernel.EnvironmentId;
import io.vigia.domain.kernel.Mode;
import io.vigia.domain.kernel.RiskException;
import io.vigia.domain.scoring.RiskLevel;
import io.vigia.domain.scoring.model.RandomTrees;
import io.vigia.domain.scoring.model.ScoringModel;
import io.vigia.domain.scoring.model.file.Models;
import io.vigia.domain.scoring.serving.ScoringSettings.Choices;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;

class ServingTests {

    private static final Instant NOW = Instant.parse("2026-03-10T12:00:00Z");
    private static final Choices EXPLORING = new Choices(65, 75, true, Set.of(), false, 0.02, 200);

    @Test
    void aChampionNeedsTwoPeopleInLiveModeAndOneInTestMode() {
        ModelVersion live = version("mdl_1", Mode.LIVE);
        assertFalse(live.propose("ana"));
        assertEquals("ana", live.proposedBy());
        assertThrows(RiskException.class, () -> live.propose("ana"));
        assertTrue(live.propose("luis"));
        assertTrue(version("mdl_2", Mode.TEST).propose("ana"));
    }

    @Test
    void rollingBackPutsTheChampionBeforeInItsPlace() {
        ModelVersion first = version("mdl_1", Mode.TEST);
        ModelVersion second = version("mdl_2", Mode.TEST);
        first.promote(NOW, null);
        second.promote(NOW, first);
        assertEquals(ModelState.RETIRED, first.state());
        assertEquals("mdl_1", second.successorOf());
        second.rollBack(NOW, first);
        assertEquals(ModelState.CHAMPION, first.state());
        assertEquals(ModelState.RETIRED, second.state());
        first.rollBack(NOW, null);
        assertEquals(ModelState.RETIRED, first.state());
    }

    @Test
    void refusesWhatDoesNotFitTheState() {
        ModelVersion champion = version("mdl_1", Mode.TEST);
        champion.promote(NOW, null);
        assertThrows(RiskException.class, champion::retire);
        assertThrows(RiskException.class, () -> champion.canary(5));
        assertThrows(RiskException.class, () -> champion.propose("ana"));
        ModelVersion challenger = version("mdl_2", Mode.TEST);
        assertThrows(RiskException.class, () -> challenger.rollBack(NOW, null));
        assertThrows(RiskException.class, () -> challenger.canary(21));
    }

    @Test
    void aCanaryTakesItsShareOfPayersAndKeepsThem() {
        Loaded champion = new Loaded("mdl_1", "card-1", null, 0);
        Loaded canary = new Loaded("mdl_2", "card-2", null, 10);
        Serving serving =
                new Serving(Choices.STANDARD, Map.of(ModelFamily.CARD, champion), Map.of(ModelFamily.CARD, canary));
        Random random = new Random(7);
        int taken = 0;
        for (int i = 0; i < 10_000; i++) {
            long payer = random.nextLong();
            Loaded scoring = serving.scoring(ModelFamily.CARD, payer);
            assertEquals(scoring, serving.scoring(ModelFamily.CARD, payer));
            taken += scoring == canary ? 1 : 0;
        }
        assertEquals(1_000, taken, 100);
        assertNull(serving.scoring(ModelFamily.VOUCHER, 5), "the points card");
        assertEquals(champion, serving.scoring(ModelFamily.CARD, 0), "nobody knows who pays");
    }

    @Test
    void aFamilyHasItsMethods() {
        assertEquals(List.of(PaymentMethodType.CARD), ModelFamily.CARD.methods());
        assertEquals(List.of(PaymentMethodType.EFECTY, PaymentMethodType.BALOTO), ModelFamily.VOUCHER.methods());
        assertTrue(ModelFamily.WALLET.methods().contains(PaymentMethodType.CARD_PRESENT));
    }

    @Test
    void aChallengerThatFailsDoesThePaymentNothing() {
        Loaded broken = new Loaded("mdl_2", "card-2", null, 0);
        List<RuntimeException> told = new ArrayList<>();
        assertEquals(
                new Shadow(null, null), Shadow.of(broken, null, new float[0], told::add), "it was never made ready");
        Loaded champion = new Loaded("mdl_1", "card-1", ScoringModel.of(Models.any(1)), 0);
        float[] row = new RandomTrees(2, Models.FEATURES).row();
        assertEquals(new Shadow("card-1", champion.score(row)), Shadow.of(champion, null, row, told::add));
        assertEquals(new Shadow(null, null), Shadow.of(champion, champion, row, told::add), "it scores for real");
        assertTrue(told.isEmpty());
        assertEquals(new Shadow(null, null), Shadow.of(champion, null, new float[0], told::add), "a row too short");
        assertEquals(1, told.size());
    }

    @Test
    void explorationLetsItsSharePassAndExemptsListHitsAndLargeAmounts() {
        Random random = new Random(7);
        int passed = 0;
        for (int i = 0; i < 100_000; i++) {
            Exploration explored = Exploration.of(EXPLORING, 90, random.nextDouble(), false, 100);
            assertEquals(0.02, explored.propensity());
            assertTrue(explored.shown() == 90 || explored.shown() == 74);
            passed += explored.shown() == 74 ? 1 : 0;
        }
        assertEquals(2_000, passed, 200);
        assertEquals(new Exploration(90, 0), Exploration.of(EXPLORING, 90, 0, true, 100));
        assertEquals(new Exploration(90, 0), Exploration.of(EXPLORING, 90, 0, false, 200.01));
        assertEquals(new Exploration(90, 0), Exploration.of(EXPLORING, 90, 0, false, Double.NaN));
    }

    @Test
    void levelsFollowTheAccountsOwnLines() {
        Choices strict = Choices.STANDARD.lines(Preset.STRICT.elevatedFrom(), Preset.STRICT.highestFrom());
        assertEquals(RiskLevel.NORMAL, strict.level(49));
        assertEquals(RiskLevel.ELEVATED, strict.level(50));
        assertEquals(RiskLevel.HIGHEST, strict.level(65));
        assertEquals(RiskLevel.ELEVATED, Choices.STANDARD.level(65));
        assertThrows(RiskException.class, () -> strict.lines(80, 80));
        assertThrows(RiskException.class, () -> new Choices(65, 75, true, Set.of(), false, 0.2, 200));
    }

    @Test
    void whatIsLeftOutIsNotAssessed() {
        Choices choices = new Choices(65, 75, true, Set.of(PaymentMethodType.EFECTY), true, 0, 0);
        assertFalse(choices.assesses(PaymentMethodType.EFECTY));
        assertTrue(choices.assesses(PaymentMethodType.CARD));
        ScoringSettings stored = new ScoringSettings("sset_1", new EnvironmentId("acct_1", Mode.TEST), NOW, choices);
        assertEquals(choices, stored.choices());
    }

    private static ModelVersion version(String id, Mode mode) {
        return new ModelVersion(
                id,
                new EnvironmentId("acct_1", mode),
                NOW,
                "ana",
                new ModelVersion.Upload(ModelFamily.CARD, "ab".repeat(32), "MERCHANT", new byte[0]));
    }
}
