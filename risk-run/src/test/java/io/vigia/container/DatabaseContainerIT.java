package io.vigia.container;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.vigia.domain.accounts.Account;
import io.vigia.domain.accounts.Country;
import io.vigia.domain.events.Cause;
import io.vigia.domain.events.DomainEvent;
import io.vigia.domain.events.Event;
import io.vigia.domain.events.EventBody;
import io.vigia.domain.kernel.EnvironmentId;
import io.vigia.domain.kernel.Ids;
import io.vigia.domain.kernel.Metadata;
import io.vigia.domain.kernel.Mode;
import io.vigia.domain.webhooks.Attempt;
import io.vigia.domain.webhooks.Channel;
import io.vigia.domain.webhooks.Delivery;
import io.vigia.domain.webhooks.Endpoint;
import io.vigia.domain.webhooks.Exchange;
import io.vigia.domain.webhooks.Subscription;
import io.vigia.service.webhooks.EventPurgeJob;
import io.vigia.service.webhooks.delivery.Claims;
import io.vigia.service.webhooks.delivery.Parcel;
import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedExecutorService;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.UserTransaction;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.Future;
import javax.sql.DataSource;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.shrinkwrap.api.spec.WebArchive;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** What only shows with a real database: it is migrated; several nodes claim deliveries from it, none twice; old ones are forgotten. */
@ExtendWith({ContainerDatabase.class, ArquillianExtension.class})
class DatabaseContainerIT {

    private static final int DELIVERIES = 400;
    private static final Instant NOW = Instant.now();
    private static final Instant OLD = NOW.minus(Duration.ofDays(31));

    @Inject
    private EntityManager entities;

    @Resource(lookup = "java:comp/UserTransaction")
    private UserTransaction transaction;

    @Resource
    private ManagedExecutorService nodes;

    @Resource(lookup = "java:app/jdbc/vigia")
    private DataSource dataSource;

    @Inject
    private Claims claims;

    @Inject
    private EventPurgeJob purge;

    @Deployment
    static WebArchive platform() {
        return Deployments.platform();
    }

    @Test
    void isMigratedBeforeAnythingUsesIt() throws SQLException {
        try (Connection connection = dataSource.getConnection();
                Statement statement = connection.createStatement();
                ResultSet failed =
                        statement.executeQuery("SELECT COUNT(*) FROM flyway_schema_history WHERE success = 0")) {
            assertTrue(failed.next());
            assertEquals(0, failed.getInt(1));
        }
    }

    /** The server's own job claims beside the two, as a third node. */
    @Test
    void givesEachDeliveryToOneNode() throws Exception {
        EnvironmentId environment = new EnvironmentId("acct_claims", Mode.TEST);
        transaction.begin();
        Endpoint endpoint = endpoint(environment);
        entities.persist(endpoint);
        for (int i = 0; i < DELIVERIES; i++) {
            Event event = event(environment, endpoint, "claim" + i, NOW);
            entities.persist(event);
            entities.persist(new Delivery(id("whd", NOW, "claim" + i), event, endpoint.id(), NOW));
        }
        transaction.commit();

        List<Future<List<String>>> claimed = nodes.invokeAll(List.<Callable<List<String>>>of(this::take, this::take));
        List<String> all = new ArrayList<>();
        for (Future<List<String>> each : claimed) {
            assertFalse(each.get().isEmpty(), "one of them had nothing to do, so the test shows nothing");
            all.addAll(each.get());
        }
        assertEquals(all.size(), Set.copyOf(all).size(), "claimed twice");
        assertTrue(all.size() > DELIVERIES / 4, "only " + all.size() + " were left for the two");
    }

    @Test
    void forgetsEventsAndTheirDeliveriesAfterThirtyDays() throws Exception {
        EnvironmentId environment = new EnvironmentId("acct_purge", Mode.LIVE);
        transaction.begin();
        entities.persist(new Account("acct_purge", "Shop", Country.COLOMBIA, OLD));
        Endpoint endpoint = endpoint(environment);
        entities.persist(endpoint);
        for (Instant at : List.of(OLD, NOW)) {
            Event event = event(environment, endpoint, "kept", at);
            Delivery done = new Delivery(id("whd", at, "kept"), event, endpoint.id(), at);
            entities.persist(event);
            entities.persist(done);
            entities.persist(new Attempt(id("wha", at, "kept"), done, at, arrived()));
        }
        Event waits = event(environment, endpoint, "waits", OLD);
        entities.persist(new Delivery(id("whd", OLD, "waits"), waits, endpoint.id(), NOW.plus(Duration.ofDays(1))));
        entities.flush();
        entities.createNativeQuery("update events set pending = null where account_id = 'acct_purge'")
                .executeUpdate();
        entities.createNativeQuery("update webhook_deliveries set due = null where account_id = 'acct_purge'"
                        + " and id like '%kept'")
                .executeUpdate();
        transaction.commit();

        purge.purge();
        assertEquals(List.of(id("evt", NOW, "kept")), stored("events"));
        assertEquals(
                Set.of(id("whd", NOW, "kept"), id("whd", OLD, "waits")), new HashSet<>(stored("webhook_deliveries")));
        assertEquals(List.of(id("wha", NOW, "kept")), stored("webhook_attempts"));
    }

    private List<?> stored(String table) {
        return entities.createNativeQuery("select id from " + table + " where account_id = 'acct_purge'")
                .getResultList();
    }

    private List<String> take() {
        List<String> mine = new ArrayList<>();
        for (int empty = 0; empty < 3; ) {
            List<Parcel> some = claims.take(8, Set.of());
            some.forEach(each -> mine.add(each.delivery().id()));
            empty = some.isEmpty() ? empty + 1 : 0;
        }
        return mine;
    }

    private static Endpoint endpoint(EnvironmentId environment) {
        Endpoint made = new Endpoint(
                id("we", NOW, environment.accountId()),
                environment,
                NOW,
                Channel.WEBHOOK,
                new Endpoint.Versions(null, "2026-10-28.endive"),
                "whsec_c2VjcmV0");
        made.describe(new Endpoint.Draft(
                "http://192.168.0.1/", null, new Subscription(List.of("payout.failed")), false, Metadata.EMPTY));
        return made;
    }

    private static Event event(EnvironmentId environment, Endpoint about, String name, Instant at) {
        return new Event(
                id("evt", at, name),
                new DomainEvent(environment, "customer.created", about, at, null),
                about.id(),
                new EventBody("{\"object\":{}}".getBytes(StandardCharsets.UTF_8)),
                new Cause(null, null));
    }

    private static Attempt.Result arrived() {
        return new Attempt.Result(
                1, 200, null, new Exchange("https://example.com", Map.of(), "{}", Map.of(), "", null));
    }

    private static String id(String prefix, Instant at, String name) {
        return Ids.floor(prefix, at) + name;
    }
}
