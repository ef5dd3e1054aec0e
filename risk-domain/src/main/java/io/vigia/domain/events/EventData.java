package io.vigia.domain.events;

import java.io.Serializable;
import java.util.Map;

/** The short values that an event carries, by name. */
public record EventData(Map<String, String> values) implements Serializable {}
