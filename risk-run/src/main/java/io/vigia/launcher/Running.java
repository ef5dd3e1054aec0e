package io.vigia.launcher;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;

/** The children that live now; stops them in the reverse order of their start, once. */
final class Running {
    private final Deque<Child> latestFirst = new ArrayDeque<>();
    private boolean stopped;

    /**
     * Takes charge of a child.
     *
     * @throws LaunchFailure if all was stopped meanwhile; the child is stopped, too
     */
    synchronized Child add(Child child) {
        if (stopped) {
            child.stop();
            throw new LaunchFailure("stopped while starting");
        }
        latestFirst.push(child);
        return child;
    }

    /** Waits until the first child ends and returns it. */
    Child awaitAnyEnd() {
        CompletableFuture<?>[] ends;
        synchronized (this) {
            ends = latestFirst.stream().map(child -> child.process().onExit()).toArray(CompletableFuture[]::new);
        }
        CompletableFuture.anyOf(ends).join();
        synchronized (this) {
            Optional<Child> ended = latestFirst.stream()
                    .filter(child -> !child.process().isAlive())
                    .findFirst();
            return ended.orElseThrow();
        }
    }

    /** Stops the server before the database, so that it can finish what it does. */
    synchronized void stop() {
        stopped = true;
        latestFirst.forEach(Child::stop);
        latestFirst.clear();
    }
}
