package io.vigia.service.scoring.serving;

import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.LongSupplier;
import java.util.function.Supplier;

/** Keeps what was made lately: so many things at most, those asked for last, and none longer than it stays true. */
public final class Memo<K, V> {

    private final long freshNanos;
    private final LongSupplier nanos;
    private final Map<K, Kept<V>> kept;

    private record Kept<V>(long since, V value) {}

    /** @param most how many things */
    public Memo(int most, Duration fresh) {
        this(most, fresh, System::nanoTime);
    }

    /** @param nanos a clock that only goes on */
    public Memo(int most, Duration fresh, LongSupplier nanos) {
        this.freshNanos = fresh.toNanos();
        this.nanos = nanos;
        this.kept = new LinkedHashMap<>(most, 1, true) {
            private static final long serialVersionUID = 1L;

            @Override
            protected boolean removeEldestEntry(Map.Entry<K, Kept<V>> eldest) {
                return size() > most;
            }
        };
    }

    /** What is kept under a key, else what is made now; two who ask at once may both make it. */
    public V get(K key, Supplier<V> maker) {
        synchronized (kept) {
            long now = nanos.getAsLong();
            kept.values().removeIf(some -> now - some.since >= freshNanos);
            Kept<V> known = kept.get(key);
            if (known != null) {
                return known.value;
            }
        }
        long since = nanos.getAsLong();
        V made = maker.get();
        synchronized (kept) {
            kept.put(key, new Kept<>(since, made));
        }
        return made;
    }
}
