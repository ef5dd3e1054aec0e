package io.vigia.rules;

import io.vigia.rules.ast.Expression;
import io.vigia.rules.ast.Rule;
import io.vigia.rules.check.Uses;
import io.vigia.rules.eval.Node;
import io.vigia.rules.eval.NodeCompiler;
import io.vigia.rules.host.Action;
import io.vigia.rules.host.Facts;
import io.vigia.rules.host.FunctionCall;
import io.vigia.rules.host.Schema;
import io.vigia.rules.host.Trace;
import io.vigia.rules.host.Truth;
import java.util.Set;

/** One compiled rule, which answers about any payment whose facts have the slots of its schema. */
public final class RuleProgram {

    private final Rule rule;
    private final Schema schema;
    private final Uses uses;
    private final Node node;

    RuleProgram(Rule rule, Schema schema) {
        this.rule = rule;
        this.schema = schema;
        this.uses = Uses.of(rule.condition());
        this.node = NodeCompiler.compile(rule.condition(), schema);
    }

    /** What the rule asks for if it matches. */
    public Action action() {
        return rule.action();
    }

    /** The canonical text of the whole rule; compiled again, it gives an equal program. */
    public String text() {
        return rule.text();
    }

    /** The canonical text of the condition alone. */
    public String predicate() {
        return rule.condition().text();
    }

    /** The names of the schema's attributes that the rule uses, in the order of its text. */
    public Set<String> attributes() {
        return uses.attributes();
    }

    /** The aliases, without the {@code @}, of the named lists that the rule uses. */
    public Set<String> lists() {
        return uses.lists();
    }

    /** The questions that the rule asks the counters. */
    public Set<FunctionCall> functions() {
        return uses.functions();
    }

    /** The condition as blocks, for an editor that shows it as a form; their text is {@link #predicate()}. */
    public Outline outline() {
        return OutlineReader.read(rule.condition());
    }

    /** Whether the condition holds; only {@link Truth#TRUE} is a match. */
    public Truth evaluate(Facts facts) {
        return node.test(facts);
    }

    /** Why the condition holds or not, part by part. */
    public Trace explain(Facts facts) {
        return node.trace(facts);
    }

    Expression condition() {
        return rule.condition();
    }

    Schema schema() {
        return schema;
    }

    @Override
    public String toString() {
        return text();
    }
}
