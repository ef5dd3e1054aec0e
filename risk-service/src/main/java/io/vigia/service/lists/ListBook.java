package io.vigia.service.lists;

import io.vigia.domain.kernel.EnvironmentId;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.TransactionPhase;
import jakarta.inject.Inject;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;

/**
 * The lists of every environment in memory, for decisions. An environment is read when it is first asked for, and then
 * follows every committed change, item by item.
 */
@ApplicationScoped
public class ListBook {

    /** Whoever looks at the book after a change must observe it later than this. */
    public static final int PRIORITY = 1_000;

    private final ConcurrentMap<EnvironmentId, Shelf> shelves = new ConcurrentHashMap<>();

    private ListReader reader;

    /** For the container's proxy. */
    protected ListBook() {}

    @Inject
    ListBook(ListReader reader) {
        this.reader = reader;
    }

    /** The lists of an environment; the object may be kept, it follows every change. */
    public ActiveLists active(EnvironmentId environment) {
        Shelf shelf = shelves.computeIfAbsent(environment, e -> new Shelf());
        ActiveLists lists = shelf.lists;
        return lists != null ? lists : fill(environment, shelf);
    }

    void changed(@Observes(during = TransactionPhase.AFTER_SUCCESS) @Priority(PRIORITY) ListChange change) {
        Shelf shelf = shelves.computeIfAbsent(change.environment(), e -> new Shelf());
        synchronized (shelf) {
            if (shelf.lists == null) {
                shelf.lists = reader.all(change.environment());
            } else {
                reader.refresh(shelf.lists, change);
            }
        }
    }

    private ActiveLists fill(EnvironmentId environment, Shelf shelf) {
        synchronized (shelf) {
            if (shelf.lists == null) {
                shelf.lists = reader.all(environment);
            }
            return shelf.lists;
        }
    }

    /** Where the lists of one environment stand, and the lock under which they are read and changed. */
    private static final class Shelf {
        private volatile ActiveLists lists;
    }
}
