package io.vigia.api.customers;

import io.vigia.domain.customers.Customer;
import io.vigia.service.events.Renderer;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Map;

/** Shows customers in events. */
@ApplicationScoped
public class CustomerRenderer implements Renderer<Customer> {

    @Override
    public Class<Customer> shows() {
        return Customer.class;
    }

    @Override
    public Map<String, Object> render(Customer customer) {
        return CustomerJson.of(customer);
    }
}
