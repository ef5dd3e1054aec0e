package io.vigia.portal.platform.reference;

import java.util.List;

/**
 * Calls about one thing.
 *
 * @param slug its name in addresses
 */
public record Group(String slug, String name, String words, List<Operation> operations) {}
