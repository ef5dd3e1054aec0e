/** What protects the door itself: how fast requests may come. Start with {@link io.vigia.api.platform.transport.RateLimiter}. */
package io.vigia.api.platform.transport;
