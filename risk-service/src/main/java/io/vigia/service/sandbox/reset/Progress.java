package io.vigia.service.sandbox.reset;

/** How far a reset has come. */
public final class Progress {

    private final int tables;
    private volatile int finished;
    private volatile long rows;
    private volatile boolean failed;

    Progress(int tables) {
        this.tables = tables;
    }

    synchronized void deleted(int count) {
        rows += count;
    }

    synchronized void next() {
        finished++;
    }

    void fail() {
        failed = true;
    }

    public int percent() {
        return tables == 0 ? 100 : 100 * finished / tables;
    }

    /** How many rows are gone. */
    public long rows() {
        return rows;
    }

    public boolean isFailed() {
        return failed;
    }

    public boolean isDone() {
        return failed || finished >= tables;
    }
}
