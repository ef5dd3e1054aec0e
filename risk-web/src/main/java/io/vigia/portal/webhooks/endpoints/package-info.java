/** Pages of webhook endpoints and of how telling them went. */
package io.vigia.portal.webhooks.endpoints;
