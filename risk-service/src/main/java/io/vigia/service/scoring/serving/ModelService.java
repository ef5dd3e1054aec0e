package io.vigia.service.scoring.serving;

import io.vigia.domain.kernel.EnvironmentId;
import io.vigia.domain.kernel.EnvironmentId.Lookup;
import io.vigia.domain.kernel.Ids;
import io.vigia.domain.kernel.RiskException;
import io.vigia.domain.platform.Permission;
import io.vigia.domain.scoring.serving.ModelRepository;
import io.vigia.domain.scoring.serving.ModelState;
import io.vigia.domain.scoring.serving.ModelVersion;
import io.vigia.domain.scoring.serving.ScoringSettings;
import io.vigia.service.audit.AuditTrail;
import io.vigia.service.platform.Caller;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;

/** What callers may do with the models that score their payments, and with how these are scored. */
@ApplicationScoped
@Transactional
public class ModelService {

    private static final int SHOWN = 10;

    @Inject
    private Caller caller;

    @Inject
    private ModelRepository models;

    @Inject
    private ModelBook book;

    @Inject
    private ModelIntake intake;

    @Inject
    private Event<ServingChange> changed;

    @Inject
    private AuditTrail audit;

    @Inject
    private Ids ids;

    @Inject
    private Clock clock;

    /** The versions of all families, newest first: those in force, and the latest of the others. */
    public List<ModelVersion> shown() {
        caller.require(Permission.RULES_READ);
        List<ModelVersion> inForce = models.inForce(caller.environment());
        Stream<ModelVersion> latest = models.all(caller.environment()).stream().limit(SHOWN);
        Map<String, ModelVersion> shown = new TreeMap<>(Comparator.reverseOrder());
        Stream.concat(inForce.stream(), latest).forEach(version -> shown.put(version.id(), version));
        return List.copyOf(shown.values());
    }

    /** What a version's file says of itself; empty if it cannot be read. */
    public Optional<ModelFacts> facts(ModelVersion version) {
        caller.require(Permission.RULES_READ);
        return book.facts(version);
    }

    public ScoringSettings.Choices settings() {
        caller.require(Permission.RULES_READ);
        return models.settings(caller.environment())
                .map(ScoringSettings::choices)
                .orElse(ScoringSettings.Choices.STANDARD);
    }

    /** Says how payments are scored from now on. */
    public void choose(ScoringSettings.Choices choices) {
        caller.require(Permission.RULES_WRITE);
        EnvironmentId environment = caller.environment();
        Optional<ScoringSettings> known = models.settings(environment);
        if (known.isPresent()) {
            known.get().choose(choices);
        } else {
            models.add(
                    environment,
                    new ScoringSettings(ids.next("sset", clock.instant()), environment, clock.instant(), choices));
        }
        done("scoring.settings_changed", "e" + choices.elevatedFrom() + " h" + choices.highestFrom());
    }

    /**
     * Takes a model file in, as a challenger: it scores in shadow from the next payment on.
     *
     * @throws RiskException if it is no model for these features, or if it is there already
     */
    public ModelVersion upload(byte[] file) {
        caller.require(Permission.RULES_WRITE);
        EnvironmentId environment = caller.environment();
        ModelVersion.Upload upload = ModelFiles.upload(file);
        if (models.ofFile(environment, upload.sha256()).isPresent()) {
            throw RiskException.invalid("file", "This model is there already.");
        }
        ModelVersion version = intake.challenger(environment, caller.actor().id(), upload);
        audit.record("model.uploaded", version.id());
        return version;
    }

    /** Wants a version to be the champion. In test mode it is at once; in live mode when somebody else wants it, too. */
    public ModelVersion promote(String id) {
        caller.require(Permission.RULES_WRITE);
        ModelVersion version = existing(id);
        if (!version.propose(caller.actor().id())) {
            done("model.proposed", id);
            return version;
        }
        ModelVersion before = models.inForce(caller.environment()).stream()
                .filter(other -> other.state() == ModelState.CHAMPION && other.family() == version.family())
                .findFirst()
                .orElse(null);
        version.promote(clock.instant(), before);
        done("model.promoted", id);
        return version;
    }

    /** Goes from a champion one step back, at once: to the champion before it, or to the points card. */
    public void rollBack(String id) {
        caller.require(Permission.RULES_WRITE);
        ModelVersion version = existing(id);
        ModelVersion before = version.successorOf() == null
                ? null
                : models.find(caller.environment(), version.successorOf()).orElse(null);
        version.rollBack(clock.instant(), before);
        done("model.rolled_back", id);
    }

    /** Lets a challenger score no more. */
    public void retire(String id) {
        caller.require(Permission.RULES_WRITE);
        existing(id).retire();
        done("model.retired", id);
    }

    /** Lets a challenger score a share of the payers for real, in percent. */
    public void canary(String id, int percent) {
        caller.require(Permission.RULES_WRITE);
        existing(id).canary(percent);
        done("model.canary", id);
    }

    private void done(String action, String id) {
        audit.record(action, id);
        changed.fire(new ServingChange(caller.environment()));
    }

    /** @throws RiskException RESOURCE_MISSING if the environment has no such model */
    private ModelVersion existing(String id) {
        return new Lookup(caller.environment(), "model", id, "id").in(models::find);
    }
}
