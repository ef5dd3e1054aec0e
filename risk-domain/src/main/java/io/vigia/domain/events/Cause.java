package io.vigia.domain.events;

/**
 * The request that an event came from; both parts are null if it came from a job.
 *
 * @param requestId {@code req_…}
 * @param idempotencyKey as the caller sent it, or null
 */
public record Cause(String requestId, String idempotencyKey) {}
