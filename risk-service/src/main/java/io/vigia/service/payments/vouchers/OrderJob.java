package io.vigia.service.payments.vouchers;

import io.vigia.service.payments.vouchers.OrderNumbers.Place;
import io.vigia.service.platform.time.TestTimes;
import io.vigia.service.platform.time.TimePassed;
import jakarta.annotation.Priority;
import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.util.List;
import java.util.function.Supplier;
import java.util.logging.Level;
import java.util.logging.Logger;

/**
 * Looks at orders whose moment has come: asks for money that nobody told of, confirms what was told, gives money back, and ends
 * what nobody paid. What is due stands in the database, so nothing is missed while no server runs; of two servers that look at
 * the same order, the slower's change is rolled back.
 */
@Singleton
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class OrderJob {

    private static final Logger LOG = Logger.getLogger(OrderJob.class.getName());
    private static final int BATCH = 200;
    private static final int MOST_ROUNDS = 500;

    @Inject
    private DueOrders due;

    @Inject
    private OrderWatch watch;

    @Inject
    private TestTimes times;

    /** Runs every two seconds. */
    @Schedule(hour = "*", minute = "*", second = "*/2", persistent = false)
    public void look() {
        work(() -> due.ofTheWorld(BATCH));
        times.standing().forEach((environment, now) -> work(() -> due.of(environment, now, BATCH)));
    }

    /** Does what a test clock has made due. */
    public void passed(@Observes @Priority(TimePassed.AFTER_THE_NETWORKS) TimePassed time) {
        work(() -> due.of(time.environment(), time.now(), BATCH));
    }

    private void work(Supplier<List<Place>> source) {
        List<Place> places;
        int rounds = 0;
        do {
            places = source.get();
            places.forEach(this::look);
        } while (places.size() == BATCH && ++rounds < MOST_ROUNDS);
    }

    private void look(Place place) {
        try {
            watch.look(place);
        } catch (RuntimeException failure) {
            LOG.log(Level.WARNING, failure, () -> place.orderId() + " is left for the next time");
        }
    }
}
