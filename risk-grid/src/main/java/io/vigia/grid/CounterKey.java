package io.vigia.grid;

import com.hazelcast.nio.ObjectDataInput;
import com.hazelcast.nio.ObjectDataOutput;
import io.vigia.domain.kernel.EnvironmentId;
import io.vigia.domain.velocity.Dimension;
import java.io.IOException;
import java.util.Objects;

/** What something is counted under: a value of a dimension, in one environment. */
final class CounterKey implements Classes.Numbered {

    private String environment;
    private int dimension;
    private long hash;

    CounterKey() {}

    CounterKey(EnvironmentId environment, Dimension dimension, long hash) {
        this.environment = nameOf(environment);
        this.dimension = dimension.code();
        this.hash = hash;
    }

    /** The name of an environment within the grid. */
    static String nameOf(EnvironmentId environment) {
        return environment.accountId() + '/' + environment.mode();
    }

    String environment() {
        return environment;
    }

    long hash() {
        return hash;
    }

    Dimension dimension() {
        return Dimension.ofCode(dimension).orElseThrow();
    }

    @Override
    public Classes number() {
        return Classes.COUNTER_KEY;
    }

    @Override
    public void writeData(ObjectDataOutput out) throws IOException {
        out.writeString(environment);
        out.writeByte(dimension);
        out.writeLong(hash);
    }

    @Override
    public void readData(ObjectDataInput in) throws IOException {
        environment = in.readString();
        dimension = in.readByte();
        hash = in.readLong();
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof CounterKey key
                && key.hash == hash
                && key.dimension == dimension
                && key.environment.equals(environment);
    }

    @Override
    public int hashCode() {
        return Objects.hash(environment, dimension, hash);
    }
}
