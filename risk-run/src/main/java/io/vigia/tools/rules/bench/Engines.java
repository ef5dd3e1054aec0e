package io.vigia.tools.rules.bench;

import io.vigia.tools.UsageException;
import java.util.List;
import java.util.ServiceLoader;
import java.util.stream.Stream;

/** The engines that are at hand. */
final class Engines {

    private Engines() {}

    /** The names of those that are not ours. */
    static List<String> peers() {
        return ServiceLoader.load(Engine.class).stream()
                .map(provider -> provider.get().name())
                .sorted()
                .toList();
    }

    /**
     * The engine of this name.
     *
     * @throws UsageException when there is none
     */
    static Engine named(String name) {
        Stream<Engine> peers = ServiceLoader.load(Engine.class).stream().map(ServiceLoader.Provider::get);
        return Stream.concat(Stream.of(new OwnEngine()), peers)
                .filter(engine -> engine.name().equals(name))
                .findFirst()
                .orElseThrow(() -> new UsageException("There is no engine " + name));
    }
}
