package io.vigia.grid;

import com.hazelcast.nio.ObjectDataInput;
import com.hazelcast.nio.ObjectDataOutput;
import io.vigia.domain.velocity.history.Event;
import io.vigia.domain.velocity.history.History;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

/** Takes attempts in that were decided elsewhere or earlier. */
final class Restore extends Step<Void> {

    private static final long serialVersionUID = 1;

    private transient List<Event> events;
    private boolean anew;

    Restore() {}

    /** @param anew whether one that is known takes its place anew, instead of being skipped */
    Restore(List<Event> events, boolean anew) {
        this.events = events;
        this.anew = anew;
    }

    @Override
    Void apply(CounterKey key, Cell cell) {
        History history = cell.historyOf(key.dimension());
        for (Event event : events) {
            Event known = history.find(event);
            if (known != null && anew) {
                history.remove(known);
            }
            if (known == null || anew) {
                history.insert(event.copy());
            }
        }
        return null;
    }

    @Override
    boolean keepsNew() {
        return true;
    }

    @Override
    public Classes number() {
        return Classes.RESTORE;
    }

    @Override
    public void writeData(ObjectDataOutput out) throws IOException {
        out.writeBoolean(anew);
        out.writeInt(events.size());
        for (Event event : events) {
            event.write(out);
        }
    }

    @Override
    public void readData(ObjectDataInput in) throws IOException {
        anew = in.readBoolean();
        int count = in.readInt();
        events = new ArrayList<>(count);
        for (int i = 0; i < count; i++) {
            events.add(Event.read(in));
        }
    }
}
