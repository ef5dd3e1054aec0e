/**
 * Events for those outside: reading them, and the endpoints that are told of them. Start with
 * {@link io.vigia.service.webhooks.EndpointService}; telling is {@code delivery}, and what goes over the wire is {@code http}.
 */
package io.vigia.service.webhooks;
