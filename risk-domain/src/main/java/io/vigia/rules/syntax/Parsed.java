package io.vigia.rules.syntax;

import io.vigia.rules.ast.Rule;
import io.vigia.rules.host.Problem;
import java.util.List;

/**
 * What reading a text gave.
 *
 * @param rule the tree, with {@code Unparsed} and a null action where it could not be read; null if the text is too long
 * @param problems all mistakes; empty if the tree is whole
 */
public record Parsed(Rule rule, List<Problem> problems) {

    public Parsed {
        problems = List.copyOf(problems);
    }
}
