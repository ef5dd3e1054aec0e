/**
 * Writes new rows with plain statements at the end of their transaction, as the entity mappings say, and leaves the rest
 * to the entity manager. A payment is seven new rows and no changed one; the unit of work spent more on them than the
 * database did. See docs/adr/0015-new-rows-by-plain-statements.md.
 */
package io.vigia.service.platform.rows;
