package io.vigia.grid;

import com.hazelcast.nio.ObjectDataInput;
import com.hazelcast.nio.ObjectDataOutput;
import io.vigia.domain.velocity.AttemptStatus;
import io.vigia.domain.velocity.history.Event;
import io.vigia.domain.velocity.history.History;
import java.io.IOException;

/** Changes an attempt that has its place: gives it another status, or takes it out. Tells whether it had one. */
final class Change extends Step<Boolean> {

    private static final long serialVersionUID = 1;

    private transient Event event;
    private boolean gone;

    Change() {}

    /** @param gone whether it is taken out */
    Change(Event event, boolean gone) {
        this.event = event;
        this.gone = gone;
    }

    @Override
    Boolean apply(CounterKey key, Cell cell) {
        History history = cell.history();
        Event known = history == null ? null : history.find(event);
        if (known == null) {
            return false;
        }
        if (gone) {
            history.remove(known);
        } else if (known.status() != event.status() && event.status() != AttemptStatus.PENDING) {
            history.retally(known, -1);
            known.become(event.status());
            history.retally(known, 1);
        }
        return true;
    }

    @Override
    boolean keepsNew() {
        return false;
    }

    @Override
    public Classes number() {
        return Classes.CHANGE;
    }

    @Override
    public void writeData(ObjectDataOutput out) throws IOException {
        event.write(out);
        out.writeBoolean(gone);
    }

    @Override
    public void readData(ObjectDataInput in) throws IOException {
        event = Event.read(in);
        gone = in.readBoolean();
    }
}
