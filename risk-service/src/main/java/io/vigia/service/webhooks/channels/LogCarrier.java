package io.vigia.service.webhooks.channels;

import io.vigia.domain.webhooks.Attempt;
import io.vigia.domain.webhooks.Channel;
import io.vigia.domain.webhooks.Endpoint;
import io.vigia.domain.webhooks.FailureKind;
import io.vigia.service.webhooks.delivery.Carrier;
import io.vigia.service.webhooks.delivery.Parcel;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.time.Instant;

/** Writes events as lines of JSON into a file of this installation, for whatever reads logs there. */
@ApplicationScoped
public class LogCarrier implements Carrier {

    @Inject
    private EventLog log;

    @Override
    public Channel channel() {
        return Channel.LOG;
    }

    @Override
    public Attempt.Result carry(Parcel parcel, Instant now) {
        long begun = System.nanoTime();
        Endpoint endpoint = parcel.endpoint();
        String line = Summary.line(parcel.event(), endpoint);
        try {
            log.add(line);
            return Summary.arrived(begun, endpoint.url(), line);
        } catch (IOException e) {
            return Summary.failed(begun, endpoint.url(), FailureKind.BROKEN, String.valueOf(e.getMessage()));
        }
    }
}
