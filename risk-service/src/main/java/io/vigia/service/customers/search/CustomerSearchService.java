package io.vigia.service.customers.search;

import io.vigia.domain.customers.Customer;
import io.vigia.domain.platform.Permission;
import io.vigia.service.platform.Caller;
import io.vigia.service.platform.search.SearchPage;
import io.vigia.service.platform.search.SearchRequest;
import io.vigia.service.platform.search.Searcher;
import io.vigia.service.platform.search.Searcher.Found.Source;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;

/** Finds customers by what is known of them. */
@ApplicationScoped
@Transactional
public class CustomerSearchService {

    private static final Source<Customer> SOURCE = new Source<>(Customer.class, (customer, field) -> switch (field) {
        case "email" -> customer.profile().email();
        case "name" -> customer.profile().name();
        default -> customer.profile().phone();
    });

    @Inject
    private Caller caller;

    @Inject
    private Searcher searcher;

    public SearchPage<Customer> search(SearchRequest request) {
        caller.require(Permission.CUSTOMERS_READ);
        return searcher.page(caller.environment(), CustomerSearch.SCHEMA, request, SOURCE);
    }
}
