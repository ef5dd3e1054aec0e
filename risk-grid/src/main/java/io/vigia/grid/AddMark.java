package io.vigia.grid;

import com.hazelcast.nio.ObjectDataInput;
import com.hazelcast.nio.ObjectDataOutput;
import io.vigia.domain.velocity.Mark;
import java.io.IOException;

/** Notes under a key that something befell one of its payments. */
final class AddMark extends Step<Void> {

    private static final long serialVersionUID = 1;
    private static final Mark.Kind[] KINDS = Mark.Kind.values();

    private transient Cell.Told mark;

    AddMark() {}

    AddMark(Mark mark) {
        this.mark = new Cell.Told(mark.kind(), mark.id(), mark.at().toEpochMilli());
    }

    @Override
    Void apply(CounterKey key, Cell cell) {
        cell.add(mark);
        return null;
    }

    @Override
    boolean keepsNew() {
        return true;
    }

    @Override
    public Classes number() {
        return Classes.ADD_MARK;
    }

    @Override
    public void writeData(ObjectDataOutput out) throws IOException {
        out.writeByte(mark.kind().ordinal());
        out.writeString(mark.id());
        out.writeLong(mark.at());
    }

    @Override
    public void readData(ObjectDataInput in) throws IOException {
        mark = new Cell.Told(KINDS[in.readByte()], in.readString(), in.readLong());
    }
}
