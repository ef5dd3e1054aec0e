package io.vigia.launcher;

import java.time.Instant;
import java.util.Optional;

/**
 * A process that can be found again after a restart of the launcher, and never mistaken for a later one with its number.
 *
 * @param pid the number that the operating system gave it
 * @param startedAt when it started, as the operating system tells
 */
record ProcessMark(long pid, Instant startedAt) {
    /** Marks a process that lives. */
    static ProcessMark of(ProcessHandle process) {
        return new ProcessMark(process.pid(), startOf(process));
    }

    /** Reads what {@link #toString()} wrote. */
    static ProcessMark parse(String text) {
        String[] parts = text.split("@", 2);
        return new ProcessMark(Long.parseLong(parts[0]), Instant.parse(parts[1]));
    }

    /** The process, if it still lives. */
    Optional<ProcessHandle> find() {
        return ProcessHandle.of(pid).filter(ProcessHandle::isAlive).filter(process -> startOf(process)
                .equals(startedAt));
    }

    private static Instant startOf(ProcessHandle process) {
        return process.info().startInstant().orElse(Instant.EPOCH);
    }

    @Override
    public String toString() {
        return pid + "@" + startedAt;
    }
}
