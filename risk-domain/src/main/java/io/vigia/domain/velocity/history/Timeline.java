package io.vigia.domain.velocity.history;

import io.vigia.domain.velocity.Tally;
import io.vigia.domain.velocity.Window;
import java.io.DataInput;
import java.io.DataOutput;
import java.io.IOException;
import java.util.Arrays;

/**
 * Attempts in the order of time with running tallies: what lies between two places is a subtraction, so a question
 * costs the same after ten attempts and after a hundred thousand.
 *
 * <p>Every {@value #CHUNK} attempts a row of {@code before} holds the tally of all that came earlier, those included
 * that were let go; while there are few there is none. An attempt that arrives late, or changes late, costs time in
 * proportion to the chunks after it.
 */
final class Timeline {

    static final int CHUNK = 16;

    /** Up to so many attempts, walking through them costs less than an index. */
    static final int FEW = 32;

    private Event[] events = new Event[1];
    private int start; // a multiple of CHUNK
    private int end;
    private long[] before;
    private int[] edges;

    int start() {
        return start;
    }

    int end() {
        return end;
    }

    Event get(int place) {
        return events[place];
    }

    boolean isIndexed() {
        return before != null;
    }

    /** The first place whose attempt is later than a moment. */
    int firstAfter(long moment) {
        return search(moment, start, end);
    }

    /** The first place within a window, sought from where it was the last time: on a busy key it moves a little at a time. */
    int edge(Window window, long at) {
        long cut = window.cutMillis(at);
        if (before == null) {
            return firstAfter(cut);
        }
        if (edges == null) {
            edges = new int[Window.count()];
        }
        edges[window.ordinal()] = firstAfter(cut, edges[window.ordinal()]);
        return edges[window.ordinal()];
    }

    private int firstAfter(long moment, int near) {
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
            return search(moment, Math.max(start, place - step), place);
        }
        place++;
        while (place + step - 1 < end && events[place + step - 1].at <= moment) {
            place += step;
            step <<= 1;
        }
        return search(moment, place, Math.min(end, place + step - 1));
    }

    private int search(long moment, int from, int until) {
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

    /** The place of an attempt, or -1. */
    int find(long at, long id) {
        for (int i = firstAfter(at) - 1; i >= start && events[i].at == at; i--) {
            if (events[i].id == id) {
                return i;
            }
        }
        return -1;
    }

    /** Adds the tally of all attempts before a place to a row, or takes it away. */
    void tallyBefore(int place, long[] rows, int row, int sign) {
        int from = 0;
        if (before != null) {
            int chunk = Math.min(place / CHUNK, lastChunk());
            from = chunk * CHUNK;
            for (int i = 0; i < Tally.WIDTH; i++) {
                rows[row + i] += sign * before[chunk * Tally.WIDTH + i];
            }
        }
        for (int i = from; i < place; i++) {
            Tally.add(rows, row, events[i], sign);
        }
    }

    /** Puts an attempt behind all that are not later. */
    void insert(Event event) {
        int place = firstAfter(event.at);
        if (end == events.length) {
            events = Arrays.copyOf(events, end < 4 ? end + 1 : end + (end >> 1));
        }
        System.arraycopy(events, place, events, place + 1, end - place);
        events[place] = event;
        end++;
        if (before != null) {
            retally(place);
        } else if (end > FEW) {
            index();
        }
    }

    void remove(int place) {
        System.arraycopy(events, place + 1, events, place, end - place - 1);
        events[--end] = null;
        if (before != null) {
            retally(place);
        }
    }

    /**
     * Adds an attempt to the running tallies after its place, or takes it away, around a change of its status.
     *
     * @param place negative if the attempt was let go
     */
    void retally(int place, Event event, int sign) {
        if (before != null) {
            int first = place < 0 ? start / CHUNK : place / CHUNK + 1;
            for (int chunk = first; chunk <= lastChunk(); chunk++) {
                Tally.add(before, chunk * Tally.WIDTH, event, sign);
            }
        }
    }

    /** Begins to keep running tallies. */
    void index() {
        before = new long[rowsFor(events.length)];
        retally(start);
    }

    /**
     * Lets attempts of the front go, whose tally stays; keeps running tallies from now on.
     *
     * @param until the end of the first chunk, or the end of all
     */
    void letGo(int until) {
        long[] gone = new long[Tally.WIDTH];
        tallyBefore(until, gone, 0, 1);
        Arrays.fill(events, start, until, null);
        if (until == end) {
            start = 0;
            end = 0;
            System.arraycopy(gone, 0, before, 0, Tally.WIDTH);
        } else {
            start = until;
            if (start > 8 * CHUNK && start > end - start) {
                moveToFront();
            }
        }
    }

    /** The first attempt of the chunk at which a column's running count leaves its first value; the end if it never does. */
    int firstPlaceOfRise(int columnA, int columnB) {
        if (before == null) {
            return start;
        }
        int low = start / CHUNK;
        int high = lastChunk();
        long base = counted(low, columnA, columnB);
        while (low < high) {
            int middle = (low + high + 1) >>> 1;
            if (counted(middle, columnA, columnB) == base) {
                low = middle;
            } else {
                high = middle - 1;
            }
        }
        return low * CHUNK;
    }

    void write(DataOutput out) throws IOException {
        out.writeBoolean(before != null);
        for (int i = 0; before != null && i < Tally.WIDTH; i++) {
            out.writeLong(before[start / CHUNK * Tally.WIDTH + i]);
        }
        out.writeInt(end - start);
        for (int i = start; i < end; i++) {
            events[i].write(out);
        }
    }

    /** Reads what was written, into one that is empty. */
    void read(DataInput in) throws IOException {
        long[] gone = in.readBoolean() ? new long[Tally.WIDTH] : null;
        for (int i = 0; gone != null && i < gone.length; i++) {
            gone[i] = in.readLong();
        }
        end = in.readInt();
        events = new Event[Math.max(1, end)];
        for (int i = 0; i < end; i++) {
            events[i] = Event.read(in);
        }
        if (gone != null) {
            before = Arrays.copyOf(gone, rowsFor(events.length));
            retally(0);
        }
    }

    private long counted(int chunk, int columnA, int columnB) {
        return before[chunk * Tally.WIDTH + columnA] + before[chunk * Tally.WIDTH + columnB];
    }

    private int lastChunk() {
        return end == start ? start / CHUNK : (end - 1) / CHUNK;
    }

    private void retally(int place) {
        if (before.length < rowsFor(events.length)) {
            before = Arrays.copyOf(before, rowsFor(events.length));
        }
        int first = Math.max(start / CHUNK + 1, (place + CHUNK - 1) / CHUNK);
        for (int chunk = first; chunk <= lastChunk(); chunk++) {
            int row = chunk * Tally.WIDTH;
            System.arraycopy(before, row - Tally.WIDTH, before, row, Tally.WIDTH);
            for (int i = (chunk - 1) * CHUNK; i < chunk * CHUNK; i++) {
                Tally.add(before, row, events[i], 1);
            }
        }
    }

    private void moveToFront() {
        System.arraycopy(events, start, events, 0, end - start);
        Arrays.fill(events, end - start, end, null);
        int firstRow = start / CHUNK * Tally.WIDTH;
        int rows = (lastChunk() + 1) * Tally.WIDTH - firstRow;
        System.arraycopy(before, firstRow, before, 0, rows);
        end -= start;
        start = 0;
    }

    private static int rowsFor(int capacity) {
        return (capacity / CHUNK + 1) * Tally.WIDTH;
    }
}
