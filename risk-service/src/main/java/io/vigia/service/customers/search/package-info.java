/** Finding customers. Start with {@link io.vigia.service.customers.search.CustomerSearchService}. */
package io.vigia.service.customers.search;
