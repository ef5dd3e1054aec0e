package io.vigia.service.scoring.serving;

import io.vigia.domain.kernel.EnvironmentId;
import io.vigia.domain.kernel.Ids;
import io.vigia.domain.scoring.serving.ModelRepository;
import io.vigia.domain.scoring.serving.ModelState;
import io.vigia.domain.scoring.serving.ModelVersion;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Clock;

/** Takes new versions in, uploaded or trained: each is a challenger, in the place of the one before it. */
@ApplicationScoped
public class ModelIntake {

    @Inject
    private ModelRepository models;

    @Inject
    private Event<ServingChange> changed;

    @Inject
    private Ids ids;

    @Inject
    private Clock clock;

    /**
     * Makes a file the challenger of its family: it scores in shadow from the next payment on.
     *
     * @param author who uploaded it or had it trained
     */
    public ModelVersion challenger(EnvironmentId environment, String author, ModelVersion.Upload upload) {
        models.inForce(environment).stream()
                .filter(version -> version.state() == ModelState.CHALLENGER && version.family() == upload.family())
                .forEach(ModelVersion::retire);
        ModelVersion version =
                new ModelVersion(ids.next("mdl", clock.instant()), environment, clock.instant(), author, upload);
        models.add(environment, version, upload.file());
        changed.fire(new ServingChange(environment));
        return version;
    }
}
