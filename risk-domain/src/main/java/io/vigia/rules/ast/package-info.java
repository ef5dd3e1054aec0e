/**
 * A rule as a tree: what the parser makes and the later steps read.
 *
 * <p>Always holds: nodes are immutable records that know where in the text they stand, and {@code text()} of a node,
 * parsed again, gives the same node. Conditions of one kind are never nested in each other: {@code a and (b and c)} is
 * one {@code and} of three. Start reading at {@link io.vigia.rules.ast.Rule}.
 */
package io.vigia.rules.ast;
