package io.vigia.service.webhooks.delivery;

import io.vigia.domain.webhooks.Endpoint;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.logging.Logger;

/** Tells an account's people that an endpoint was switched off. */
@ApplicationScoped
class GivenUp {

    private static final Logger LOG = Logger.getLogger(GivenUp.class.getName());

    void tell(Endpoint endpoint) {
        LOG.info(() ->
                "Endpoint " + endpoint.id() + " is switched off: nothing has arrived since " + endpoint.failingSince());
    }
}
