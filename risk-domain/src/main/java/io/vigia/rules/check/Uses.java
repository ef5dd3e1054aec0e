package io.vigia.rules.check;

import io.vigia.rules.ast.And;
import io.vigia.rules.ast.Condition;
import io.vigia.rules.ast.Expression;
import io.vigia.rules.ast.InList;
import io.vigia.rules.ast.Not;
import io.vigia.rules.ast.Or;
import io.vigia.rules.ast.Term;
import io.vigia.rules.ast.Term.AttributeTerm;
import io.vigia.rules.ast.Term.CallTerm;
import io.vigia.rules.host.FunctionCall;
import io.vigia.rules.host.Reference;
import io.vigia.rules.host.Reference.Scope;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.Set;

/** What a rule asks its host about, in the order of its text. */
public final class Uses {

    private final Set<String> attributes = new LinkedHashSet<>();
    private final Set<String> lists = new LinkedHashSet<>();
    private final Set<FunctionCall> functions = new LinkedHashSet<>();

    private Uses(Expression condition) {
        expression(condition);
    }

    /** What this condition asks about. */
    public static Uses of(Expression condition) {
        return new Uses(condition);
    }

    /** The names of the schema's attributes, also those within functions. */
    public Set<String> attributes() {
        return Collections.unmodifiableSet(attributes);
    }

    /** The aliases of the named lists. */
    public Set<String> lists() {
        return Collections.unmodifiableSet(lists);
    }

    /** The questions to the counters. */
    public Set<FunctionCall> functions() {
        return Collections.unmodifiableSet(functions);
    }

    private void expression(Expression expression) {
        if (expression instanceof And and) {
            and.parts().forEach(this::expression);
        } else if (expression instanceof Or or) {
            or.parts().forEach(this::expression);
        } else if (expression instanceof Not not) {
            expression(not.part());
        } else {
            ((Condition) expression).terms().forEach(this::term);
        }
        if (expression instanceof InList in) {
            lists.add(in.alias());
        }
    }

    private void term(Term term) {
        if (term instanceof AttributeTerm attribute) {
            reference(attribute.reference());
        } else if (term instanceof CallTerm call) {
            functions.add(call.call());
            call.call().arguments().forEach(this::reference);
        }
    }

    private void reference(Reference reference) {
        if (reference.scope() == Scope.ATTRIBUTE) {
            attributes.add(reference.name());
        }
    }
}
