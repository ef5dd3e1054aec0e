package io.vigia.service.scoring.serving;

import io.vigia.domain.kernel.EnvironmentId;
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

    private final ConcurrentMap<EnvironmentId, Serving> serving = new ConcurrentHashMap<>();
    private final ConcurrentMap<String, Loaded> ready = new ConcurrentHashMap<>();

    @Inject
    private ModelRepository models;

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
        return models.all(environment).stream()
                .filter(version -> version.name().equals(name))
                .findFirst()
                .map(version -> load(version).model());
    }

    void changed(@Observes(during = TransactionPhase.AFTER_SUCCESS) ServingChange change) {
        Serving now = read(change.environment());
        Serving before = serving.put(change.environment(), now);
        if (before != null) {
            ids(before).filter(id -> ids(now).noneMatch(id::equals)).forEach(ready::remove);
        }
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
        for (ModelVersion version : models.all(environment)) { // the newest first
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
            return ScoringModel.of(ModelFiles.read(models.file(version.environment(), version)));
        } catch (RuntimeException broken) {
            LOG.log(Level.SEVERE, broken, () -> "The model " + version.id() + " cannot be made ready");
            return null;
        }
    }
}
