package io.vigia.service.webhooks.delivery;

import io.vigia.domain.webhooks.Attempt;
import io.vigia.domain.webhooks.Channel;
import io.vigia.service.webhooks.http.Signatures;
import io.vigia.service.webhooks.http.WebhookSender;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;

/** Posts events to merchants' servers, signed afresh at each try. */
@ApplicationScoped
public class WebhookCarrier implements Carrier {

    @Inject
    private WebhookSender sender;

    @Override
    public Channel channel() {
        return Channel.WEBHOOK;
    }

    @Override
    public Attempt.Result carry(Parcel parcel, Instant now) {
        byte[] body = parcel.body();
        return sender.post(
                parcel.event().environment().mode(),
                parcel.endpoint().url(),
                Signatures.of(parcel.endpoint().secretsAt(now), parcel.event().id(), now, body),
                body);
    }
}
