package io.vigia.rules.check;

import io.vigia.rules.ast.FlagCondition;
import io.vigia.rules.ast.MissingCondition;
import io.vigia.rules.host.AttributeType.Kind;
import io.vigia.rules.host.Problem;

/** Checks the conditions made of an attribute alone. */
final class AttributeChecks {

    private final Types types;

    AttributeChecks(Types types) {
        this.types = types;
    }

    void check(FlagCondition flag) {
        types.of(flag.attribute())
                .filter(type -> type.kind() != Kind.BOOLEAN)
                .ifPresent(type -> types.problem(
                        Problem.Code.NOT_A_CONDITION,
                        flag.span(),
                        Problem.Wording.NO_CONDITION.of(flag.text(), type.kind().said()),
                        "not is_missing(" + flag.text() + ")"));
    }

    void check(MissingCondition missing) {
        types.of(missing.attribute())
                .filter(type -> type.kind() == Kind.BOOLEAN)
                .ifPresent(type -> types.problem(
                        Problem.Code.CONSTANT_CONDITION,
                        missing.span(),
                        Problem.Wording.FLAG_NEVER_MISSING.of(
                                missing.attribute().text()),
                        "not " + missing.attribute().text()));
    }
}
