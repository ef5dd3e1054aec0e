package io.vigia.domain.decisions;

import io.vigia.domain.kernel.Metadata;
import io.vigia.rules.host.Facts;
import io.vigia.rules.host.FunctionCall;
import java.util.Map;
import java.util.function.BiPredicate;

/**
 * What a decision saw, asked once more. Attributes and counts are as they were; metadata is the payment's of today, and
 * lists are asked as they are now, because neither is kept with a decision.
 *
 * @param metadata the payment's
 * @param lists whether a list, named by its alias, holds a value
 */
public record RecordedFacts(DecisionRecord record, Metadata metadata, BiPredicate<String, String> lists)
        implements Facts {

    @Override
    public double number(int slot) {
        return record.sheet().number(slot);
    }

    @Override
    public String text(int slot) {
        return record.sheet().text(slot);
    }

    @Override
    public boolean flag(int slot) {
        return record.sheet().flag(slot);
    }

    @Override
    public String metadata(String key) {
        return metadata.get(key);
    }

    @Override
    public String customerMetadata(String key) {
        return null;
    }

    @Override
    public boolean isInList(String alias, String value) {
        return lists.test(alias, value);
    }

    @Override
    public double call(FunctionCall call) {
        return record.answers().get(call.text()) instanceof Number number ? number.doubleValue() : Double.NaN;
    }

    /**
     * Whether the decision kept what a term was, be it that it was missing: customers' metadata it did not, nor counts
     * that no rule asked for.
     *
     * @param term as a rule writes it
     */
    public static boolean isKept(String term, Map<String, Object> answers) {
        return term.startsWith(":") ? !term.startsWith("::customer:") : answers.containsKey(term);
    }
}
