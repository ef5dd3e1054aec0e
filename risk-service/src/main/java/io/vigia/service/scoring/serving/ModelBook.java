package io.vigia.service.scoring.serving;

import io.vigia.domain.kernel.EnvironmentId;
import io.vigia.domain.scoring.model.ModelFile;
import io.vigia.domain.scoring.model.ScoringModel;
import io.vigia.domain.scoring.serving.Loaded;
import io.vigia.domain.scoring.serving.ModelFamily;
import io.vigia.domain.scoring.serving.ModelRepository;
import io.vigia.domain.scoring.serving.ModelState;
import io.vigia.domain.scoring.serving.ModelVersion;
import io.vigia.domain.scoring.serving.ScoringSettings;
import io.vigia.domain.scoring.serving.Serving;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.TransactionPhase;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import java.util.logging.Level;
import java.util.logging.Logger;
import java.util.stream.Stream;

/**
 * The models and settings of every environment, ready to score. Whoever changes something makes it ready after the commit;
 * decisions meanwhile go on with what was, and see the new in one step.
 */
@ApplicationScoped
public class ModelBook {

    private static final Logger LOG = Logger.getLogger(ModelBook.class.getName());

    /** Models explain what they said long after; this many that are not in force are kept, and as long. */
    private static final int MOST_RETIRED = 4;

    private static final Duration RETIRED_KEPT = Duration.ofHours(1);
    private static final int MOST_FACTS = 100;

    private final ConcurrentMap<EnvironmentId, Serving> serving = new ConcurrentHashMap<>();
    private final ConcurrentMap<String, Loaded> ready = new ConcurrentHashMap<>();
    private final Memo<String, Optional<ScoringModel>> retired = new Memo<>(MOST_RETIRED, RETIRED_KEPT);
    private final Memo<String, Optional<ModelFacts>> facts = new Memo<>(MOST_FACTS, RETIRED_KEPT);

    private ModelRepository models;

    /** For the container's proxy. */
    protected ModelBook() {}

    @Inject
    ModelBook(ModelRepository models) {
        this.models = models;
    }

    /** What scores an environment's payments now; the first call for an environment reads it. */
    public Serving serving(EnvironmentId environment) {
        Serving known = serving.get(environment);
        return known != null ? known : serving.computeIfAbsent(environment, this::read);
    }

    /** The version of a name, ready to explain scores that it gave; empty if the environment has none or it cannot be read. */
    public Optional<ScoringModel> model(EnvironmentId environment, String name) {
        Serving now = serving(environment);
        for (Map<ModelFamily, Loaded> some : List.of(now.champions(), now.challengers())) {
            for (Loaded loaded : some.values()) {
                if (loaded.name().equals(name)) {
                    return Optional.ofNullable(loaded.model());
                }
            }
        }
        return models.named(environment, name)
                .flatMap(version -> retired.get(version.id(), () -> Optional.ofNullable(made(version))));
    }

    /** What the file of a version says of itself; empty if it cannot be read. */
    Optional<ModelFacts> facts(ModelVersion version) {
        return facts.get(version.id(), () -> {
            try {
                return Optional.of(ModelFacts.of(file(version)));
            } catch (RuntimeException broken) {
                return Optional.empty();
            }
        });
    }

    /** Reads within the map's lock, so that of two changes the one that reads later also stands. */
    void changed(@Observes(during = TransactionPhase.AFTER_SUCCESS) ServingChange change) {
        serving.compute(change.environment(), (environment, before) -> {
            Serving now = read(environment);
            if (before != null) {
                ids(before).filter(id -> ids(now).noneMatch(id::equals)).forEach(ready::remove);
            }
            return now;
        });
    }

    private static Stream<String> ids(Serving some) {
        return Stream.of(some.champions(), some.challengers())
                .flatMap(loaded -> loaded.values().stream())
                .map(Loaded::id);
    }

    private Serving read(EnvironmentId environment) {
        ScoringSettings.Choices choices =
                models.settings(environment).map(ScoringSettings::choices).orElse(ScoringSettings.Choices.STANDARD);
        Map<ModelFamily, Loaded> champions = new EnumMap<>(ModelFamily.class);
        Map<ModelFamily, Loaded> challengers = new EnumMap<>(ModelFamily.class);
        for (ModelVersion version : models.inForce(environment)) { // the newest first
            if (version.state() == ModelState.CHAMPION) {
                champions.putIfAbsent(version.family(), load(version));
            } else if (version.state() == ModelState.CHALLENGER) {
                challengers.putIfAbsent(version.family(), load(version));
            }
        }
        return new Serving(choices, champions, challengers);
    }

    private Loaded load(ModelVersion version) {
        Loaded known = ready.get(version.id());
        if (known == null || known.model() == null) {
            known = new Loaded(version.id(), version.name(), made(version), 0);
            ready.put(version.id(), known);
        }
        return new Loaded(known.id(), known.name(), known.model(), version.canaryPercent());
    }

    /** Makes a version ready; one that cannot be is told of, and whoever scores by it fails. */
    private ScoringModel made(ModelVersion version) {
        try {
            return ScoringModel.of(file(version));
        } catch (RuntimeException broken) {
            LOG.log(Level.SEVERE, broken, () -> "The model " + version.id() + " cannot be made ready");
            return null;
        }
    }

    private ModelFile file(ModelVersion version) {
        return ModelFiles.read(models.file(version.environment(), version));
    }
}
