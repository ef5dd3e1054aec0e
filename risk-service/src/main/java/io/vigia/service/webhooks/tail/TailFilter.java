package io.vigia.service.webhooks.tail;

/**
 * What of the tail is wanted.
 *
 * @param type of events, or null for all
 */
public record TailFilter(Show show, String type) {

    /** Which kinds of things. */
    public enum Show {
        ALL,
        EVENTS,
        TRIES,
        /** Tries that were in vain. */
        FAILED;

        boolean hasEvents() {
            return this == ALL || this == EVENTS;
        }

        boolean hasTries() {
            return this != EVENTS;
        }
    }
}
