package io.vigia.service.customers.search;

import io.vigia.domain.customers.Customer;
import io.vigia.domain.kernel.EnvironmentId;
import io.vigia.service.platform.search.SearchField;
import io.vigia.service.platform.search.SearchSchema;
import io.vigia.service.platform.search.SearchTerms;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

/** What customers are found by. */
@ApplicationScoped
public class CustomerSearch {

    static final SearchSchema SCHEMA = new SearchSchema("customers", "id", "cus", "customers_environment")
            .only("not e.deleted")
            .with("email", SearchField.text("e.email_enc"))
            .with("name", SearchField.text("e.name_enc"))
            .with("phone", SearchField.text("e.phone_enc"));

    @Inject
    private SearchTerms terms;

    /** Indexes a customer, who was known by another profile before. */
    public void index(Customer customer, Customer.Profile before) {
        EnvironmentId environment = customer.environment();
        terms.put(customer.id(), words(environment, before), words(environment, customer.profile()));
    }

    private SearchTerms.Words words(EnvironmentId environment, Customer.Profile profile) {
        return terms.words(environment, SCHEMA)
                .text("email", profile.email())
                .text("name", profile.name())
                .text("phone", profile.phone())
                .metadata(profile.metadata());
    }
}
