/**
 * The audit trail as evidence: rows that say if they were altered, slices of them in a chain, reading, exporting, verifying.
 * Start with {@link io.vigia.service.audit.trail.TrailVerifier}.
 */
package io.vigia.service.audit.trail;
