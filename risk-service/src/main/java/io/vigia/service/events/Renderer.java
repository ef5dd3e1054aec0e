package io.vigia.service.events;

import java.util.Map;

/**
 * Shows the objects of one class as the wire does. Each feature that tells of its objects has one beside its JSON, in
 * {@code io.vigia.api.<feature>}, as an {@code @ApplicationScoped} bean; it is found by itself.
 *
 * <p>It is called within the request that changed the object, and from jobs, where there is no request and no caller: it may
 * not ask services, and on the way of a payment it may not ask the database.
 *
 * @param <T> the class of the subject of a {@code DomainEvent}
 */
public interface Renderer<T> {

    /** The class whose objects it shows. */
    Class<T> shows();

    /** The object as it is now, nothing expanded; members keep their order, nulls included. */
    Map<String, Object> render(T object);
}
