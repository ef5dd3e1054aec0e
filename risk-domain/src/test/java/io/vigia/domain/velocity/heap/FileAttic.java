package io.vigia.domain.velocity.heap;

import io.vigia.domain.kernel.EnvironmentId;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** An attic in a file, so that what is put away really leaves the memory of the test. */
final class FileAttic implements Attic, AutoCloseable {

    private final Map<Place, long[]> places = new ConcurrentHashMap<>();
    private final FileChannel file;
    private long end;
    int fetched;
    int pages;
    boolean broken;

    private record Place(EnvironmentId environment, long key, int page) {}

    FileAttic(Path path) throws IOException {
        file = FileChannel.open(path, StandardOpenOption.CREATE, StandardOpenOption.READ, StandardOpenOption.WRITE);
    }

    @Override
    public synchronized void put(EnvironmentId environment, List<Parcel> parcels) {
        if (broken) {
            throw new IllegalStateException("the attic is broken");
        }
        for (Parcel parcel : parcels) {
            try {
                file.write(ByteBuffer.wrap(parcel.content()), end);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
            places.put(new Place(environment, parcel.key(), parcel.page()), new long[] {end, parcel.content().length});
            end += parcel.content().length;
            pages += parcel.page() > 0 ? 1 : 0;
        }
    }

    @Override
    public synchronized byte[] get(EnvironmentId environment, long key, int page) {
        long[] place = places.get(new Place(environment, key, page));
        if (place == null) {
            return null;
        }
        fetched++;
        ByteBuffer content = ByteBuffer.allocate((int) place[1]);
        try {
            file.read(content, place[0]);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return content.array();
    }

    @Override
    public void clear(EnvironmentId environment) {
        places.keySet().removeIf(place -> place.environment().equals(environment));
    }

    @Override
    public void close() throws IOException {
        file.close();
    }
}
