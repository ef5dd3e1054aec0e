package io.vigia.domain.velocity.history;

import io.vigia.domain.velocity.AttemptRecord;
import io.vigia.domain.velocity.AttemptStatus;
import io.vigia.domain.velocity.Dimension;
import io.vigia.domain.velocity.Tally;
import java.io.DataInput;
import java.io.DataOutput;
import java.io.IOException;
import java.util.Arrays;

/**
 * One attempt as histories keep it. In the heap all histories of its keys share it and its status changes only under the
 * locks of all of them; in a grid every key has its own copy.
 */
public final class Event implements Tally.Counted {

    private static final long FNV_BASIS = 0xcbf29ce484222325L;
    private static final long FNV_PRIME = 0x100000001b3L;
    private static final int BYTES = 80;
    private static final AttemptStatus[] STATUSES = AttemptStatus.values();

    final long at;
    final long id;
    private final int mask; // a bit for the ordinal of each dimension that it has
    private final long[] keys; // their hashes, in the same order
    private final long place;
    private final int region;
    private final long amountUsdMicros;
    private final boolean voucher;
    private AttemptStatus status;
    private byte holders; // how many histories in this memory have it

    /** What histories keep of an attempt. */
    public Event(AttemptRecord attempt) {
        this.at = attempt.at().toEpochMilli();
        this.id = idOf(attempt.decisionId());
        this.place = attempt.keys().hash(Dimension.PLACE);
        this.region = (int) attempt.keys().hash(Dimension.REGION);
        this.amountUsdMicros = attempt.amountUsdMicros();
        this.voucher = attempt.isVoucher();
        this.status = attempt.status();
        long[] hashes = attempt.keys().toArray();
        hashes[Dimension.PLACE.ordinal()] = 0; // no history is kept of these
        hashes[Dimension.REGION.ordinal()] = 0;
        int bits = 0;
        int count = 0;
        for (int i = 0; i < hashes.length; i++) {
            if (hashes[i] != 0) {
                bits |= 1 << i;
                hashes[count++] = hashes[i];
            }
        }
        this.mask = bits;
        this.keys = Arrays.copyOf(hashes, count);
    }

    private Event(DataInput in) throws IOException {
        this.at = in.readLong();
        this.id = in.readLong();
        this.mask = in.readInt();
        this.place = in.readLong();
        this.region = in.readInt();
        this.amountUsdMicros = in.readLong();
        this.voucher = in.readBoolean();
        this.status = STATUSES[in.readByte()];
        this.keys = new long[Integer.bitCount(mask)];
        for (int i = 0; i < keys.length; i++) {
            keys[i] = in.readLong();
        }
    }

    private Event(Event other) {
        this.at = other.at;
        this.id = other.id;
        this.mask = other.mask;
        this.keys = other.keys;
        this.place = other.place;
        this.region = other.region;
        this.amountUsdMicros = other.amountUsdMicros;
        this.voucher = other.voucher;
        this.status = other.status;
    }

    /** The same with a status of its own from now on. */
    public Event copy() {
        return new Event(this);
    }

    /** Reads what {@link #write} wrote. */
    public static Event read(DataInput in) throws IOException {
        return new Event(in);
    }

    /** Writes it for another node. */
    public void write(DataOutput out) throws IOException {
        out.writeLong(at);
        out.writeLong(id);
        out.writeInt(mask);
        out.writeLong(place);
        out.writeInt(region);
        out.writeLong(amountUsdMicros);
        out.writeBoolean(voucher);
        out.writeByte(status.ordinal());
        for (long key : keys) {
            out.writeLong(key);
        }
    }

    /** A number for a decision's id: among attempts of one key and one millisecond it is as good as the id. */
    static long idOf(String decisionId) {
        long hash = FNV_BASIS;
        for (int i = 0; i < decisionId.length(); i++) {
            hash = (hash ^ decisionId.charAt(i)) * FNV_PRIME;
        }
        return hash;
    }

    /** Its moment, in milliseconds. */
    public long at() {
        return at;
    }

    /** What stands for the decision's id. */
    public long id() {
        return id;
    }

    /** Where it took place, packed; 0 if that is not known. */
    public long place() {
        return place;
    }

    /** Its region's number; 0 if that is not known. */
    public int region() {
        return region;
    }

    /** How many histories it stands in. */
    public int keyCount() {
        return keys.length;
    }

    /** One of the keys that it is counted under, in the order of their dimensions. */
    public long key(int place) {
        return keys[place];
    }

    /** The hash in a dimension; 0 if there is none. */
    public long hash(Dimension dimension) {
        return hash(dimension.ordinal());
    }

    /** The hash in the dimension of an ordinal; 0 if there is none. */
    public long hash(int ordinal) {
        int bit = 1 << ordinal;
        return (mask & bit) == 0 ? 0 : keys[Integer.bitCount(mask & (bit - 1))];
    }

    /** The first of some places whose attempt is later than a moment; the end if none is. */
    static int firstAfter(Event[] events, long moment, int from, int until) {
        if (until > from && events[until - 1].at <= moment) {
            return until;
        }
        int low = from;
        int high = until;
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (events[middle].at > moment) {
                high = middle;
            } else {
                low = middle + 1;
            }
        }
        return low;
    }

    /**
     * The same, sought from a place on that is not far.
     *
     * @param near anything
     */
    static int firstAfter(Event[] events, long moment, int start, int end, int near) {
        if (end == start) {
            return end;
        }
        int place = Math.max(start, Math.min(near, end - 1));
        int step = 1;
        if (events[place].at > moment) {
            while (place - step >= start && events[place - step].at > moment) {
                place -= step;
                step <<= 1;
            }
            return firstAfter(events, moment, Math.max(start, place - step), place);
        }
        place++;
        while (place + step - 1 < end && events[place + step - 1].at <= moment) {
            place += step;
            step <<= 1;
        }
        return firstAfter(events, moment, place, Math.min(end, place + step - 1));
    }

    /** Notes that one more history has it. */
    void hold() {
        holders++;
    }

    /** Notes that one history less has these; tells how many bytes that frees, which is when none has one any more. */
    static long releaseAll(Event[] events, int from, int until) {
        long freed = 0;
        for (int i = from; i < until; i++) {
            freed += --events[i].holders == 0 ? events[i].bytes() : 0;
        }
        return freed;
    }

    /** The share of the histories' memory that falls on one of them for these. */
    static long weightOf(Event[] events, int from, int until) {
        long weight = 0;
        for (int i = from; i < until; i++) {
            weight += events[i].bytes() / Math.max(1, events[i].holders);
        }
        return weight;
    }

    /** About what it takes in memory, by the layout of objects. */
    public int bytes() {
        return BYTES + keys.length * Long.BYTES;
    }

    /** Gives it another status; the tallies it stands in are the caller's to change around this. */
    public void become(AttemptStatus newStatus) {
        status = newStatus;
    }

    /** Whether it was approved or paid. */
    public boolean isAuthorized() {
        return status == AttemptStatus.AUTHORIZED || status == AttemptStatus.PAID;
    }

    @Override
    public AttemptStatus status() {
        return status;
    }

    @Override
    public long amountUsdMicros() {
        return amountUsdMicros;
    }

    @Override
    public boolean isVoucher() {
        return voucher;
    }
}
