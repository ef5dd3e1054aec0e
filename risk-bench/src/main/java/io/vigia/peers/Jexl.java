package io.vigia.peers;

import io.vigia.rules.RuleSet;
import io.vigia.rules.host.Schema;
import io.vigia.tools.rules.bench.Engine;
import io.vigia.tools.rules.bench.Payment;
import java.util.List;
import org.apache.commons.jexl3.JexlBuilder;
import org.apache.commons.jexl3.JexlEngine;
import org.apache.commons.jexl3.JexlExpression;
import org.apache.commons.jexl3.MapContext;
import org.apache.commons.jexl3.introspection.JexlPermissions;

/** Apache Commons JEXL: an expression for each rule, all asked in turn. */
public final class Jexl implements Engine {

    private Schema schema;
    private JexlExpression[] compiled;
    private MapContext[] payments;

    private static final class Dialect extends ScriptDialect {

        @Override
        public String listed(String name, String alias) {
            return "(" + name + " =~ s_" + alias + ")";
        }

        @Override
        public String like(String name, Translation.How how, String quoted) {
            return switch (how) {
                case BEGINS -> "(" + name + " =^ " + quoted + ")";
                case ENDS -> "(" + name + " =$ " + quoted + ")";
                case CONTAINS -> name + ".contains(" + quoted + ")";
            };
        }
    }

    @Override
    public String name() {
        return "jexl";
    }

    @Override
    public void load(Schema schema, List<RuleSet.Entry> rules) {
        this.schema = schema;
        JexlEngine engine = new JexlBuilder()
                .permissions(JexlPermissions.UNRESTRICTED)
                .strict(false)
                .silent(false)
                .create();
        Translation translation = new Translation(schema, new Dialect());
        compiled = rules.stream()
                .map(rule ->
                        engine.createExpression(translation.whole(rule.program().outline())))
                .toArray(JexlExpression[]::new);
    }

    @Override
    public void payments(List<Payment> all) {
        payments = MapPayments.of(schema, all).stream().map(MapContext::new).toArray(MapContext[]::new);
    }

    @Override
    public int match(int payment, int[] found) {
        int count = 0;
        for (int i = 0; i < compiled.length; i++) {
            if (Boolean.TRUE.equals(compiled[i].evaluate(payments[payment]))) {
                found[count++] = i;
            }
        }
        return count;
    }
}
