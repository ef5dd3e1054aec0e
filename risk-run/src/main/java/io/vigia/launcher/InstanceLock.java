package io.vigia.launcher;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.file.StandardOpenOption;

/** Lets one launcher at a time into a home; the operating system frees it even after a crash. */
final class InstanceLock implements AutoCloseable {
    private final FileLock lock;

    private InstanceLock(FileLock lock) {
        this.lock = lock;
    }

    /** Takes the lock, or returns one that is not {@link #held()} if another launcher has it. */
    static InstanceLock take(RiskHome home) {
        try {
            FileChannel channel = FileChannel.open(home.lock(), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
            return new InstanceLock(channel.tryLock());
        } catch (IOException failure) {
            throw new LaunchFailure("cannot lock " + home.lock() + ": " + failure.getMessage(), failure);
        }
    }

    boolean held() {
        return lock != null;
    }

    @Override
    public void close() {
        if (lock == null) {
            return;
        }
        try {
            lock.acquiredBy().close();
        } catch (IOException failure) {
            throw new LaunchFailure("cannot unlock: " + failure.getMessage(), failure);
        }
    }
}
