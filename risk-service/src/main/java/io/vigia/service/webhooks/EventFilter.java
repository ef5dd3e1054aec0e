package io.vigia.service.webhooks;

import java.util.List;

/**
 * Which events are wanted; a part that is null keeps all.
 *
 * @param types names, of which one may end in {@code *} and then stands for all that begin so
 * @param objectId of the object it happened to
 * @param delivered true: all who listen have heard of it; false: somebody has not
 */
public record EventFilter(List<String> types, String objectId, Boolean delivered) {

    public static final EventFilter ALL = new EventFilter(null, null, null);
}
