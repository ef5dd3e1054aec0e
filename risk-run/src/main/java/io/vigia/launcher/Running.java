package io.vigia.launcher;

import java.util.ArrayDeque;
import java.util.Deque;
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

    /** @throws LaunchFailure if a child has ended by itself */
    synchronized void requireAlive() {
        latestFirst.stream()
                .filter(child -> !child.process().isAlive())
                .findFirst()
                .ifPresent(child -> {
                    throw new LaunchFailure(
                            "the " + child.role() + " ended by itself, all is stopped; see " + child.log());
                });
    }

    /**
     * Waits until the first child ends.
     *
     * @throws LaunchFailure always: a child that nobody told to stop should not end
     */
    void awaitAnyEnd() {
        CompletableFuture<?>[] ends;
        synchronized (this) {
            ends = latestFirst.stream().map(child -> child.process().onExit()).toArray(CompletableFuture[]::new);
        }
        CompletableFuture.anyOf(ends).join();
        requireAlive();
    }

    /** Stops the server before the database, so that it can finish what it does. */
    synchronized void stop() {
        stopped = true;
        latestFirst.forEach(Child::stop);
        latestFirst.clear();
    }
}
