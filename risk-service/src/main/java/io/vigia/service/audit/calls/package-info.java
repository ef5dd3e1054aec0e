/**
 * Writes down every call of the API beside the requests' own transactions, and tells whether what was written is still as it
 * was. Start with {@link io.vigia.service.audit.calls.CallLog}.
 */
package io.vigia.service.audit.calls;
