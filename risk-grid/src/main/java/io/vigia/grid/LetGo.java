package io.vigia.grid;

import com.hazelcast.nio.ObjectDataInput;
import com.hazelcast.nio.ObjectDataOutput;
import java.io.IOException;
import java.util.HashMap;
import java.util.Map;

/** Lets go of attempts that no window reaches any more. */
final class LetGo extends Step<Void> {

    private static final long serialVersionUID = 1;

    private transient Map<String, Long> horizons;

    LetGo() {}

    /** @param horizons by environment, in milliseconds */
    LetGo(Map<String, Long> horizons) {
        this.horizons = horizons;
    }

    @Override
    Void apply(CounterKey key, Cell cell) {
        Long horizon = horizons.get(key.environment());
        if (horizon != null && cell.history() != null) {
            cell.history().letGo(horizon);
        }
        return null;
    }

    @Override
    boolean keepsNew() {
        return false;
    }

    @Override
    public Classes number() {
        return Classes.LET_GO;
    }

    @Override
    public void writeData(ObjectDataOutput out) throws IOException {
        out.writeInt(horizons.size());
        for (Map.Entry<String, Long> each : horizons.entrySet()) {
            out.writeString(each.getKey());
            out.writeLong(each.getValue());
        }
    }

    @Override
    public void readData(ObjectDataInput in) throws IOException {
        horizons = new HashMap<>();
        for (int count = in.readInt(); count > 0; count--) {
            String environment = in.readString();
            horizons.put(environment, in.readLong());
        }
    }
}
