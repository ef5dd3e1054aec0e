/** What developers try things with; all of it exists in test mode alone. */
package io.vigia.domain.sandbox;
