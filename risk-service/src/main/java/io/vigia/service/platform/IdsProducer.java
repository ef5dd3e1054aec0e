package io.vigia.service.platform;

import io.vigia.domain.kernel.Ids;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;

/** The one maker of ids of this node. */
@ApplicationScoped
public class IdsProducer {

    private final Ids ids = new Ids();

    @Produces
    public Ids ids() {
        return ids;
    }
}
