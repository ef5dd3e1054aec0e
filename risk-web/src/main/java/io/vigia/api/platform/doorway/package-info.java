/**
 * What stands before the server's own reading of requests: Grizzly answers what it cannot read by itself, with an empty body, and
 * the API's callers want an error that they can read. Start with {@link io.vigia.api.platform.doorway.Doorway}.
 */
package io.vigia.api.platform.doorway;
