package io.vigia.tools.rules.bench;

import io.vigia.rules.Matches;
import io.vigia.rules.RuleSet;
import io.vigia.rules.host.Schema;
import java.util.List;

/** Our own rule engine, packing the payment included. */
final class OwnEngine implements Engine {

    static final String NAME = "vigia";

    private final Matches matches = new Matches();
    private RuleSet set;
    private PackedFacts facts;
    private Payment[] payments;

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public void load(Schema schema, List<RuleSet.Entry> rules) {
        set = RuleSet.of(rules);
        facts = new PackedFacts(schema);
    }

    @Override
    public void payments(List<Payment> all) {
        payments = all.toArray(Payment[]::new);
    }

    @Override
    public int match(int payment, int[] found) {
        facts.pack(payments[payment]);
        set.match(facts, matches);
        for (int i = 0; i < matches.count(); i++) {
            found[i] = matches.rule(i);
        }
        return matches.count();
    }
}
