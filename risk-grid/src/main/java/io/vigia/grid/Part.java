package io.vigia.grid;

import static io.vigia.domain.velocity.VelocityReading.NEVER;

import com.hazelcast.nio.ObjectDataInput;
import com.hazelcast.nio.ObjectDataOutput;
import io.vigia.domain.velocity.Dimension;
import io.vigia.domain.velocity.MarkCount;
import io.vigia.domain.velocity.Pair;
import io.vigia.domain.velocity.VelocityReading;
import io.vigia.domain.velocity.Window;
import io.vigia.domain.velocity.history.Event;
import io.vigia.domain.velocity.history.History;
import io.vigia.domain.velocity.history.Question;
import io.vigia.domain.velocity.history.Reader;
import java.io.IOException;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** What one key's counters say of an attempt; a reading is put together from those of all its keys. */
final class Part implements Classes.Numbered {

    private static final int WINDOWS = Window.count();

    private static final List<List<MarkCount>> MARKS = Arrays.stream(Dimension.values())
            .map(dimension -> Arrays.stream(MarkCount.values())
                    .filter(count -> count.owner() == dimension)
                    .toList())
            .toList();

    long[] tallies;
    long first;
    long firstAuthorized;
    int[][] distinct; // in the order of Reader.pairsOf
    boolean[] together;
    double[] answers;
    int[][] marks; // in the order of marksOf
    long lastPlace;
    long lastPlacedAt;
    Map<Long, Long> customers = Map.of();
    boolean replaced;
    VelocityReading.Recent recent;

    Part() {}

    /** Reads it where the key lives. */
    static Part of(
            Event event, Dimension dimension, Cell cell, boolean backdated, List<Question> questions, boolean who) {
        History history = cell.history();
        Reader reader = new Reader(event, backdated, List.of());
        int end = reader.read(dimension, history);
        VelocityReading reading = reader.reading(null);
        Part part = new Part();
        part.tallies = reading.tallies()[dimension.ordinal()];
        part.first = reading.firstSeen(dimension);
        part.firstAuthorized = reading.firstAuthorizedMillis();
        part.recent = reading.recent(dimension);
        Pair[] pairs = Reader.pairsOf(dimension);
        part.distinct = new int[pairs.length][];
        part.together = new boolean[pairs.length];
        for (int i = 0; i < pairs.length; i++) {
            part.distinct[i] = reading.distinct()[pairs[i].ordinal()];
            part.together[i] = reading.cameTogether(pairs[i]);
        }
        part.answers = questions.stream()
                .mapToDouble(question -> question.answer(history, event.at(), end))
                .toArray();
        List<MarkCount> counts = marksOf(dimension);
        part.marks = new int[counts.size()][WINDOWS];
        for (int i = 0; i < part.marks.length; i++) {
            cell.count(counts.get(i), event.at(), part.marks[i]);
        }
        Event last = history == null || event.place() == 0 ? null : history.lastPlaced(end);
        part.lastPlace = last == null ? 0 : last.place();
        part.lastPlacedAt = last == null ? NEVER : last.at();
        if (who && history != null) {
            part.customers = history.lastSeen(Dimension.CUSTOMER, end);
        }
        return part;
    }

    /** The counts of marks that a dimension owns. */
    static List<MarkCount> marksOf(Dimension dimension) {
        return MARKS.get(dimension.ordinal());
    }

    @Override
    public Classes number() {
        return Classes.PART;
    }

    @Override
    public void writeData(ObjectDataOutput out) throws IOException {
        out.writeLongArray(tallies);
        out.writeLong(first);
        out.writeLong(firstAuthorized);
        write(out, distinct);
        out.writeBooleanArray(together);
        out.writeDoubleArray(answers);
        write(out, marks);
        out.writeLong(lastPlace);
        out.writeLong(lastPlacedAt);
        out.writeInt(customers.size());
        for (Map.Entry<Long, Long> each : customers.entrySet()) {
            out.writeLong(each.getKey());
            out.writeLong(each.getValue());
        }
        out.writeBoolean(replaced);
        out.writeBoolean(recent != null);
        if (recent != null) {
            out.writeLong(recent.lastMillis());
            out.writeIntArray(recent.matured());
            writeAmounts(out, recent.amounts());
        }
    }

    @Override
    public void readData(ObjectDataInput in) throws IOException {
        tallies = in.readLongArray();
        first = in.readLong();
        firstAuthorized = in.readLong();
        distinct = rows(in);
        together = in.readBooleanArray();
        answers = in.readDoubleArray();
        marks = rows(in);
        lastPlace = in.readLong();
        lastPlacedAt = in.readLong();
        customers = new HashMap<>();
        for (int count = in.readInt(); count > 0; count--) {
            customers.put(in.readLong(), in.readLong());
        }
        replaced = in.readBoolean();
        if (in.readBoolean()) {
            recent = new VelocityReading.Recent(in.readLong(), in.readIntArray(), readAmounts(in));
        }
    }

    private static void writeAmounts(ObjectDataOutput out, VelocityReading.Amounts amounts) throws IOException {
        out.writeInt(amounts.count());
        out.writeDouble(amounts.mean());
        out.writeDouble(amounts.deviation());
        out.writeDouble(amounts.largestOfWeek());
        out.writeInt(amounts.bigOfFortnight());
        out.writeInt(amounts.atTerminal());
    }

    private static VelocityReading.Amounts readAmounts(ObjectDataInput in) throws IOException {
        return new VelocityReading.Amounts(
                in.readInt(), in.readDouble(), in.readDouble(), in.readDouble(), in.readInt(), in.readInt());
    }

    private static void write(ObjectDataOutput out, int[][] rows) throws IOException {
        out.writeByte(rows.length);
        for (int[] row : rows) {
            out.writeIntArray(row);
        }
    }

    private static int[][] rows(ObjectDataInput in) throws IOException {
        int[][] rows = new int[in.readByte()][];
        for (int i = 0; i < rows.length; i++) {
            rows[i] = in.readIntArray();
        }
        return rows;
    }
}
