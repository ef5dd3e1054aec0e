/** The audit log: reading, exporting, verifying. Start with {@link io.vigia.portal.audit.trail.TrailListPage}. */
package io.vigia.portal.audit.trail;
