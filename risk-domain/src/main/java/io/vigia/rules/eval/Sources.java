package io.vigia.rules.eval;

import io.vigia.rules.ast.Term;
import io.vigia.rules.ast.Term.AttributeTerm;
import io.vigia.rules.ast.Term.CallTerm;
import io.vigia.rules.ast.Term.NumberTerm;
import io.vigia.rules.ast.Term.TextTerm;
import io.vigia.rules.host.AttributeType;
import io.vigia.rules.host.AttributeType.Kind;
import io.vigia.rules.host.FunctionCall;
import io.vigia.rules.host.Reference;
import io.vigia.rules.host.Reference.Scope;
import io.vigia.rules.host.Schema;

/** Binds the terms of a rule to the places of a schema where their values are found. */
record Sources(Schema schema) {

    /** The type of a term that is free of problems. */
    AttributeType type(Term term) {
        if (term instanceof AttributeTerm attribute) {
            Reference reference = attribute.reference();
            return reference.scope() == Scope.ATTRIBUTE
                    ? schema.attributes().get(schema.slot(reference.name())).type()
                    : AttributeType.METADATA;
        }
        return term instanceof TextTerm ? AttributeType.STRING : AttributeType.NUMBER;
    }

    /** The slot of an attribute of the schema; -1 for any other term. */
    int slot(Term term) {
        return term instanceof AttributeTerm attribute && attribute.reference().scope() == Scope.ATTRIBUTE
                ? schema.slot(attribute.reference().name())
                : -1;
    }

    /** The term read as a number; metadata that is no number is missing. */
    NumberSource number(Term term) {
        if (term instanceof NumberTerm constant) {
            double value = constant.value();
            return facts -> value;
        }
        if (term instanceof CallTerm call) {
            FunctionCall question = call.call();
            return facts -> facts.call(question);
        }
        int slot = slot(term);
        if (slot >= 0) {
            return facts -> facts.number(slot);
        }
        TextSource text = text(term);
        return facts -> NumberText.number(text.read(facts));
    }

    /** The term read as a text; numbers without exponent. */
    TextSource text(Term term) {
        if (term instanceof TextTerm constant) {
            String value = constant.value();
            return facts -> value;
        }
        Kind kind = type(term).kind();
        if (kind == Kind.NUMBER) {
            NumberSource number = number(term);
            return facts -> NumberText.text(number.read(facts));
        }
        int slot = slot(term);
        if (slot >= 0) {
            return kind == Kind.BOOLEAN ? facts -> String.valueOf(facts.flag(slot)) : facts -> facts.text(slot);
        }
        Reference reference = ((AttributeTerm) term).reference();
        String key = reference.name();
        return reference.scope() == Scope.METADATA
                ? facts -> facts.metadata(key)
                : facts -> facts.customerMetadata(key);
    }
}
