package io.vigia.service.events;

import jakarta.enterprise.context.ApplicationScoped;

/** Wakes whoever hands events on, so that they need not ask the database many times a second; a ring too many is harmless. */
@ApplicationScoped
public class Doorbell {

    private volatile boolean rung;

    /** Something was recorded and will soon be committed. */
    public void ring() {
        if (!rung) {
            rung = true;
            wake();
        }
    }

    private synchronized void wake() {
        notifyAll();
    }

    /** Sleeps until somebody has rung since the last call, or the time is over. */
    public synchronized void await(long millis) throws InterruptedException {
        if (!rung) {
            wait(millis);
        }
        rung = false;
    }
}
