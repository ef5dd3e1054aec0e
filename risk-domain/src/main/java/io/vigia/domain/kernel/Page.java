package io.vigia.domain.kernel;

import java.util.List;
import java.util.function.Function;

/**
 * A stretch of a list, newest first.
 *
 * @param items at most as many as were asked for
 * @param hasMore whether more lie beyond, in the direction of the request
 */
public record Page<T>(List<T> items, boolean hasMore) {

    public Page {
        items = List.copyOf(items);
    }

    public <R> Page<R> map(Function<? super T, ? extends R> each) {
        return new Page<>(items.stream().<R>map(each).toList(), hasMore);
    }
}
