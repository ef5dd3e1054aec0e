package io.vigia.peers;

import dev.cel.common.CelFunctionDecl;
import dev.cel.common.CelOverloadDecl;
import dev.cel.common.types.SimpleType;
import dev.cel.compiler.CelCompiler;
import dev.cel.compiler.CelCompilerBuilder;
import dev.cel.compiler.CelCompilerFactory;
import dev.cel.runtime.CelFunctionBinding;
import dev.cel.runtime.CelRuntime;
import dev.cel.runtime.CelRuntimeBuilder;
import dev.cel.runtime.CelRuntimeFactory;
import io.vigia.rules.RuleSet;
import io.vigia.rules.host.AttributeType.Kind;
import io.vigia.rules.host.Schema;
import io.vigia.tools.rules.bench.Engine;
import io.vigia.tools.rules.bench.Payment;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/** CEL-java: an expression for each rule, all asked in turn; lists are functions of ours. */
public final class Cel implements Engine {

    private final Map<String, Set<String>> lists = new java.util.HashMap<>();
    private Schema schema;
    private CelRuntime.Program[] compiled;
    private List<Map<String, Object>> payments;

    private static final class Dialect extends ScriptDialect {

        @Override
        public String listed(String name, String alias) {
            return "in_" + alias + "(string(" + name + "))";
        }

        @Override
        public String like(String name, Translation.How how, String quoted) {
            String method =
                    switch (how) {
                        case BEGINS -> "startsWith";
                        case ENDS -> "endsWith";
                        case CONTAINS -> "contains";
                    };
            return name + "." + method + "(" + quoted + ")";
        }
    }

    @Override
    public String name() {
        return "cel";
    }

    @Override
    public void load(Schema schema, List<RuleSet.Entry> rules) throws Exception {
        this.schema = schema;
        CelCompilerBuilder declarations = CelCompilerFactory.standardCelCompilerBuilder();
        CelRuntimeBuilder bindings = CelRuntimeFactory.standardCelRuntimeBuilder();
        for (int slot = 0; slot < schema.size(); slot++) {
            Kind kind = schema.attributes().get(slot).kind();
            String letter = kind == Kind.NUMBER ? "n" : kind == Kind.BOOLEAN ? "f" : "t";
            declarations.addVar(letter + slot, kind == Kind.BOOLEAN ? SimpleType.BOOL : SimpleType.DYN);
        }
        Set<String> used = new TreeSet<>();
        rules.forEach(rule -> used.addAll(rule.program().lists()));
        for (String alias : used) {
            Set<String> items = lists.computeIfAbsent(alias, a -> new HashSet<>());
            String id = "in_" + alias + "_string";
            declarations.addFunctionDeclarations(CelFunctionDecl.newFunctionDeclaration(
                    "in_" + alias, CelOverloadDecl.newGlobalOverload(id, SimpleType.BOOL, SimpleType.STRING)));
            bindings.addFunctionBindings(CelFunctionBinding.from(id, String.class, items::contains));
        }
        CelCompiler compiler = declarations.build();
        CelRuntime runtime = bindings.build();
        Translation translation = new Translation(schema, new Dialect());
        compiled = new CelRuntime.Program[rules.size()];
        for (int i = 0; i < compiled.length; i++) {
            String text = translation.whole(rules.get(i).program().outline());
            compiled[i] = runtime.createProgram(compiler.compile(text).getAst());
        }
    }

    @Override
    public void payments(List<Payment> all) {
        lists.forEach((alias, items) -> items.addAll(all.get(0).lists().get(alias)));
        payments = MapPayments.of(schema, all);
        payments.forEach(payment -> {
            payment.keySet().removeIf(name -> name.startsWith("s_"));
            payment.replaceAll((name, value) -> value == null ? dev.cel.common.values.NullValue.NULL_VALUE : value);
        });
    }

    @Override
    public int match(int payment, int[] found) throws Exception {
        int count = 0;
        for (int i = 0; i < compiled.length; i++) {
            if (Boolean.TRUE.equals(compiled[i].eval(payments.get(payment)))) {
                found[count++] = i;
            }
        }
        return count;
    }
}
