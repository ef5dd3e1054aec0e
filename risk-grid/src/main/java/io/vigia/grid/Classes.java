package io.vigia.grid;

import com.hazelcast.nio.serialization.DataSerializableFactory;
import com.hazelcast.nio.serialization.IdentifiedDataSerializable;
import java.util.function.Supplier;

/** The numbers by which members tell each other what they send; never given to another class. */
enum Classes {
    COUNTER_KEY(CounterKey::new),
    CELL(Cell::new),
    PART(Part::new),
    RESERVE(Reserve::new),
    CHANGE(Change::new),
    RESTORE(Restore::new),
    ADD_MARK(AddMark::new),
    LET_GO(LetGo::new),
    REGION(Region::new),
    REGION_STEP(RegionStep::new),
    OF_ENVIRONMENT(OfEnvironment::new);

    /** The number of the factory. */
    static final int FACTORY = 7_301;

    private static final Classes[] ALL = values();

    private final Supplier<IdentifiedDataSerializable> empty;

    Classes(Supplier<IdentifiedDataSerializable> empty) {
        this.empty = empty;
    }

    static DataSerializableFactory factory() {
        return id -> ALL[id].empty.get();
    }

    /** What is sent under a number. */
    interface Numbered extends IdentifiedDataSerializable {

        Classes number();

        @Override
        default int getFactoryId() {
            return FACTORY;
        }

        @Override
        default int getClassId() {
            return number().ordinal();
        }
    }
}
