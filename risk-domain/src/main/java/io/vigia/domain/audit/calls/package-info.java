/** Every call of the API, kept as evidence: what was received and answered, in a chain that shows when it was tampered with. */
package io.vigia.domain.audit.calls;
