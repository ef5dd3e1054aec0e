package io.vigia.grid;

import com.hazelcast.nio.ObjectDataInput;
import com.hazelcast.nio.ObjectDataOutput;
import io.vigia.domain.velocity.Dimension;
import io.vigia.domain.velocity.Mark;
import io.vigia.domain.velocity.MarkCount;
import io.vigia.domain.velocity.Window;
import io.vigia.domain.velocity.history.History;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

/** What a member keeps under one key: its attempts, and what befell its payments. Touched by its partition's thread alone. */
final class Cell implements Classes.Numbered {

    private static final Mark.Kind[] KINDS = Mark.Kind.values();
    private static final Window[] WINDOWS = Window.values();

    private History history;
    private final List<Told> marks = new ArrayList<>(0);

    /** One mark: each counts once under its id. */
    record Told(Mark.Kind kind, String id, long at) {}

    Cell() {}

    /** The attempts; null if there never was one. */
    History history() {
        return history;
    }

    History historyOf(Dimension dimension) {
        if (history == null) {
            history = new History(dimension);
        }
        return history;
    }

    void add(Told mark) {
        if (marks.stream().noneMatch(known -> known.kind == mark.kind && known.id.equals(mark.id))) {
            marks.add(mark);
        }
    }

    /** Adds to each window how many marks a count has before a moment. */
    void count(MarkCount wanted, long at, int[] counts) {
        for (Told mark : marks) {
            for (Window window : WINDOWS) {
                boolean within = mark.kind == wanted.kind() && mark.at <= at && mark.at > window.cutMillis(at);
                counts[window.ordinal()] += within ? 1 : 0;
            }
        }
    }

    @Override
    public Classes number() {
        return Classes.CELL;
    }

    @Override
    public void writeData(ObjectDataOutput out) throws IOException {
        out.writeInt(marks.size());
        for (Told mark : marks) {
            out.writeByte(mark.kind.ordinal());
            out.writeString(mark.id);
            out.writeLong(mark.at);
        }
        out.writeBoolean(history != null);
        if (history != null) {
            history.write(out);
        }
    }

    @Override
    public void readData(ObjectDataInput in) throws IOException {
        for (int count = in.readInt(); count > 0; count--) {
            marks.add(new Told(KINDS[in.readByte()], in.readString(), in.readLong()));
        }
        if (in.readBoolean()) {
            history = History.read(in);
        }
    }
}
