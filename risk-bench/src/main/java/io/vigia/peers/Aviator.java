package io.vigia.peers;

import com.googlecode.aviator.AviatorEvaluator;
import com.googlecode.aviator.AviatorEvaluatorInstance;
import com.googlecode.aviator.Expression;
import io.vigia.rules.RuleSet;
import io.vigia.rules.host.Schema;
import io.vigia.tools.rules.bench.Engine;
import io.vigia.tools.rules.bench.Payment;
import java.util.List;
import java.util.Map;

/** Aviator: an expression compiled to bytecode for each rule, all asked in turn. */
public final class Aviator implements Engine {

    private Schema schema;
    private Expression[] compiled;
    private List<Map<String, Object>> payments;

    private static final class Dialect extends ScriptDialect {

        @Override
        String none() {
            return "nil";
        }

        @Override
        public String listed(String name, String alias) {
            return "include(s_" + alias + ", " + name + ")";
        }

        @Override
        public String like(String name, Translation.How how, String quoted) {
            return switch (how) {
                case BEGINS -> "string.startsWith(" + name + ", " + quoted + ")";
                case ENDS -> "string.endsWith(" + name + ", " + quoted + ")";
                case CONTAINS -> "string.contains(" + name + ", " + quoted + ")";
            };
        }
    }

    @Override
    public String name() {
        return "aviator";
    }

    @Override
    public void load(Schema schema, List<RuleSet.Entry> rules) {
        this.schema = schema;
        AviatorEvaluatorInstance aviator = AviatorEvaluator.newInstance();
        Translation translation = new Translation(schema, new Dialect());
        compiled = rules.stream()
                .map(rule -> aviator.compile(translation.whole(rule.program().outline()), false))
                .toArray(Expression[]::new);
    }

    @Override
    public void payments(List<Payment> all) {
        payments = MapPayments.of(schema, all);
    }

    @Override
    public int match(int payment, int[] found) {
        int count = 0;
        for (int i = 0; i < compiled.length; i++) {
            if (Boolean.TRUE.equals(compiled[i].execute(payments.get(payment)))) {
                found[count++] = i;
            }
        }
        return count;
    }
}
