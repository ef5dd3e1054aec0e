package io.vigia.domain.events;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;

/**
 * An object as the wire showed it at one moment.
 *
 * @param members names and values in their order: texts, numbers, booleans, null, lists, and maps of the same
 */
public record Snapshot(Map<String, Object> members) {

    /** The object's id, or an empty text if it has none. */
    public String id() {
        return members.get("id") instanceof String id ? id : "";
    }

    /**
     * What has changed between this snapshot and a later one, as it was in this one: the wire's {@code previous_attributes}.
     * Of a nested object only its changed members are named, and one that did not exist is null; a list is named whole.
     */
    public Map<String, Object> changedIn(Snapshot later) {
        return changes(members, later.members);
    }

    private static Map<String, Object> changes(Map<?, ?> before, Map<?, ?> after) {
        Map<String, Object> changed = new LinkedHashMap<>();
        before.forEach((name, value) -> {
            Object now = after.get(name);
            if (value instanceof Map<?, ?> old && now instanceof Map<?, ?> fresh) {
                Map<String, Object> inner = changes(old, fresh);
                if (!inner.isEmpty()) {
                    changed.put((String) name, inner);
                }
            } else if (!Objects.equals(value, now)) {
                changed.put((String) name, value);
            }
        });
        after.keySet().stream()
                .filter(name -> !before.containsKey(name))
                .forEach(name -> changed.put((String) name, null));
        return changed;
    }
}
