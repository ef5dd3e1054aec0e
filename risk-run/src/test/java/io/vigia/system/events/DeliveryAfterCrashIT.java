package io.vigia.system.events;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.stripe.model.Customer;
import com.stripe.model.WebhookEndpoint;
import com.stripe.param.WebhookEndpointCreateParams.EnabledEvent;
import io.vigia.system.Platform;
import io.vigia.system.PlatformExtension;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.util.List;
import java.util.function.Supplier;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** What a node leaves behind that was killed while it delivered: a claim that ends by itself. */
@ExtendWith(PlatformExtension.class)
class DeliveryAfterCrashIT {

    private static final int LEASE_MILLIS = 4_000;

    private final Platform platform;

    DeliveryAfterCrashIT(Platform platform) {
        this.platform = platform;
    }

    @Test
    void deliversAgainWithTheSameIdWhenTheClaimEnds() throws Exception {
        Merchant merchant = Merchant.of(platform);
        try (Receiver receiver = Receiver.ok()) {
            WebhookEndpoint endpoint = merchant.listen(receiver.url(), EnabledEvent.CUSTOMER__CREATED);
            Customer made = merchant.stripe().v1().customers().create();
            Supplier<List<Receiver.Received>> told = () -> receiver.all().stream()
                    .filter(each -> each.body().contains(made.getId()))
                    .toList();
            receiver.await(each -> each.body().contains(made.getId()));
            String event = told.get().get(0).header("webhook-id");
            long killed = System.nanoTime();
            while (forgetThatItArrived(endpoint, event) == 0) {
                Receiver.pause(); // it is being noted
            }
            Thread.sleep(LEASE_MILLIS / 2);
            assertEquals(1, told.get().size(), "nobody else touches what is claimed");
            while (told.get().size() < 2 && System.nanoTime() - killed < 30_000_000_000L) {
                Receiver.pause();
            }
            assertEquals(
                    List.of(event, event),
                    told.get().stream().map(each -> each.header("webhook-id")).toList());
            merchant.stripe().v1().webhookEndpoints().delete(endpoint.getId());
        }
    }

    /** As if the node had died between the receiver's answer and noting it. */
    private int forgetThatItArrived(WebhookEndpoint endpoint, String event) throws Exception {
        try (Connection database = platform.database();
                PreparedStatement forget = database.prepareStatement(
                        "update webhook_deliveries set status = 'WAITING', delivered_at = null, last_status = null,"
                                + " due = round(unix_timestamp(now(3)) * 1000) + " + LEASE_MILLIS
                                + " where endpoint_id = ? and event_id = ? and status = 'DELIVERED'")) {
            forget.setString(1, endpoint.getId());
            forget.setString(2, event);
            return forget.executeUpdate();
        }
    }
}
