package io.vigia.system.events;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.stripe.exception.StripeException;
import com.stripe.param.WebhookEndpointCreateParams.EnabledEvent;
import io.vigia.system.Platform;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;

/** A delivery that is on its way when the platform is killed: nobody knows whether it arrived, so it is made again. */
public final class CutOffDelivery {

    private static final int CLAIM_MILLIS = 1_000;

    private final CountDownLatch dead = new CountDownLatch(1);
    private final List<Receiver.Received> begun = new CopyOnWriteArrayList<>();
    private final Receiver receiver = new Receiver(this::answer);

    private CutOffDelivery() {}

    /** A delivery whose receiver has not answered yet. */
    public static CutOffDelivery of(Platform platform) throws StripeException {
        CutOffDelivery delivery = new CutOffDelivery();
        Merchant merchant = Merchant.of(platform);
        merchant.listen(delivery.receiver.url(), EnabledEvent.CUSTOMER__DELETED);
        merchant.stripe()
                .v1()
                .customers()
                .delete(merchant.stripe().v1().customers().create().getId());
        delivery.await(1);
        return delivery;
    }

    /** The platform was killed; only now the receiver answers. */
    public void isCutOff() {
        dead.countDown();
    }

    /**
     * Nobody touches the delivery while the claim of the dead node lasts; when it ends, the event comes again, with the same id.
     */
    public void comesAgainFrom(Platform platform) throws SQLException {
        int before = begun.size();
        if (endsSoon(platform) == 1) { // unless starting took longer than the claim lasts
            assertEquals(1, before, "nobody else touches what is claimed");
        }
        await(2);
        assertEquals(
                1,
                begun.stream().map(each -> each.header("webhook-id")).distinct().count());
        assertEquals(begun.get(0).body(), begun.get(1).body());
    }

    private int endsSoon(Platform platform) throws SQLException {
        try (Connection database = platform.database();
                PreparedStatement sooner = database.prepareStatement("update webhook_deliveries set due = ?"
                        + " where event_id = ? and status = 'WAITING' and attempts = 1 and due > ?")) {
            long end = System.currentTimeMillis() + CLAIM_MILLIS;
            sooner.setLong(1, end);
            sooner.setString(2, begun.get(0).header("webhook-id"));
            sooner.setLong(3, end);
            return sooner.executeUpdate();
        }
    }

    private int answer(Receiver.Received sent) {
        begun.add(sent);
        try {
            dead.await(1, TimeUnit.MINUTES);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        return 200;
    }

    private void await(int deliveries) {
        long end = System.nanoTime() + TimeUnit.SECONDS.toNanos(30);
        while (begun.size() < deliveries) {
            assertTrue(System.nanoTime() < end, "only " + begun.size() + " came");
            Receiver.pause();
        }
    }

    /** Nobody listens any more. */
    public void close() {
        receiver.close();
    }
}
