package io.vigia.domain.velocity.history;

import io.vigia.domain.velocity.Dimension;
import io.vigia.domain.velocity.Pair;
import java.io.DataInput;
import java.io.DataOutput;
import java.io.IOException;

/** The different values that came with one key: of the dimensions that are always asked for, and of those that a rule asked for. */
final class Companions {

    private static final int BYTES = 130;

    private final LastSeen[] seen = new LastSeen[Dimension.count()];

    /** Those of a key so far. */
    static Companions of(Dimension owner, Timeline timeline) {
        Companions all = new Companions();
        for (Pair pair : Pair.values()) {
            if (pair.owner() == owner) {
                all.watch(pair.counted(), timeline);
            }
        }
        return all;
    }

    /** Notes an attempt. */
    void see(Event event) {
        for (int i = 0; i < seen.length; i++) {
            if (seen[i] != null && event.hash(i) != 0) {
                seen[i].see(event.hash(i), event.at);
            }
        }
    }

    /** Takes an attempt back that is no longer in the timeline. */
    void takeBack(Event event, Timeline timeline) {
        for (Dimension counted : Dimension.values()) {
            long value = event.hash(counted);
            if (seen[counted.ordinal()] != null && value != 0) {
                seen[counted.ordinal()].takeBack(value, lastWith(counted, value, timeline));
            }
        }
    }

    /** The values of a dimension. */
    LastSeen values(Dimension counted, Timeline timeline) {
        if (seen[counted.ordinal()] == null) {
            watch(counted, timeline);
        }
        return seen[counted.ordinal()];
    }

    /** What they take in memory. */
    long weight() {
        long weight = BYTES;
        for (LastSeen values : seen) {
            weight += values == null ? 0 : values.weight();
        }
        return weight;
    }

    void write(DataOutput out) throws IOException {
        for (int i = 0; i < seen.length; i++) {
            if (seen[i] != null) {
                out.writeByte(i);
                seen[i].write(out);
            }
        }
        out.writeByte(-1);
    }

    static Companions read(DataInput in) throws IOException {
        Companions all = new Companions();
        for (int i = in.readByte(); i >= 0; i = in.readByte()) {
            all.seen[i] = LastSeen.read(in);
        }
        return all;
    }

    private void watch(Dimension counted, Timeline timeline) {
        LastSeen values = new LastSeen();
        if (timeline.pages() != null) {
            timeline.pages().forEach(event -> see(values, event, counted));
        }
        for (int i = timeline.live(); i < timeline.end(); i++) {
            see(values, timeline.get(i), counted);
        }
        seen[counted.ordinal()] = values;
    }

    private static void see(LastSeen values, Event event, Dimension counted) {
        if (event.hash(counted) != 0) {
            values.see(event.hash(counted), event.at);
        }
    }

    private static Long lastWith(Dimension counted, long value, Timeline timeline) {
        for (int i = timeline.end() - 1; i >= timeline.live(); i--) {
            if (timeline.get(i).hash(counted) == value) {
                return timeline.get(i).at;
            }
        }
        return timeline.pages() == null ? null : timeline.pages().lastWith(counted, value);
    }
}
