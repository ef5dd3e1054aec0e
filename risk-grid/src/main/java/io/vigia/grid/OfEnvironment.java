package io.vigia.grid;

import com.hazelcast.nio.ObjectDataInput;
import com.hazelcast.nio.ObjectDataOutput;
import com.hazelcast.query.Predicate;
import java.io.IOException;
import java.util.Map;

/** Whether an entry belongs to one environment. */
final class OfEnvironment<V> implements Predicate<CounterKey, V>, Classes.Numbered {

    private static final long serialVersionUID = 1;

    private String environment;

    OfEnvironment() {}

    OfEnvironment(String environment) {
        this.environment = environment;
    }

    @Override
    public boolean apply(Map.Entry<CounterKey, V> entry) {
        return entry.getKey().environment().equals(environment);
    }

    @Override
    public Classes number() {
        return Classes.OF_ENVIRONMENT;
    }

    @Override
    public void writeData(ObjectDataOutput out) throws IOException {
        out.writeString(environment);
    }

    @Override
    public void readData(ObjectDataInput in) throws IOException {
        environment = in.readString();
    }
}
