package io.vigia.train.due;

import io.vigia.domain.scoring.serving.ModelFamily;
import java.time.Duration;
import java.time.Instant;

/**
 * A training that somebody waits for.
 *
 * @param id {@code trn_…}
 * @param asOf what became known later is not learned
 */
record Run(String id, String account, boolean live, ModelFamily family, Instant asOf, Duration maturity) {}
