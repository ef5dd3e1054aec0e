package io.vigia.rules.check;

import io.vigia.rules.ast.Term;
import io.vigia.rules.ast.Term.AttributeTerm;
import io.vigia.rules.ast.Term.CallTerm;
import io.vigia.rules.ast.Term.NumberTerm;
import io.vigia.rules.host.Attribute;
import io.vigia.rules.host.AttributeType;
import io.vigia.rules.host.AttributeType.Kind;
import io.vigia.rules.host.Nearest;
import io.vigia.rules.host.Problem;
import io.vigia.rules.host.Reference.Scope;
import io.vigia.rules.host.Schema;
import io.vigia.rules.host.Span;
import java.util.List;
import java.util.Optional;

/** Finds the type of each term, and collects the problems of one rule. */
final class Types {

    private final Schema schema;
    private final List<Problem> problems;

    Types(Schema schema, List<Problem> problems) {
        this.schema = schema;
        this.problems = problems;
    }

    void problem(Problem.Code code, Span span, Problem.Said message, String suggestion) {
        problems.add(new Problem(code, message, suggestion, span));
    }

    /** The type of a term; empty, with the problem noted, if it names an attribute that does not exist. */
    Optional<AttributeType> of(Term term) {
        if (term instanceof AttributeTerm attribute) {
            return of(attribute);
        }
        if (term instanceof CallTerm call) {
            call.arguments().forEach(this::argument);
        }
        return Optional.of(
                term instanceof NumberTerm || term instanceof CallTerm ? AttributeType.NUMBER : AttributeType.STRING);
    }

    /** The schema's attribute that a term names, if it names one. */
    Optional<Attribute> attribute(Term term) {
        return term instanceof AttributeTerm attribute && attribute.reference().scope() == Scope.ATTRIBUTE
                ? schema.find(attribute.reference().name())
                : Optional.empty();
    }

    private Optional<AttributeType> of(AttributeTerm term) {
        if (term.reference().scope() != Scope.ATTRIBUTE) {
            return Optional.of(AttributeType.METADATA);
        }
        Optional<AttributeType> type = schema.find(term.reference().name()).map(Attribute::type);
        if (type.isEmpty()) {
            List<String> names =
                    schema.attributes().stream().map(Attribute::name).toList();
            String nearest = Nearest.to(term.reference().name(), names);
            problem(
                    Problem.Code.UNKNOWN_ATTRIBUTE,
                    term.span(),
                    nearest == null
                            ? Problem.Wording.ATTRIBUTE_UNKNOWN.of(term.text())
                            : Problem.Wording.ATTRIBUTE_UNKNOWN_BUT.of(term.text(), ":" + nearest + ":"),
                    nearest == null ? null : ":" + nearest + ":");
        }
        return type;
    }

    private void argument(AttributeTerm argument) {
        if (of(argument).filter(type -> type.kind() == Kind.BOOLEAN).isPresent()) {
            Problem.Said message = Problem.Wording.FLAG_COUNTED.of(argument.text());
            problem(Problem.Code.TYPE_MISMATCH, argument.span(), message, null);
        }
    }
}
