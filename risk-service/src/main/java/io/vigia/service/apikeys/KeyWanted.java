package io.vigia.service.apikeys;

import io.vigia.domain.kernel.EnvironmentId;

/** Somebody wants a key made; who observes it may refuse, in the same transaction. */
public record KeyWanted(EnvironmentId environment) {}
