package io.vigia.grid;

import com.hazelcast.map.EntryProcessor;
import com.hazelcast.nio.ObjectDataInput;
import com.hazelcast.nio.ObjectDataOutput;
import io.vigia.domain.velocity.Dimension;
import io.vigia.domain.velocity.history.Event;
import io.vigia.domain.velocity.history.History;
import io.vigia.domain.velocity.history.Question;
import io.vigia.rules.host.FunctionCall.Status;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

/** Reads what was counted under a key before an attempt, and takes its place there. */
final class Reserve extends Step<Part> {

    private static final long serialVersionUID = 1;
    private static final Dimension[] DIMENSIONS = Dimension.values();
    private static final Status[] STATUSES = Status.values();

    private transient Event event;
    private boolean backdated;
    private boolean frauds;
    private transient List<Question> questions;

    Reserve() {}

    /**
     * @param questions those that the key's history answers
     * @param frauds whether the customers are asked for that came with the key
     */
    Reserve(Event event, boolean backdated, List<Question> questions, boolean frauds) {
        this.event = event;
        this.backdated = backdated;
        this.questions = questions;
        this.frauds = frauds;
    }

    @Override
    Part apply(CounterKey key, Cell cell) {
        Dimension dimension = key.dimension();
        History known = cell.history();
        Event earlier = known == null ? null : known.find(event);
        if (earlier != null) {
            known.remove(earlier);
        }
        Part part = Part.of(event, dimension, cell, backdated, questions, frauds);
        part.replaced = earlier != null;
        cell.historyOf(dimension).insert(event.copy());
        return part;
    }

    @Override
    boolean keepsNew() {
        return true;
    }

    /** The copy reads nothing. */
    @Override
    public EntryProcessor<CounterKey, Cell, Part> getBackupProcessor() {
        @SuppressWarnings({"unchecked", "rawtypes"})
        EntryProcessor<CounterKey, Cell, Part> copy = (EntryProcessor) new Restore(List.of(event), true);
        return copy;
    }

    @Override
    public Classes number() {
        return Classes.RESERVE;
    }

    @Override
    public void writeData(ObjectDataOutput out) throws IOException {
        event.write(out);
        out.writeBoolean(backdated);
        out.writeBoolean(frauds);
        out.writeInt(questions.size());
        for (Question question : questions) {
            out.writeByte(question.owner().ordinal());
            out.writeByte(question.counted() == null ? -1 : question.counted().ordinal());
            out.writeLong(question.seconds());
            out.writeByte(question.status() == null ? -1 : question.status().ordinal());
            out.writeBoolean(question.sum());
        }
    }

    @Override
    public void readData(ObjectDataInput in) throws IOException {
        event = Event.read(in);
        backdated = in.readBoolean();
        frauds = in.readBoolean();
        int count = in.readInt();
        questions = new ArrayList<>(count);
        for (int i = 0; i < count; i++) {
            Dimension owner = DIMENSIONS[in.readByte()];
            int counted = in.readByte();
            long seconds = in.readLong();
            int status = in.readByte();
            questions.add(new Question(
                    owner,
                    counted < 0 ? null : DIMENSIONS[counted],
                    seconds,
                    status < 0 ? null : STATUSES[status],
                    in.readBoolean()));
        }
    }
}
