package io.vigia.service.scoring.serving;

import io.vigia.domain.kernel.EnvironmentId;

/** Models or settings changed in the current transaction; what serves looks again once it is committed. */
public record ServingChange(EnvironmentId environment) {}
