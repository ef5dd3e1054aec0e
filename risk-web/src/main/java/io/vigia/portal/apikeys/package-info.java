/**
 * The page of API keys. A secret is in the answer to the request that made it and nowhere else. Start with
 * {@link io.vigia.portal.apikeys.ApiKeyListPage}.
 */
package io.vigia.portal.apikeys;
