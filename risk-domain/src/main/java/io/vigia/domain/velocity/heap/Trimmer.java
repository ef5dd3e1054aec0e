package io.vigia.domain.velocity.heap;

import io.vigia.domain.kernel.EnvironmentId;
import io.vigia.domain.velocity.history.History;
import io.vigia.domain.velocity.history.Storage;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * Keeps memory within its limit: weighs everything, and puts away what was not used for longest, keys whole and the older
 * attempts of busy keys page by page. One lock is held at a time, so payments go on.
 */
final class Trimmer {

    private static final double ENOUGH = 0.85; // of the limit, so that it is not to be done again at once

    private final Map<EnvironmentId, Ledger> ledgers;
    private final Locks locks;
    private final Memory memory;
    private final Storage.Size size;

    Trimmer(Map<EnvironmentId, Ledger> ledgers, Locks locks, Memory memory, Storage.Size size) {
        this.ledgers = ledgers;
        this.locks = locks;
        this.memory = memory;
        this.size = size;
    }

    /** Weighs, and puts away what is too much. */
    synchronized void trim() {
        if (!memory.isFull()) {
            return;
        }
        long[] byAge = new long[Long.SIZE]; // by the power of two of the milliseconds since the last attempt
        long total = 0;
        for (Ledger ledger : ledgers.values()) {
            total += ledger.weigh(byAge);
        }
        memory.weighed(total);
        long tooMuch = total - (long) (ENOUGH * memory.limit());
        if (total <= memory.limit()) {
            return;
        }
        int age = Long.SIZE - 1;
        for (long older = 0; age > 0 && older + byAge[age] < tooMuch; age--) {
            older += byAge[age];
        }
        for (; tooMuch > 0 && age >= 0; age--) {
            if (byAge[age] == 0 && age > 0) {
                continue; // no key was used last at that time
            }
            long freed = putAway(1L << Math.min(age, Long.SIZE - 2), age == 0);
            tooMuch -= freed;
            total -= freed;
        }
        memory.weighed(Math.max(0, total));
    }

    private long putAway(long age, boolean all) {
        long freed = 0;
        for (Map.Entry<EnvironmentId, Ledger> each : ledgers.entrySet()) {
            for (int stripe = 0; stripe < Locks.STRIPES; stripe++) {
                freed += putAway(
                        each.getKey(), each.getValue(), stripe, each.getValue().newest() - age, all);
            }
        }
        return freed;
    }

    private long putAway(EnvironmentId environment, Ledger ledger, int stripe, long moment, boolean all) {
        long[] freed = new long[1];
        locks.with(stripe, () -> {
            Batch batch = new Batch(environment, moment, all);
            ledger.histories().forEach(stripe, batch::add);
            freed[0] = batch.putAway(ledger, stripe);
        });
        return freed[0];
    }

    /** What of one stripe is put away in one go. */
    private final class Batch {

        private final EnvironmentId environment;
        private final long moment;
        private final boolean all; // whether pages go that were asked for lately
        private final List<Attic.Parcel> parcels = new ArrayList<>();
        private final List<Long> keys = new ArrayList<>();
        private final List<Storage> whole = new ArrayList<>();
        private final List<Storage> older = new ArrayList<>();

        Batch(EnvironmentId environment, long moment, boolean all) {
            this.all = all;
            this.environment = environment;
            this.moment = moment;
        }

        void add(long key, History history) {
            Storage storage = new Storage(history, memory.shelf(environment, key));
            boolean unused = history.last() <= moment;
            List<Storage.Parcel> parts = unused ? storage.whole() : storage.older(moment, size);
            parts.forEach(part -> parcels.add(new Attic.Parcel(key, part.page(), part.content())));
            if (unused) {
                keys.add(key);
                whole.add(storage);
            } else {
                older.add(storage);
            }
        }

        long putAway(Ledger ledger, int stripe) {
            if (!parcels.isEmpty()) {
                memory.attic().put(environment, parcels);
            }
            keys.forEach(key -> memory.putAway(environment, key));
            ledger.histories().remove(stripe, keys);
            long freed = 0;
            for (Storage each : whole) {
                freed += each.letGoWhole();
            }
            for (Storage each : older) {
                freed += each.letGoOlder(all);
            }
            return freed;
        }
    }
}
