/**
 * How risky an attempt is: a score from 0 to 99 with the reasons that add up to it. Scores are made of facts alone.
 * Start with {@link io.vigia.domain.scoring.PointsCard}.
 */
package io.vigia.domain.scoring;
