package io.vigia.service.webhooks.delivery;

import io.vigia.domain.webhooks.Attempt;
import io.vigia.domain.webhooks.Channel;
import java.time.Instant;

/** Carries events over one channel. */
public interface Carrier {

    /** The channel that it is for. */
    Channel channel();

    /** Tries once; whatever goes wrong is in the result. */
    Attempt.Result carry(Parcel parcel, Instant now);
}
