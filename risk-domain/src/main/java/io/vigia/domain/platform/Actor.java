package io.vigia.domain.platform;

/**
 * Who acts.
 *
 * @param id a member, an API key, or {@code system}
 * @param sourceIp where the request came from, or null
 */
public record Actor(String id, String sourceIp) {

    /** The platform itself: jobs and start-up. */
    public static final Actor SYSTEM = new Actor("system", null);
}
