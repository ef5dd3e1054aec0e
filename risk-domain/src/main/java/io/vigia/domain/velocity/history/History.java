package io.vigia.domain.velocity.history;

import static io.vigia.domain.velocity.VelocityReading.NEVER;

import io.vigia.domain.velocity.AttemptStatus;
import io.vigia.domain.velocity.Dimension;
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

    /** Where the pages of one key lie that are not in memory. */
    public interface Shelf {

        /** What was put away as a page. */
        byte[] fetch(int page);
    }

    private static final Window[] WINDOWS = Window.values();
    private static final int LOOK_BACK = 32;
    private static final int FAR_BACK = 1_000;

    private final Dimension dimension;
    private final Timeline timeline = new Timeline();
    private Companions companions;
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
            LastSeen values = companions.values(counted, timeline);
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
            return companions.values(counted, timeline).contains(value);
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
        return empty ? letGoFirst : Math.min(letGoFirst, timeline.firstAt());
    }

    /** When the first approved attempt before a place was, in milliseconds. */
    long firstAuthorized(int end) {
        if (letGoAuthorized != NEVER) {
            return letGoAuthorized;
        }
        Pages older = timeline.pages();
        if (older != null && older.firstAuthorized() != NEVER && end >= timeline.live()) {
            return older.firstAuthorized();
        }
        int from = older != null && end < timeline.live()
                ? timeline.start()
                : timeline.firstPlaceOfRise(AttemptStatus.AUTHORIZED.ordinal(), AttemptStatus.PAID.ordinal());
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
        return place == Timeline.ABSENT ? null : timeline.get(place);
    }

    /** Takes an attempt in. */
    public void insert(Event event) {
        timeline.insert(event);
        if (companions != null) {
            companions.see(event);
        } else if (timeline.isIndexed()) {
            companions = Companions.of(dimension, timeline);
        }
    }

    /** Takes an attempt out, if it is there. */
    public void remove(Event event) {
        int place = timeline.find(event.at, event.id);
        if (place == Timeline.ABSENT) {
            return;
        }
        timeline.remove(place);
        if (companions != null) {
            companions.takeBack(event, timeline);
        }
    }

    /** Adds an attempt to what runs along, or takes it away, around a change of its status. */
    public void retally(Event event, int sign) {
        timeline.retally(timeline.find(event.at, event.id), event, sign);
    }

    /** Lets go, chunk by chunk, of attempts that are not later than a moment. */
    public void letGo(long horizon) {
        while (timeline.pages() != null) {
            if (timeline.pages().endOfFirst() > horizon) {
                return;
            }
            letGoAuthorized = Math.min(letGoAuthorized, timeline.pages().firstAuthorizedOfFirst());
            letGoFirst = first();
            timeline.letGoPage();
        }
        while (timeline.end() > timeline.start()) {
            int until = Math.min(timeline.start() + Timeline.CHUNK, timeline.end());
            if (timeline.get(until - 1).at > horizon) {
                return;
            }
            if (!timeline.isIndexed()) {
                timeline.index();
                companions = Companions.of(dimension, timeline);
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
        if (companions == null) {
            out.writeByte(-1);
        } else {
            companions.write(out);
        }
    }

    /** Reads what {@link #write} wrote where nothing is put away. */
    public static History read(DataInput in) throws IOException {
        return read(in, page -> {
            throw new IllegalStateException("There is no page " + page);
        });
    }

    /** Reads what {@link #write} wrote. */
    public static History read(DataInput in, Shelf shelf) throws IOException {
        History history = new History(Dimension.ofCode(in.readByte()).orElseThrow(IOException::new));
        history.letGoFirst = in.readLong();
        history.letGoAuthorized = in.readLong();
        history.timeline.read(in, shelf);
        Companions read = Companions.read(in);
        history.companions = history.timeline.isIndexed() ? read : null;
        return history;
    }

    /** When the last attempt was. */
    public long last() {
        return timeline.end() == timeline.live() ? letGoFirst : timeline.get(timeline.end() - 1).at;
    }

    /** Begins a round of letting go, in which pages that were asked for since the one before are spared first. */
    public void beginRound() {
        if (timeline.pages() != null) {
            timeline.pages().beginRound();
        }
    }

    /** What it takes in memory now. */
    public long weight() {
        return timeline.weight() + (companions == null ? 0 : companions.weight());
    }

    Timeline timeline() {
        return timeline;
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
}
