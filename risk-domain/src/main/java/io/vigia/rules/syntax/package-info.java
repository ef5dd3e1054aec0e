/**
 * From the text of a rule to its tree.
 *
 * <p>The {@code Lexer} cuts the text into tokens, the parsers read them by recursive descent, one class a layer of the
 * grammar: {@link io.vigia.rules.syntax.RuleParser} → {@code ConditionParser} → {@code ComparisonParser} → {@code
 * TermParser} → {@code FunctionParser}.
 *
 * <p>Always holds: no text makes it throw; after a mistake reading goes on at the next {@code and}, {@code or} or
 * closing parenthesis, so that all mistakes are found at once. It knows no attribute and no list.
 */
package io.vigia.rules.syntax;
