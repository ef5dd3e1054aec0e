package io.vigia.service.rulesets;

import io.vigia.domain.kernel.EnvironmentId;

/** A rule was made, rewritten, switched or deleted in the current transaction; copies look again once it is committed. */
public record RuleChange(EnvironmentId environment) {}
