package io.vigia.service.decisions.settings;

import io.vigia.domain.kernel.EnvironmentId;

/** Settings changed in the current transaction; payments follow them once it is committed. */
record RiskSettingsChange(EnvironmentId environment) {}
