package io.vigia.api.platform;

import java.util.Map;
import java.util.function.Function;

/** What a feature can put in place of an id. */
public interface Expansions {

    /**
     * By place, as {@code charge.customer}: from the id that stands there to the whole object. Where a member is shown only
     * when it is expanded, from the id of the object that has it.
     */
    Map<String, Function<String, WireObject>> byPath();
}
