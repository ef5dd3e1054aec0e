package io.vigia.tools.generate.market;

/**
 * A POS terminal in a shop.
 *
 * @param id its number
 * @param merchant the merchant that it is registered to
 * @param region where it stands, ISO 3166-2
 * @param usualPesos what people usually pay there
 */
public record Terminal(String id, String merchant, String region, double usualPesos) {}
