package io.vigia.service.webhooks.channels;

import io.vigia.domain.kernel.EnvironmentId;
import io.vigia.domain.kernel.RiskException;
import io.vigia.domain.payments.PaymentError;
import io.vigia.domain.webhooks.Channel;
import io.vigia.service.webhooks.EndpointUrls;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

/** Refuses what nothing can be carried to over a channel, before anybody waits for it. */
@ApplicationScoped
public class Targets {

    @Inject
    private EndpointUrls urls;

    @Inject
    private Readers readers;

    @Inject
    private Broker broker;

    /** @throws RiskException URL_INVALID if nothing can be carried there */
    public void check(Channel channel, EnvironmentId environment, String target) {
        switch (channel) {
            case WEBHOOK -> urls.check(environment, target);
            case EMAIL ->
                require(
                        readers.find(environment, target).isPresent(),
                        "Mail goes to people of the account who may see events: give the address of one of them.");
            case QUEUE -> {
                require(broker.isThere(), "This installation has no message broker; RISK_JMS_URL names one.");
                requireName(target);
            }
            case LOG -> requireName(target);
            default -> throw new IllegalArgumentException(channel.name());
        }
    }

    private static void requireName(String target) {
        require(
                Channel.isName(target),
                "A name has up to 60 letters, digits, dots, hyphens and underscores, and begins with a letter or digit.");
    }

    private static void require(boolean good, String otherwise) {
        if (!good) {
            throw new RiskException(PaymentError.URL_INVALID, otherwise, "url");
        }
    }
}
