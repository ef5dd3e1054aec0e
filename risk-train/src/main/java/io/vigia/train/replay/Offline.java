package io.vigia.train.replay;

import io.vigia.domain.customers.PaymentMethodType;
import io.vigia.domain.scoring.model.ScoringModel;
import io.vigia.domain.scoring.model.TrainingFacts;
import io.vigia.domain.scoring.serving.ModelFamily;
import io.vigia.domain.scoring.training.TrainingChoices;
import io.vigia.domain.velocity.AttemptRecord;
import io.vigia.domain.velocity.AttemptStatus;
import io.vigia.train.merchant.Learning;
import io.vigia.train.merchant.Observed;
import io.vigia.train.merchant.RowPlatform;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;

/** The platform's code without the platform: features, labels and weekly models of card payments, in one thread and in memory. */
final class Offline {

    private static final Observed.Label FRAUD = new Observed.Label(true, 100);

    private final RowPlatform platform = new RowPlatform();
    private final Learning learning;
    private final List<Told> seen = new ArrayList<>();
    private final Map<Told, AttemptRecord> records = new HashMap<>();
    private final Set<Told> known = new HashSet<>();
    private ScoringModel model;

    Offline(TrainingChoices choices) {
        this.learning =
                new Learning(ModelFamily.CARD, TrainingFacts.SYNTHETIC_DEMO, choices.maturity(ModelFamily.CARD));
    }

    /** A payment comes and goes through, whatever its score. */
    void pay(Told told) {
        RowPlatform.Decided decided = platform.decide(told.row());
        float[] vector = decided.features();
        if (model == null) {
            told.offline(vector, decided.points(), decided.points(), false);
        } else {
            told.offline(vector, model.score(vector), model.logOdds(vector), true);
        }
        records.put(told, platform.settle(decided, AttemptStatus.AUTHORIZED));
        seen.add(told);
    }

    /** It becomes known that a payment was a fraud. */
    void label(Told told, Instant now) {
        platform.fraud(records.get(told), now);
        known.add(told);
    }

    /** Learns from what is known; with too little the scorer stays what it is. */
    void train(Instant asOf, Consumer<String> said) {
        List<Observed> observed = seen.stream().map(this::observed).toList();
        Learning.Result result = learning.of(observed, asOf, said);
        if (result.model() != null) {
            model = ScoringModel.of(result.model());
        }
    }

    private Observed observed(Told told) {
        return new Observed(
                told.row().occurredAt(),
                "",
                PaymentMethodType.CARD,
                AttemptStatus.AUTHORIZED,
                known.contains(told) ? FRAUD : null,
                told.offlineScore(),
                null,
                told.features());
    }
}
