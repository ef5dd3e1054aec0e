package io.vigia.service.webhooks.tail;

import io.vigia.domain.webhooks.FailureKind;
import java.time.Instant;

/**
 * Something that was seen happening: an event, or a try to tell an endpoint of one.
 *
 * @param id {@code evt_…} of an event, {@code wha_…} of a try
 * @param type of the event
 * @param subjectId the object that the event is about, or the delivery that was tried
 * @param attempt how the try went, or null if it is an event
 */
public record Sighting(String id, Instant at, String type, String subjectId, Tried attempt) {

    public boolean isEvent() {
        return attempt == null;
    }

    /** Whether it is a try that was in vain. */
    public boolean hasFailed() {
        return attempt != null && attempt.failure != null;
    }

    /**
     * How a try went.
     *
     * @param target where it was sent, or null if the endpoint is gone
     * @param status the HTTP status answered, or null if there was no answer
     * @param failure null if it arrived
     */
    public record Tried(String target, Integer status, FailureKind failure, int tookMillis) {}
}
