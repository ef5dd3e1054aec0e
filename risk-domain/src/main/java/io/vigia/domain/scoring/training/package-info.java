/** When models are trained anew, and what came of it; the learning itself is done by processes apart. Start with {@link io.vigia.domain.scoring.training.TrainingRun}. */
package io.vigia.domain.scoring.training;
