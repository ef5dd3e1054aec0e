/**
 * The search language of the API: what is asked ({@link io.vigia.service.platform.search.SearchText}), what can be asked for
 * ({@link io.vigia.service.platform.search.SearchSchema}), the index ({@link io.vigia.service.platform.search.SearchTerms}),
 * and how it is found in bounded time ({@link io.vigia.service.platform.search.Searcher}).
 */
package io.vigia.service.platform.search;
