package io.vigia.api.platform;

import io.vigia.domain.kernel.RiskException;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/** Puts whole objects in place of their ids where {@code expand[]} asks for it, at most {@value #MAX_DEPTH} levels deep. */
@ApplicationScoped
public class Expander {

    static final int MAX_DEPTH = 4;
    static final int MAX_PATHS = 20;
    static final String FOUND = "search_result";
    static final String TOTAL = "total_count";

    private Map<String, Function<String, WireObject>> sources;

    /** For the container's proxy. */
    protected Expander() {}

    @Inject
    Expander(@Any Instance<Expansions> expansions) {
        sources = new HashMap<>();
        expansions.forEach(each -> sources.putAll(each.byPath()));
    }

    /**
     * Expands within an object.
     *
     * @param object an object, a list or a search result
     * @param params the request's; {@code expand} is read from it
     * @return the same object
     */
    public WireObject expand(WireObject object, Params params) {
        List<String> paths = params.list("expand");
        if (paths.size() > MAX_PATHS) {
            throw RiskException.invalid("expand", "You can expand up to " + MAX_PATHS + " properties.");
        }
        for (String path : paths) {
            String[] steps = path.split("\\.", -1);
            int depth = steps.length - (steps[0].equals("data") ? 1 : 0);
            if (depth > MAX_DEPTH) {
                throw impossible(path, "You cannot expand more than " + MAX_DEPTH + " levels of a property. ");
            }
            walk(object, new Path(path, steps, 0, ""));
        }
        return object;
    }

    private void walk(Map<String, Object> within, Path path) {
        if (path.at == path.steps.length) {
            return;
        }
        String step = path.steps[path.at];
        if (step.equals(TOTAL) && FOUND.equals(within.get("object"))) {
            return;
        }
        Object value = within.get(step);
        if (value instanceof Collection<?> elements && step.equals("data")) {
            elements.forEach(element -> walk((WireObject) element, path.into("")));
            return;
        }
        String place = path.inner.isEmpty() ? step : path.inner + "." + step;
        String key = within.get("object") instanceof String type ? type + "." + place : place;
        Function<String, WireObject> source = sources.get(key);
        if (source == null) {
            descend(value, path, key);
        } else if (value == null && !within.containsKey(step)) {
            if (within.get("id") instanceof String own) {
                within.put(step, source.apply(own)); // shown only when asked for; a part without an id has none to show
            }
        } else if (value instanceof String id) {
            WireObject whole = source.apply(id);
            within.put(step, whole);
            walk(whole, path.into(""));
        } else if (value instanceof WireObject whole) {
            walk(whole, path.into(""));
        }
    }

    /** Steps into a part that has no id of its own, such as a charge's outcome. */
    private void descend(Object value, Path path, String key) {
        boolean leads = sources.keySet().stream().anyMatch(known -> known.startsWith(key + "."));
        if (!leads) {
            throw impossible(path.whole, "");
        }
        if (value instanceof WireObject part) {
            walk(part, path.into(key));
        }
    }

    private static RiskException impossible(String path, String why) {
        return new RiskException(
                ApiError.EXPANSION_IMPOSSIBLE, why + "This property cannot be expanded (" + path + ").", "expand");
    }

    /** How far along a path we are; {@code inner} names the parts passed since the last object with an id. */
    private record Path(String whole, String[] steps, int at, String inner) {
        Path into(String part) {
            return new Path(whole, steps, at + 1, part);
        }
    }
}
