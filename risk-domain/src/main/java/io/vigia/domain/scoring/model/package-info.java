/**
 * Models that have learned, as the server uses them: decision trees in flat arrays, from one file that proves itself.
 *
 * <p>Nothing here needs more than the JDK, and nothing here learns: that is done offline (module {@code risk-train}).
 * Everything is immutable and may be shared by threads. Start with
 * {@link io.vigia.domain.scoring.model.ScoringModel}.
 */
package io.vigia.domain.scoring.model;
