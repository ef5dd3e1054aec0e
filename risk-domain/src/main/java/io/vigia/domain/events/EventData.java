package io.vigia.domain.events;

import java.util.Map;

/** The short values that an event carries, by name. */
public record EventData(Map<String, String> values) {}
