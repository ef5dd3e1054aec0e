package io.vigia.service.platform;

import io.vigia.domain.kernel.Ids;
import io.vigia.service.platform.time.RealTime;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Inject;
import java.time.Clock;

/** The one maker of ids of this node. */
@ApplicationScoped
public class IdsProducer {

    private Ids ids;

    @Inject
    void count(@RealTime Clock clock) {
        ids = new Ids(clock::millis);
    }

    @Produces
    public Ids ids() {
        return ids;
    }
}
