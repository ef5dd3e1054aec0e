/**
 * Compares people and companies with lists of sanctions. It needs no platform: lists go in ({@code published}), names are cut
 * and compared ({@code names}), found again quickly ({@code index}). What is found is a hint for a person to judge, with a
 * score and the fields that matched, never a verdict. Start with {@link io.vigia.screening.Screening}.
 */
package io.vigia.screening;
