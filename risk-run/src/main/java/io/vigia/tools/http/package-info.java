/**
 * Speaks to the platform's API over plain HTTP, cheaply enough to share a small machine with what it measures.
 *
 * <p>A connection belongs to one thread. Start reading at {@link io.vigia.tools.http.HttpConnection}.
 */
package io.vigia.tools.http;
