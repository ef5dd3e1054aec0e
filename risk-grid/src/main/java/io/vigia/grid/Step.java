package io.vigia.grid;

import com.hazelcast.map.EntryProcessor;
import java.util.Map;

/**
 * Something that is done to one key where it lives, and then to its copy on another member. Done twice, it leaves what
 * it left the first time, so that a member may try again whatever became of the first try.
 *
 * @param <R> what it answers
 */
abstract class Step<R> implements EntryProcessor<CounterKey, Cell, R>, Classes.Numbered {

    private static final long serialVersionUID = 1;

    @Override
    public R process(Map.Entry<CounterKey, Cell> entry) {
        Cell known = entry.getValue();
        Cell cell = known == null ? new Cell() : known;
        R answer = apply(entry.getKey(), cell);
        if (known != null || keepsNew()) {
            entry.setValue(cell);
        }
        return answer;
    }

    /** Does it to what is kept, or to something empty. */
    abstract R apply(CounterKey key, Cell cell);

    /** Whether a key is kept from now on that was not known. */
    abstract boolean keepsNew();
}
