package io.vigia.rules.check;

import io.vigia.rules.ast.InList;
import io.vigia.rules.ast.InValues;
import io.vigia.rules.ast.Term;
import io.vigia.rules.ast.Term.CallTerm;
import io.vigia.rules.host.AttributeType;
import io.vigia.rules.host.AttributeType.Kind;
import io.vigia.rules.host.ListCatalogue;
import io.vigia.rules.host.ListCatalogue.ItemType;
import io.vigia.rules.host.Nearest;
import io.vigia.rules.host.Problem;
import io.vigia.rules.host.Span;
import java.util.Optional;

/** Checks that a term can be looked up where a condition looks for it. */
final class ListChecks {

    private final Types types;
    private final ValueChecks values;
    private final ListCatalogue catalogue;

    ListChecks(Types types, ValueChecks values, ListCatalogue catalogue) {
        this.types = types;
        this.values = values;
        this.catalogue = catalogue;
    }

    void check(InValues in) {
        Optional<AttributeType> type = types.of(in.term());
        if (type.isPresent() && canBeLookedUp(in.term(), type.get(), in.span())) {
            in.values().forEach(value -> values.check(in.term(), type.get(), value));
        }
    }

    void check(InList in) {
        Optional<AttributeType> type = types.of(in.term());
        ItemType items = catalogue.types().get(in.alias());
        if (items == null) {
            String nearest = Nearest.to(in.alias(), catalogue.types().keySet());
            types.problem(
                    Problem.Code.UNKNOWN_LIST,
                    in.aliasSpan(),
                    nearest == null
                            ? Problem.Wording.LIST_UNKNOWN.of(in.alias())
                            : Problem.Wording.LIST_UNKNOWN_BUT.of(in.alias(), nearest),
                    nearest == null ? null : "@" + nearest);
        } else if (type.isPresent() && canBeLookedUp(in.term(), type.get(), in.span())) {
            fits(in, items);
        }
    }

    private boolean canBeLookedUp(Term term, AttributeType type, Span span) {
        if (term.isConstant()) {
            Problem.Said message = Problem.Wording.TERM_ALWAYS_SAME.of(term.text());
            types.problem(Problem.Code.CONSTANT_CONDITION, span, message, null);
            return false;
        }
        if (type.kind() == Kind.BOOLEAN) {
            Problem.Said message = Problem.Wording.FLAG_IN_LIST.of(term.text());
            types.problem(Problem.Code.OPERATOR_MISMATCH, span, message, term.text());
            return false;
        }
        return true;
    }

    private void fits(InList in, ItemType items) {
        boolean unfit = in.term() instanceof CallTerm
                || types.attribute(in.term()).filter(a -> !items.holds(a)).isPresent();
        if (unfit) {
            Problem.Said message = Problem.Wording.ITEMS_OF_OTHER_TYPE.of(
                    in.alias(), items.code(), in.term().text());
            types.problem(Problem.Code.LIST_TYPE_MISMATCH, in.span(), message, null);
        }
    }
}
