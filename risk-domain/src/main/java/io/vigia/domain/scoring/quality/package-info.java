/**
 * How good scores were, from payments of which it has become known what they were. Start with {@link
 * io.vigia.domain.scoring.quality.Quality}.
 */
package io.vigia.domain.scoring.quality;
