package io.vigia.domain.scoring.training;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.vigia.domain.kernel.EnvironmentId;
import io.vigia.domain.kernel.Mode;
import io.vigia.domain.kernel.RiskException;
import io.vigia.domain.scoring.serving.ModelFamily;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;

class TrainingPlanTests {

    private static final EnvironmentId HERE = new EnvironmentId("acct_1", Mode.TEST);
    private static final Instant WEDNESDAY = Instant.parse("2026-03-04T12:00:00Z");
    private static final TrainingChoices WEDNESDAYS = new TrainingChoices(DayOfWeek.WEDNESDAY, 30, 7, 14);

    @Test
    void theNextTimeIsAlwaysLater() {
        assertEquals(Instant.parse("2026-03-11T03:00:00Z"), WEDNESDAYS.next(WEDNESDAY));
        assertEquals(Instant.parse("2026-03-04T03:00:00Z"), WEDNESDAYS.next(Instant.parse("2026-03-04T02:59:59.999Z")));
        assertEquals(Instant.parse("2026-03-11T03:00:00Z"), WEDNESDAYS.next(Instant.parse("2026-03-04T03:00:00Z")));
        assertNull(TrainingChoices.STANDARD.next(WEDNESDAY));
    }

    @Test
    void isDueOnceHoweverManyWeeksHavePassed() {
        TrainingPlan plan = new TrainingPlan("tplan_1", HERE, WEDNESDAY, WEDNESDAYS);
        assertFalse(plan.due(WEDNESDAY.plus(Duration.ofDays(6))));
        Instant later = WEDNESDAY.plus(Duration.ofDays(40));
        assertTrue(plan.due(later));
        assertFalse(plan.due(later));
        assertTrue(plan.nextAt().isAfter(later));
    }

    @Test
    void aPlanThatIsGivenUpIsNeverDue() {
        TrainingPlan plan = new TrainingPlan("tplan_1", HERE, WEDNESDAY, WEDNESDAYS);
        plan.choose(TrainingChoices.STANDARD, WEDNESDAY);
        assertFalse(plan.due(WEDNESDAY.plus(Duration.ofDays(400))));
        assertEquals(TrainingChoices.STANDARD, plan.choices());
    }

    @Test
    void labelsTakeADayToHalfAYear() {
        assertEquals(Duration.ofDays(21), new TrainingChoices(null, 21, 7, 14).maturity(ModelFamily.CARD));
        assertThrows(RiskException.class, () -> new TrainingChoices(null, 0, 7, 14));
        assertThrows(RiskException.class, () -> new TrainingChoices(null, 30, 181, 14));
    }
}
