package io.vigia.service.webhooks.delivery;

import io.vigia.domain.webhooks.Attempt;
import io.vigia.domain.webhooks.Channel;
import io.vigia.domain.webhooks.Exchange;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.Map;
import java.util.logging.Logger;

/** Writes that something happened into the server's log; what exactly is personal and stays out of it. */
@ApplicationScoped
class LogCarrier implements Carrier {

    @Override
    public Channel channel() {
        return Channel.LOG;
    }

    @Override
    public Attempt.Result carry(Parcel parcel, Instant now) {
        String line = parcel.event().type() + " " + parcel.event().objectId() + " "
                + parcel.event().id() + " " + parcel.event().environment().accountId();
        Logger.getLogger("io.vigia.events." + parcel.endpoint().url()).info(line);
        return new Attempt.Result(
                0, null, null, new Exchange(parcel.endpoint().url(), Map.of(), line, Map.of(), null, null));
    }
}
