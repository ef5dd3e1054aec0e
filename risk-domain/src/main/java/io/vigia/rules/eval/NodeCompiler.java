package io.vigia.rules.eval;

import io.vigia.rules.ast.And;
import io.vigia.rules.ast.Condition;
import io.vigia.rules.ast.Expression;
import io.vigia.rules.ast.Not;
import io.vigia.rules.ast.Or;
import io.vigia.rules.ast.Term;
import io.vigia.rules.host.Schema;
import io.vigia.rules.host.Truth;
import java.util.List;

/** Turns the tree of a rule that is free of problems into one that runs. */
public final class NodeCompiler {

    private final Sources sources;
    private final TestCompiler tests;

    private NodeCompiler(Sources sources) {
        this.sources = sources;
        this.tests = new TestCompiler(sources);
    }

    /**
     * The node that answers this expression.
     *
     * @param schema the one that the expression was checked against
     */
    public static Node compile(Expression expression, Schema schema) {
        return new NodeCompiler(new Sources(schema)).node(expression);
    }

    private Node node(Expression expression) {
        if (expression instanceof And and) {
            return new JoinNode(and, Truth.FALSE, nodes(and.parts()));
        }
        if (expression instanceof Or or) {
            return new JoinNode(or, Truth.TRUE, nodes(or.parts()));
        }
        if (expression instanceof Not not) {
            return new NotNode(not, node(not.part()));
        }
        Condition condition = (Condition) expression;
        List<LeafNode.Operand> operands = condition.terms().stream()
                .filter(term -> !term.isConstant())
                .map(this::operand)
                .toList();
        return new LeafNode(condition, tests.compile(condition), operands);
    }

    private List<Node> nodes(List<Expression> parts) {
        return parts.stream().map(this::node).toList();
    }

    private LeafNode.Operand operand(Term term) {
        return new LeafNode.Operand(term, sources.text(term));
    }
}
