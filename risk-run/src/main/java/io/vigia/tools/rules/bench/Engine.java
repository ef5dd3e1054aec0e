package io.vigia.tools.rules.bench;

import io.vigia.rules.RuleSet;
import io.vigia.rules.host.Schema;
import java.util.List;

/**
 * A rule engine that can be measured. It is asked by one thread. Others than ours are found by {@link
 * java.util.ServiceLoader}.
 */
public interface Engine {

    /** Its name in what is printed: one word in lower case. */
    String name();

    /**
     * Takes in rules, as a platform does that publishes them.
     *
     * @param rules free of problems; their places in the list are the answers of {@link #match}
     * @throws Exception whatever goes wrong in it; it is then not measured
     */
    void load(Schema schema, List<RuleSet.Entry> rules) throws Exception;

    /**
     * Takes in payments in the shape that suits it best; this is not measured.
     *
     * @throws Exception whatever goes wrong in it
     */
    void payments(List<Payment> payments) throws Exception;

    /**
     * Evaluates all rules on one payment.
     *
     * @param payment its place
     * @param found where the places of the rules that match are put, in any order
     * @return how many match
     * @throws Exception whatever goes wrong in it
     */
    int match(int payment, int[] found) throws Exception;
}
