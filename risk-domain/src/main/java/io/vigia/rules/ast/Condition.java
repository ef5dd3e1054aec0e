package io.vigia.rules.ast;

import java.util.List;

/** An expression that looks at values rather than at other expressions. */
public sealed interface Condition extends Expression
        permits FlagCondition, MissingCondition, Comparison, InValues, InList, TextMatch, Unparsed {

    /** The terms whose values it looks at, in the order of its text. */
    List<Term> terms();
}
