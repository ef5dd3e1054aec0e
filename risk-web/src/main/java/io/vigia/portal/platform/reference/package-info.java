/** The reference of the API, read from the OpenAPI document that is served. */
package io.vigia.portal.platform.reference;
