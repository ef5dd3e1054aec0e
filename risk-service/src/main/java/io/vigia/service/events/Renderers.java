package io.vigia.service.events;

import io.vigia.domain.events.Snapshot;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** Finds the renderer of an object. The door's module, which services do not see, hands its renderers in when it starts. */
@ApplicationScoped
public class Renderers {

    private final Map<Class<?>, Renderer<?>> byClass = new ConcurrentHashMap<>();

    public void register(Renderer<?> renderer) {
        byClass.put(renderer.shows(), renderer);
    }

    /** @throws IllegalStateException if nobody has handed in a renderer for such objects, or not yet */
    Snapshot snapshot(Object object) {
        Renderer<?> renderer = byClass.get(object.getClass());
        if (renderer == null) {
            throw new IllegalStateException(
                    "No Renderer shows a " + object.getClass().getName());
        }
        return new Snapshot(render(renderer, object));
    }

    private static <T> Map<String, Object> render(Renderer<T> renderer, Object object) {
        return renderer.render(renderer.shows().cast(object));
    }
}
