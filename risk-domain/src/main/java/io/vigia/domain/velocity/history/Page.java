package io.vigia.domain.velocity.history;

import static io.vigia.domain.velocity.VelocityReading.NEVER;

import io.vigia.domain.velocity.Dimension;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInput;
import java.io.DataInputStream;
import java.io.DataOutput;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Arrays;

/** A run of one key's attempts that may be put away; what is known of it as a whole stays. */
final class Page {

    /** About what one takes whose attempts are away, its row of tallies included. */
    static final int BYTES = 200;

    private final int number;
    private Event[] events; // null while they are away
    private long firstAt;
    private long lastAt;
    private long firstAuthorized;
    private boolean changed = true; // since it was put away
    private boolean used;
    private boolean wanted; // was used in the round before

    Page(int number, Event[] events) {
        this.number = number;
        this.events = events;
        summarise();
    }

    private Page(int number, long firstAt, long lastAt, long firstAuthorized) {
        this.number = number;
        this.firstAt = firstAt;
        this.lastAt = lastAt;
        this.firstAuthorized = firstAuthorized;
        this.changed = false;
    }

    int number() {
        return number;
    }

    long firstAt() {
        return firstAt;
    }

    long lastAt() {
        return lastAt;
    }

    /** When the first approved attempt was, or NEVER. */
    long firstAuthorized() {
        return firstAuthorized;
    }

    boolean isChanged() {
        return changed;
    }

    /** The attempts, which stay in memory from now on. */
    Event[] events(History.Shelf shelf) {
        used = true;
        if (events == null) {
            events = parse(shelf.fetch(number));
            for (Event event : events) {
                event.hold();
            }
        }
        return events;
    }

    /** The attempts, to look at once. */
    Event[] peek(History.Shelf shelf) {
        return events == null ? parse(shelf.fetch(number)) : events;
    }

    /** The last moment of a value, or null. */
    Long lastWith(Dimension counted, long value, History.Shelf shelf) {
        Event[] all = peek(shelf);
        for (int i = all.length - 1; i >= 0; i--) {
            if (all[i].hash(counted) == value) {
                return all[i].at;
            }
        }
        return null;
    }

    /** Takes other attempts in place of those it had. */
    void replace(Event[] others) {
        events = others;
        summarise();
    }

    /** Notes that one of its attempts is another than it was. */
    void summarise() {
        changed = true;
        firstAt = events[0].at;
        lastAt = events[events.length - 1].at;
        firstAuthorized = Arrays.stream(events)
                .filter(Event::isAuthorized)
                .mapToLong(Event::at)
                .findFirst()
                .orElse(NEVER);
    }

    /** What its attempts take in memory now. */
    long weight() {
        return BYTES + (events == null ? 0 : Event.weightOf(events, 0, events.length));
    }

    /** What is put away. */
    byte[] content() {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (DataOutputStream out = new DataOutputStream(bytes)) {
            out.writeInt(events.length);
            for (Event event : events) {
                event.write(out);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    /** Begins a round: those that were used in the one before are let go last. */
    void beginRound() {
        wanted = used;
        used = false;
    }

    /** Whether nobody asked for its attempts in the round before. */
    boolean isSpare() {
        return !wanted;
    }

    /** Lets the attempts go, which were put away. Tells how many bytes that frees. */
    long drop() {
        changed = false;
        long freed = events == null ? 0 : Event.releaseAll(events, 0, events.length);
        events = null;
        return freed;
    }

    void write(DataOutput out) throws IOException {
        out.writeInt(number);
        out.writeLong(firstAt);
        out.writeLong(lastAt);
        out.writeLong(firstAuthorized);
    }

    static Page read(DataInput in) throws IOException {
        return new Page(in.readInt(), in.readLong(), in.readLong(), in.readLong());
    }

    private static Event[] parse(byte[] content) {
        try (DataInputStream in = new DataInputStream(new ByteArrayInputStream(content))) {
            Event[] read = new Event[in.readInt()];
            for (int i = 0; i < read.length; i++) {
                read[i] = Event.read(in);
            }
            return read;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
