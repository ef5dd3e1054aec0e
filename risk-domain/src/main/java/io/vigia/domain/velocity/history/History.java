package io.vigia.domain.velocity.history;

import static io.vigia.domain.velocity.VelocityReading.NEVER;

import io.vigia.domain.velocity.AttemptStatus;
import io.vigia.domain.velocity.Dimension;
import io.vigia.domain.velocity.Pair;
import io.vigia.domain.velocity.Tally;
import io.vigia.domain.velocity.VelocityReading;
import io.vigia.domain.velocity.Window;
import java.io.DataInput;
import java.io.DataOutput;
import java.io.IOException;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

/**
 * The attempts under one key. Guarded by the key's lock.
 *
 * <p>With few attempts every question walks through them; with more the tallies run along and, for each
 * pair that is always answered, a {@link LastSeen} counts the different values. A value all of whose retained attempts
 * were cancelled counts as never seen, even if it had come before what is retained.
 */
public final class History {

    private static final Window[] WINDOWS = Window.values();
    private static final int LOOK_BACK = 32;
    private static final int FAR_BACK = 1_000;

    private final Dimension dimension;
    private final Timeline timeline = new Timeline();
    private LastSeen[] seen;
    private long letGoFirst = NEVER;
    private long letGoAuthorized = NEVER;

    /** Nothing yet, under a value of a dimension. */
    public History(Dimension dimension) {
        this.dimension = dimension;
    }

    /** The place up to which attempts count that come before a moment, or before now. */
    int end(long at, boolean backdated) {
        return backdated ? timeline.firstAfter(at) : timeline.end();
    }

    /** One row for each window that ends at a place. */
    long[] tallies(long at, int end) {
        long[] rows = new long[WINDOWS.length * Tally.WIDTH];
        int all = Window.ALL_TIME.ordinal() * Tally.WIDTH;
        timeline.tallyBefore(end, rows, all, 1);
        for (Window window : WINDOWS) {
            int row = window.ordinal() * Tally.WIDTH;
            if (row == all) {
                continue;
            }
            int from = Math.min(timeline.edge(window, at), end);
            if (from < end) {
                System.arraycopy(rows, all, rows, row, Tally.WIDTH);
                timeline.tallyBefore(from, rows, row, -1);
            }
        }
        return rows;
    }

    /** The tally of the attempts after a moment and before a place. */
    void range(long cut, int end, long[] rows, int row) {
        timeline.tallyBefore(end, rows, row, 1);
        if (cut != Long.MIN_VALUE) {
            timeline.tallyBefore(Math.min(timeline.firstAfter(cut), end), rows, row, -1);
        }
    }

    /** How many different values came in each window that ends at a place. */
    int[] distinctByWindow(Dimension counted, long at, int end) {
        int[] counts = new int[Window.count()];
        if (timeline.isIndexed() || end - timeline.start() > Timeline.FEW) {
            for (Window window : WINDOWS) {
                counts[window.ordinal()] = distinct(counted, window.cutMillis(at), end);
            }
            return counts;
        }
        for (int i = end - 1; i >= timeline.start(); i--) {
            if (isLastOfItsValue(counted, i, end)) {
                for (Window window : WINDOWS) {
                    counts[window.ordinal()] += timeline.get(i).at > window.cutMillis(at) ? 1 : 0;
                }
            }
        }
        return counts;
    }

    /** How many different values came after a moment and before a place. */
    int distinct(Dimension counted, long cut, int end) {
        if (end == timeline.end() && timeline.isIndexed()) {
            LastSeen values = seen(counted);
            return cut == Long.MIN_VALUE ? values.count() : values.countAfter(cut);
        }
        Set<Long> values = new HashSet<>();
        for (int i = timeline.firstAfter(cut); i < end; i++) {
            if (timeline.get(i).hash(counted) != 0) {
                values.add(timeline.get(i).hash(counted));
            }
        }
        return values.size();
    }

    /** Whether a value came before a place. */
    boolean saw(Dimension counted, long value, int end) {
        if (end == timeline.end() && timeline.isIndexed()) {
            return seen(counted).contains(value);
        }
        for (int i = end - 1; i >= timeline.start(); i--) {
            if (timeline.get(i).hash(counted) == value) {
                return true;
            }
        }
        return false;
    }

    /** What scores want to know of the attempts before a place. */
    VelocityReading.Recent recent(Event event, int end) {
        return new Recently(timeline, event, end).read(dimension);
    }

    /** The last attempt before a place of which it is known where it took place, among the {@value #LOOK_BACK} last; or null. */
    public Event lastPlaced(int end) {
        for (int i = end - 1; i >= Math.max(timeline.start(), end - LOOK_BACK); i--) {
            if (timeline.get(i).place() != 0) {
                return timeline.get(i);
            }
        }
        return null;
    }

    /** The different values that came before a place, among the {@value #FAR_BACK} last attempts, each with its last moment. */
    public Map<Long, Long> lastSeen(Dimension counted, int end) {
        Map<Long, Long> values = new HashMap<>();
        for (int i = end - 1; i >= Math.max(timeline.start(), end - FAR_BACK); i--) {
            if (timeline.get(i).hash(counted) != 0) {
                values.putIfAbsent(timeline.get(i).hash(counted), timeline.get(i).at);
            }
        }
        return values;
    }

    /** When the first attempt was, in milliseconds. */
    long first() {
        boolean empty = timeline.start() == timeline.end();
        return empty ? letGoFirst : Math.min(letGoFirst, timeline.get(timeline.start()).at);
    }

    /** When the first approved attempt before a place was, in milliseconds. */
    long firstAuthorized(int end) {
        if (letGoAuthorized != NEVER) {
            return letGoAuthorized;
        }
        int from = timeline.firstPlaceOfRise(AttemptStatus.AUTHORIZED.ordinal(), AttemptStatus.PAID.ordinal());
        for (int i = from; i < end; i++) {
            if (timeline.get(i).isAuthorized()) {
                return timeline.get(i).at;
            }
        }
        return NEVER;
    }

    /** What is known of an attempt, or null. */
    public Event find(Event event) {
        int place = timeline.find(event.at, event.id);
        return place < 0 ? null : timeline.get(place);
    }

    /** Takes an attempt in. */
    public void insert(Event event) {
        timeline.insert(event);
        if (seen != null) {
            for (int i = 0; i < seen.length; i++) {
                if (seen[i] != null && event.hash(i) != 0) {
                    seen[i].see(event.hash(i), event.at);
                }
            }
        } else if (timeline.isIndexed()) {
            watchPairs();
        }
    }

    /** Takes an attempt out, if it is there. */
    public void remove(Event event) {
        int place = timeline.find(event.at, event.id);
        if (place < 0) {
            return;
        }
        timeline.remove(place);
        for (Dimension counted : Dimension.values()) {
            if (seen != null && seen[counted.ordinal()] != null && event.hash(counted) != 0) {
                seen[counted.ordinal()].takeBack(event.hash(counted), lastSeen(counted, event.hash(counted)));
            }
        }
    }

    /** Adds an attempt to what runs along, or takes it away, around a change of its status. */
    public void retally(Event event, int sign) {
        timeline.retally(timeline.find(event.at, event.id), event, sign);
    }

    /** Lets go, chunk by chunk, of attempts that are not later than a moment. */
    public void letGo(long horizon) {
        while (timeline.end() > timeline.start()) {
            int until = Math.min(timeline.start() + Timeline.CHUNK, timeline.end());
            if (timeline.get(until - 1).at > horizon) {
                return;
            }
            if (!timeline.isIndexed()) {
                timeline.index();
                watchPairs();
            }
            letGoAuthorized = Math.min(letGoAuthorized, firstAuthorized(until));
            letGoFirst = first();
            timeline.letGo(until);
        }
    }

    /** Writes all of it for another node. */
    public void write(DataOutput out) throws IOException {
        out.writeByte(dimension.code());
        out.writeLong(letGoFirst);
        out.writeLong(letGoAuthorized);
        timeline.write(out);
        for (int i = 0; seen != null && i < seen.length; i++) {
            if (seen[i] != null) {
                out.writeByte(i);
                seen[i].write(out);
            }
        }
        out.writeByte(-1);
    }

    /** Reads what {@link #write} wrote. */
    public static History read(DataInput in) throws IOException {
        History history = new History(Dimension.ofCode(in.readByte()).orElseThrow(IOException::new));
        history.letGoFirst = in.readLong();
        history.letGoAuthorized = in.readLong();
        history.timeline.read(in);
        if (history.timeline.isIndexed()) {
            history.seen = new LastSeen[Dimension.count()];
        }
        for (int i = in.readByte(); i >= 0; i = in.readByte()) {
            history.seen[i] = LastSeen.read(in);
        }
        return history;
    }

    private LastSeen seen(Dimension counted) {
        if (seen[counted.ordinal()] == null) {
            watch(counted);
        }
        return seen[counted.ordinal()];
    }

    private void watchPairs() {
        seen = new LastSeen[Dimension.count()];
        for (Pair pair : Pair.values()) {
            if (pair.owner() == dimension) {
                watch(pair.counted());
            }
        }
    }

    private void watch(Dimension counted) {
        LastSeen values = new LastSeen();
        for (int i = timeline.start(); i < timeline.end(); i++) {
            Event event = timeline.get(i);
            if (event.hash(counted) != 0) {
                values.see(event.hash(counted), event.at);
            }
        }
        seen[counted.ordinal()] = values;
    }

    private boolean isLastOfItsValue(Dimension counted, int place, int end) {
        long value = timeline.get(place).hash(counted);
        for (int i = place + 1; value != 0 && i < end; i++) {
            if (timeline.get(i).hash(counted) == value) {
                return false;
            }
        }
        return value != 0;
    }

    private Long lastSeen(Dimension counted, long value) {
        for (int i = timeline.end() - 1; i >= timeline.start(); i--) {
            if (timeline.get(i).hash(counted) == value) {
                return timeline.get(i).at;
            }
        }
        return null;
    }
}
