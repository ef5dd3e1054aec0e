/** Decisions on the wire: everything a decision saw and did. */
package io.vigia.api.decisions;
