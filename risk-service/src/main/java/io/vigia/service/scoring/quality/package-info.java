/** Reads how good scores were and how far payments have drifted; start with {@link io.vigia.service.scoring.quality.QualityService}. */
package io.vigia.service.scoring.quality;
