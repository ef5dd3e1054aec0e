package io.vigia.service.payments.search;

import io.vigia.domain.payments.Charge;
import io.vigia.domain.payments.PaymentIntent;
import io.vigia.domain.platform.Permission;
import io.vigia.service.platform.Caller;
import io.vigia.service.platform.search.SearchPage;
import io.vigia.service.platform.search.SearchRequest;
import io.vigia.service.platform.search.Searcher;
import io.vigia.service.platform.search.Searcher.Found.Source;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;

/** Finds payments and charges in the search language of the API. */
@ApplicationScoped
@Transactional
public class SearchService {

    @Inject
    private Caller caller;

    @Inject
    private Searcher searcher;

    public SearchPage<PaymentIntent> intents(SearchRequest request) {
        caller.require(Permission.PAYMENTS_READ);
        return searcher.page(caller.environment(), PaymentTerms.INTENTS, request, Source.of(PaymentIntent.class));
    }

    public SearchPage<Charge> charges(SearchRequest request) {
        caller.require(Permission.PAYMENTS_READ);
        return searcher.page(caller.environment(), PaymentTerms.CHARGES, request, Source.of(Charge.class));
    }
}
