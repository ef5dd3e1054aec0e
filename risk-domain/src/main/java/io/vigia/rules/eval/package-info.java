/**
 * What runs: rules as small objects that ask {@link io.vigia.rules.host.Facts}.
 *
 * <p>A {@link io.vigia.rules.eval.Node} is one rule's condition, evaluated and explained part by part. Always holds:
 * everything is immutable after building and shared between threads; missing values make comparisons unknown; no class
 * is generated.
 */
package io.vigia.rules.eval;
