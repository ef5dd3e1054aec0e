package io.vigia.service.webhooks;

import io.vigia.domain.webhooks.Exchange;
import io.vigia.domain.webhooks.Subscription;
import io.vigia.service.platform.Json;
import io.vigia.service.platform.Sealed;
import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import java.util.List;

/** How the parts of endpoints and attempts are stored. */
public final class WebhookConverters {

    private WebhookConverters() {}

    /** The names of events, one a line. */
    @Converter(autoApply = true)
    public static class Events implements AttributeConverter<Subscription, String> {
        @Override
        public String convertToDatabaseColumn(Subscription events) {
            return String.join("\n", events.types());
        }

        @Override
        public Subscription convertToEntityAttribute(String stored) {
            return new Subscription(List.of(stored.split("\n")));
        }
    }

    /** What was sent and answered, packed and encrypted. */
    @Converter(autoApply = true)
    public static class Sent implements AttributeConverter<Exchange, byte[]> {
        @Override
        public byte[] convertToDatabaseColumn(Exchange exchange) {
            return Sealed.packedOrNull(Json.bytes(exchange));
        }

        @Override
        public Exchange convertToEntityAttribute(byte[] stored) {
            return Json.read(Sealed.unpackedOrNull(stored), Exchange.class);
        }
    }
}
