package io.vigia.peers;

import io.vigia.rules.RuleSet;
import io.vigia.rules.host.Schema;
import io.vigia.tools.rules.bench.Engine;
import io.vigia.tools.rules.bench.Payment;
import java.util.List;
import org.codehaus.janino.SimpleCompiler;

/** Janino: a class compiled for each rule, all asked in turn. */
public final class Janino implements Engine {

    private JavaPayments java;
    private JavaRule[] compiled;
    private Object[] payments;

    @Override
    public String name() {
        return "janino";
    }

    @Override
    public void load(Schema schema, List<RuleSet.Entry> rules) throws Exception {
        java = new JavaPayments(schema, rules);
        Translation translation = new Translation(schema, new JavaDialect("p."));
        compiled = new JavaRule[rules.size()];
        for (int i = 0; i < compiled.length; i++) {
            SimpleCompiler compiler = new SimpleCompiler();
            compiler.setParentClassLoader(java.loader());
            compiler.cook("public final class R" + i + " implements io.vigia.peers.JavaRule {\n"
                    + "public boolean test(Object payment) {\npeers.P p = (peers.P) payment;\nreturn "
                    + translation.whole(rules.get(i).program().outline()) + ";\n}\n}\n");
            compiled[i] = (JavaRule) compiler.getClassLoader()
                    .loadClass("R" + i)
                    .getConstructor()
                    .newInstance();
        }
    }

    @Override
    public void payments(List<Payment> all) throws Exception {
        payments = java.of(all);
    }

    @Override
    public int match(int payment, int[] found) {
        Object asked = payments[payment];
        int count = 0;
        for (int i = 0; i < compiled.length; i++) {
            if (compiled[i].test(asked)) {
                found[count++] = i;
            }
        }
        return count;
    }
}
