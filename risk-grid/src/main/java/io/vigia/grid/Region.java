package io.vigia.grid;

import com.hazelcast.nio.ObjectDataInput;
import com.hazelcast.nio.ObjectDataOutput;
import io.vigia.domain.velocity.history.Amounts;
import java.io.IOException;
import java.util.HashMap;
import java.util.Map;

/** What was paid in one region: each attempt once under its id. Touched by its partition's thread alone. */
final class Region implements Classes.Numbered {

    private final Map<Long, Paid> paid = new HashMap<>();
    private final Amounts amounts = new Amounts();

    private record Paid(long day, long micros) {}

    Region() {}

    void add(long id, long day, long micros) {
        if (paid.putIfAbsent(id, new Paid(day, micros)) == null) {
            amounts.add(day, micros, 1);
        }
    }

    void remove(long id) {
        Paid gone = paid.remove(id);
        if (gone != null) {
            amounts.add(gone.day, gone.micros, -1);
        }
    }

    double percentile(long day) {
        return amounts.percentile(day);
    }

    /** Forgets the days before one; attempts of days that still count stay known by their ids. */
    void forget(long day) {
        amounts.forget(day);
        paid.values().removeIf(each -> each.day < day - Amounts.DAYS);
    }

    @Override
    public Classes number() {
        return Classes.REGION;
    }

    @Override
    public void writeData(ObjectDataOutput out) throws IOException {
        out.writeInt(paid.size());
        for (Map.Entry<Long, Paid> each : paid.entrySet()) {
            out.writeLong(each.getKey());
            out.writeLong(each.getValue().day);
            out.writeLong(each.getValue().micros);
        }
    }

    @Override
    public void readData(ObjectDataInput in) throws IOException {
        for (int count = in.readInt(); count > 0; count--) {
            add(in.readLong(), in.readLong(), in.readLong());
        }
    }
}
