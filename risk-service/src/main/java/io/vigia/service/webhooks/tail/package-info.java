/** What happens and who is told of it, as it happens. Start with {@link io.vigia.service.webhooks.tail.TailService}. */
package io.vigia.service.webhooks.tail;
