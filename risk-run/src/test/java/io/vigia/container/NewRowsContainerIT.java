package io.vigia.container;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.vigia.domain.kernel.EnvironmentId;
import io.vigia.domain.kernel.Metadata;
import io.vigia.domain.kernel.Mode;
import io.vigia.domain.lists.ItemType;
import io.vigia.domain.lists.ValueList;
import io.vigia.domain.lists.ValueList.Draft;
import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.RollbackException;
import jakarta.transaction.Transactional;
import jakarta.transaction.UserTransaction;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.shrinkwrap.api.spec.WebArchive;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** New rows come by plain statements when their transaction ends, and nobody in it can tell. */
@ExtendWith({ContainerDatabase.class, ArquillianExtension.class})
class NewRowsContainerIT {

    private static final EnvironmentId ENVIRONMENT = new EnvironmentId("acct_newrows", Mode.TEST);

    @Inject
    private EntityManager entities;

    @Resource(lookup = "java:comp/UserTransaction")
    private UserTransaction transaction;

    @Inject
    private Shelf shelf;

    /** Stores lists in a transaction of its own. */
    @ApplicationScoped
    public static class Shelf {

        @Inject
        private EntityManager entities;

        @Transactional
        public void put(List<ValueList> lists) {
            lists.forEach(entities::persist);
        }
    }

    @Deployment
    static WebArchive platform() {
        return Deployments.platform();
    }

    @Test
    void areFoundBeforeAndAfterTheTransactionEnds() throws Exception {
        ValueList made = list("one");
        transaction.begin();
        entities.persist(made);
        assertSame(made, entities.find(ValueList.class, made.id()));
        assertTrue(entities.contains(made));
        transaction.commit();
        ValueList stored = entities.find(ValueList.class, made.id());
        assertEquals(made.alias(), stored.alias());
        assertEquals(made.created(), stored.created());
        assertEquals("v", stored.metadata().get("k"));
    }

    @Test
    void areWrittenAsTheyAreInTheEnd() throws Exception {
        ValueList made = list("two");
        transaction.begin();
        entities.persist(made);
        made.update(draft("two_changed_" + made.id().substring(4)));
        transaction.commit();
        assertTrue(entities.find(ValueList.class, made.id()).alias().startsWith("two_changed_"));
    }

    @Test
    void areSeenByQueriesAfterAFlushAndStillFollowTheObject() throws Exception {
        ValueList made = list("three");
        transaction.begin();
        entities.persist(made);
        entities.flush();
        assertEquals(1L, countByAlias(made.alias()));
        made.update(draft("three_changed_" + made.id().substring(4)));
        transaction.commit();
        assertTrue(entities.find(ValueList.class, made.id()).alias().startsWith("three_changed_"));
    }

    @Test
    void canBeChangedLaterByTheirVersion() throws Exception {
        ValueList made = list("four");
        transaction.begin();
        entities.persist(made);
        transaction.commit();
        transaction.begin();
        entities.find(ValueList.class, made.id())
                .update(draft("four_changed_" + made.id().substring(4)));
        transaction.commit();
        assertEquals(
                2,
                ((Number) entities.createNativeQuery("select version from value_lists where id = ?1")
                                .setParameter(1, made.id())
                                .getSingleResult())
                        .intValue());
    }

    @Test
    void doNotComeIfOneOfThemCannot() throws Exception {
        ValueList good = list("five");
        ValueList twin = new ValueList(id(), ENVIRONMENT, Instant.now(), draft(good.alias())).by("test");
        transaction.begin();
        entities.persist(good);
        entities.persist(twin);
        assertThrows(RollbackException.class, transaction::commit);
        assertNull(entities.find(ValueList.class, good.id()));
        assertNull(entities.find(ValueList.class, twin.id()));
    }

    /** As of a request: its transaction ends when no component is being called any more. */
    @Test
    void arePartOfATransactionThatAnInterceptorEnds() {
        List<ValueList> lists = new ArrayList<>();
        for (int i = 0; i < 40; i++) {
            lists.add(list("together_" + i));
        }
        lists.add(new ValueList(
                        id(), ENVIRONMENT, Instant.now(), draft(lists.get(0).alias()))
                .by("test")); // written with another statement than the first
        assertThrows(RuntimeException.class, () -> shelf.put(lists));
        lists.forEach(each -> assertNull(entities.find(ValueList.class, each.id())));
        shelf.put(lists.subList(0, 40));
        lists.subList(0, 40).forEach(each -> assertNotNull(entities.find(ValueList.class, each.id())));
    }

    @Test
    void doNotComeIfTheTransactionIsGivenUp() throws Exception {
        ValueList made = list("six");
        transaction.begin();
        entities.persist(made);
        transaction.rollback();
        assertNull(entities.find(ValueList.class, made.id()));
    }

    @Test
    void comeInLargeNumbers() throws Exception {
        transaction.begin();
        String last = null;
        for (int i = 0; i < 100; i++) {
            ValueList made = list("many_" + i);
            last = made.id();
            entities.persist(made);
        }
        transaction.commit();
        assertNotNull(entities.find(ValueList.class, last));
        assertEquals(
                100L,
                entities.createQuery("select count(l) from ValueList l where l.alias like 'many\\_%'", Long.class)
                        .getSingleResult());
    }

    private long countByAlias(String alias) {
        return entities.createQuery("select count(l) from ValueList l where l.alias = :alias", Long.class)
                .setParameter("alias", alias)
                .getSingleResult();
    }

    private static ValueList list(String name) {
        String id = id();
        return new ValueList(
                        id, ENVIRONMENT, Instant.ofEpochMilli(1_700_000_000_000L), draft(name + "_" + id.substring(4)))
                .by("test");
    }

    private static String id() {
        return "rsl_" + UUID.randomUUID().toString().replace("-", "");
    }

    private static Draft draft(String alias) {
        return new Draft(alias, "A list", ItemType.STRING, new Metadata(Map.of("k", "v")));
    }
}
