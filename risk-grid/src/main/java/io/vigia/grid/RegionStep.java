package io.vigia.grid;

import com.hazelcast.map.EntryProcessor;
import com.hazelcast.nio.ObjectDataInput;
import com.hazelcast.nio.ObjectDataOutput;
import io.vigia.domain.velocity.history.Amounts;
import io.vigia.domain.velocity.history.Event;
import java.io.IOException;
import java.util.Map;

/** Counts an amount in a region, takes it back, tells the region's percentile, or forgets old days. */
final class RegionStep implements EntryProcessor<CounterKey, Region, Double>, Classes.Numbered {

    private static final long serialVersionUID = 1;
    private static final Kind[] KINDS = Kind.values();

    private Kind kind;
    private long id;
    private long day;
    private long micros;

    /** What is done. */
    enum Kind {
        ADD,
        REMOVE,
        READ,
        FORGET
    }

    RegionStep() {}

    private RegionStep(Kind kind, long id, long day, long micros) {
        this.kind = kind;
        this.id = id;
        this.day = day;
        this.micros = micros;
    }

    /** Counts an attempt if it is approved, else takes it back. */
    static RegionStep of(Event event) {
        Kind kind = event.isAuthorized() ? Kind.ADD : Kind.REMOVE;
        return new RegionStep(kind, event.id(), Amounts.day(event.at()), event.amountUsdMicros());
    }

    static RegionStep remove(Event event) {
        return new RegionStep(Kind.REMOVE, event.id(), 0, 0);
    }

    static RegionStep read(Event event) {
        return new RegionStep(Kind.READ, 0, Amounts.day(event.at()), 0);
    }

    static RegionStep forget(long millis) {
        return new RegionStep(Kind.FORGET, 0, Amounts.day(millis), 0);
    }

    @Override
    public Double process(Map.Entry<CounterKey, Region> entry) {
        Region known = entry.getValue();
        Region region = known == null ? new Region() : known;
        switch (kind) {
            case ADD -> region.add(id, day, micros);
            case REMOVE -> region.remove(id);
            case READ -> {
                return region.percentile(day);
            }
            case FORGET -> region.forget(day);
        }
        entry.setValue(region);
        return null;
    }

    @Override
    public EntryProcessor<CounterKey, Region, Double> getBackupProcessor() {
        return kind == Kind.READ ? null : this;
    }

    @Override
    public Classes number() {
        return Classes.REGION_STEP;
    }

    @Override
    public void writeData(ObjectDataOutput out) throws IOException {
        out.writeByte(kind.ordinal());
        out.writeLong(id);
        out.writeLong(day);
        out.writeLong(micros);
    }

    @Override
    public void readData(ObjectDataInput in) throws IOException {
        kind = KINDS[in.readByte()];
        id = in.readLong();
        day = in.readLong();
        micros = in.readLong();
    }
}
