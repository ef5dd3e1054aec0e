package io.vigia.system.events;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.stripe.model.Customer;
import com.stripe.param.WebhookEndpointCreateParams.EnabledEvent;
import io.vigia.system.OwnPlatform;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;

/** After {@code kill -9} in the middle of a delivery, the event is delivered again, with the same id. */
class DeliveryKillIT {

    private static final Duration LONG_ENOUGH = Duration.ofMinutes(4); // the claim of the dead ends after 90 seconds

    private final CountDownLatch killed = new CountDownLatch(1);
    private final List<Receiver.Received> begun = new CopyOnWriteArrayList<>();

    @Test
    void deliversAgainWhatWasOnItsWay() throws Exception {
        try (Receiver receiver = new Receiver(this::answer);
                OwnPlatform own = OwnPlatform.fresh("killed-delivering", Map.of())) {
            Merchant.of(own.platform()).listen(receiver.url(), EnabledEvent.CUSTOMER__CREATED);
            Customer made =
                    Merchant.of(own.platform()).stripe().v1().customers().create();
            await(1);
            own.kill();
            killed.countDown();
            own.start();
            await(2);
            assertTrue(begun.stream().allMatch(each -> each.body().contains(made.getId())));
            assertEquals(
                    1,
                    begun.stream()
                            .map(each -> each.header("webhook-id"))
                            .distinct()
                            .count());
        }
    }

    /** Answers nothing until the platform is dead. */
    private int answer(Receiver.Received sent) {
        begun.add(sent);
        try {
            killed.await(1, TimeUnit.MINUTES);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        return 200;
    }

    private void await(int deliveries) {
        long end = System.nanoTime() + LONG_ENOUGH.toNanos();
        while (begun.size() < deliveries) {
            assertTrue(System.nanoTime() < end, "only " + begun.size() + " came");
            Receiver.pause();
        }
    }
}
