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
 * <p>While there are few no tallies run along. An attempt that arrives late, or changes late, costs time in proportion to the
 * chunks after it. The older part of a long one can lie in {@link Pages}, whose places are those before the live ones.
 */
final class Timeline {

    static final int CHUNK = RunningTallies.CHUNK;

    /** Up to so many attempts, walking through them costs less than an index. */
    static final int FEW = 32;

    private static final int BYTES = 200; // with its history, a place in the table and the headers of arrays

    static final int ABSENT = Integer.MIN_VALUE;

    private Event[] events = new Event[1];
    private int start; // a multiple of CHUNK
    private int end;
    private RunningTallies before;
    private int[] edges;
    private Pages pages; // what comes before start; null unless some of it was put away

    /** The place of the first. */
    int start() {
        return pages == null ? start : start - pages.size();
    }

    /** When the first was; there is one. */
    long firstAt() {
        return pages == null ? events[start].at : pages.firstAt();
    }

    int end() {
        return end;
    }

    Event get(int place) {
        return place >= start ? events[place] : pages.get(place - start());
    }

    boolean isIndexed() {
        return before != null;
    }

    /** The first place whose attempt is later than a moment. */
    int firstAfter(long moment) {
        return isInPages(moment) ? start() + pages.firstAfter(moment) : Event.firstAfter(events, moment, start, end);
    }

    private boolean isInPages(long moment) {
        return pages != null && moment < pages.lastAt();
    }

    /** The first place within a window, sought from where it was the last time: on a busy key it moves a little at a time. */
    int edge(Window window, long at) {
        long cut = window.cutMillis(at);
        if (before == null || isInPages(cut)) {
            return firstAfter(cut);
        }
        if (edges == null) {
            edges = new int[Window.count()];
        }
        edges[window.ordinal()] = Event.firstAfter(events, cut, start, end, edges[window.ordinal()]);
        return edges[window.ordinal()];
    }

    /** The place of an attempt, or {@link #ABSENT}. */
    int find(long at, long id) {
        for (int i = firstAfter(at) - 1; i >= start() && get(i).at == at; i--) {
            if (get(i).id == id) {
                return i;
            }
        }
        return ABSENT;
    }

    /** Adds the tally of all attempts before a place to a row, or takes it away. */
    void tallyBefore(int place, long[] rows, int row, int sign) {
        if (place < start) {
            pages.tallyBefore(place - start(), rows, row, sign);
            return;
        }
        int from = 0;
        if (before != null) {
            int chunk = Math.min(place / CHUNK, lastChunk());
            from = chunk * CHUNK;
            before.addTo(chunk, rows, row, sign);
        }
        for (int i = from; i < place; i++) {
            Tally.add(rows, row, events[i], sign);
        }
    }

    /** Puts an attempt behind all that are not later. */
    void insert(Event event) {
        event.hold();
        if (isInPages(event.at)) {
            pages.insert(event);
            before.add(start / CHUNK, lastChunk(), event, 1);
            return;
        }
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
        if (place < start) {
            Event gone = pages.remove(place - start());
            Event.releaseAll(new Event[] {gone}, 0, 1);
            before.add(start / CHUNK, lastChunk(), gone, -1);
            pages = pages.size() == 0 ? null : pages;
            return;
        }
        Event.releaseAll(events, place, place + 1);
        System.arraycopy(events, place + 1, events, place, end - place - 1);
        events[--end] = null;
        if (before != null) {
            retally(place);
        }
    }

    /**
     * Adds an attempt to the running tallies after its place, or takes it away, around a change of its status.
     *
     * @param place {@link #ABSENT} if the attempt was let go
     */
    void retally(int place, Event event, int sign) {
        if (pages != null && place < start) {
            pages.retally(place == ABSENT ? -1 : place - start(), event, sign);
        }
        if (before != null) {
            before.add(place < start ? start / CHUNK : place / CHUNK + 1, lastChunk(), event, sign);
        }
    }

    /** Begins to keep running tallies. */
    void index() {
        before = new RunningTallies(events.length);
        retally(start);
    }

    /**
     * Lets attempts of the front go, whose tally stays; keeps running tallies from now on.
     *
     * @param until the end of the first chunk, or the end of all
     */
    void letGo(int until) {
        long[] gone = tallyBefore(until);
        Event.releaseAll(events, start, until);
        if (until == end) {
            Arrays.fill(events, start, until, null);
            start = 0;
            end = 0;
            before.set(0, gone);
        } else {
            beginAt(until);
        }
    }

    /** Takes over that attempts of the front are in pages from now on. */
    void turnedInto(Pages older, int until) {
        pages = older;
        beginAt(until);
    }

    /** The older part, or null. */
    Pages pages() {
        return pages;
    }

    /** Forgets the oldest page; its tally stays. */
    void letGoPage() {
        pages.letGoFirst();
        pages = pages.size() == 0 ? null : pages;
    }

    /** Where the part begins that is always in memory. */
    int live() {
        return start;
    }

    /** The tally before a place. */
    long[] tallyBefore(int place) {
        long[] row = new long[Tally.WIDTH];
        tallyBefore(place, row, 0, 1);
        return row;
    }

    private void beginAt(int place) {
        Arrays.fill(events, start, place, null);
        start = place;
        if (start > 8 * CHUNK && start > end - start) {
            moveToFront();
        }
    }

    /** What it takes in memory now. */
    long weight() {
        return BYTES + 4L * events.length + (before == null ? 0 : before.weight()) + sharedWeight();
    }

    /** The part of it that falls on the attempts, which other histories have too. */
    long sharedWeight() {
        return Event.weightOf(events, start, end) + (pages == null ? 0 : pages.weight());
    }

    /** Leaves this memory; tells how many bytes its attempts free. */
    long release() {
        return Event.releaseAll(events, start, end);
    }

    /** The first attempt of the chunk at which a column's running count leaves its first value; the end if it never does. */
    int firstPlaceOfRise(int columnA, int columnB) {
        if (before == null) {
            return start;
        }
        return CHUNK * before.lastBeforeRise(start / CHUNK, lastChunk(), columnA, columnB);
    }

    void write(DataOutput out) throws IOException {
        out.writeBoolean(before != null);
        if (before != null) {
            for (long each : tallyBefore(start)) {
                out.writeLong(each);
            }
        }
        out.writeInt(end - start);
        for (int i = start; i < end; i++) {
            events[i].write(out);
        }
        if (pages == null) {
            out.writeInt(0);
        } else {
            pages.write(out);
        }
    }

    /** Reads what was written, into one that is empty. */
    void read(DataInput in, History.Shelf shelf) throws IOException {
        long[] gone = in.readBoolean() ? new long[Tally.WIDTH] : null;
        for (int i = 0; gone != null && i < gone.length; i++) {
            gone[i] = in.readLong();
        }
        end = in.readInt();
        events = new Event[Math.max(1, end)];
        for (int i = 0; i < end; i++) {
            events[i] = Event.read(in);
            events[i].hold();
        }
        if (gone != null) {
            before = new RunningTallies(events.length);
            before.set(0, gone);
            retally(0);
        }
        pages = Pages.read(in, shelf);
    }

    private int lastChunk() {
        return end == start ? start / CHUNK : (end - 1) / CHUNK;
    }

    private void retally(int place) {
        before.recount(Math.max(start / CHUNK + 1, (place + CHUNK - 1) / CHUNK), lastChunk(), events);
    }

    private void moveToFront() {
        before.moveToFront(start / CHUNK, lastChunk());
        System.arraycopy(events, start, events, 0, end - start);
        Arrays.fill(events, end - start, end, null);
        end -= start;
        start = 0;
    }
}
