package io.vigia.peers;

import io.vigia.rules.RuleSet;
import io.vigia.rules.host.Schema;
import io.vigia.tools.rules.bench.Engine;
import io.vigia.tools.rules.bench.Payment;
import java.util.List;
import java.util.stream.Collectors;
import org.drools.model.codegen.ExecutableModelProject;
import org.kie.api.KieBase;
import org.kie.api.KieServices;
import org.kie.api.builder.KieBuilder;
import org.kie.api.builder.KieFileSystem;
import org.kie.api.builder.Message;
import org.kie.api.conf.SequentialOption;
import org.kie.api.runtime.KieContainer;
import org.kie.api.runtime.StatelessKieSession;

/** Drools: its executable model, with sequential stateless sessions. */
public final class Drools implements Engine {

    private JavaPayments java;
    private StatelessKieSession session;
    private Object[] payments;
    private final Found fired = new Found();

    @Override
    public String name() {
        return "drools";
    }

    @Override
    public void load(Schema schema, List<RuleSet.Entry> rules) throws Exception {
        java = new JavaPayments(schema, rules);
        KieServices services = KieServices.get();
        KieFileSystem files = services.newKieFileSystem();
        files.write("src/main/resources/rules/rules.drl", drl(schema, rules));
        KieBuilder builder = services.newKieBuilder(files, java.loader());
        builder.buildAll(ExecutableModelProject.class);
        if (builder.getResults().hasMessages(Message.Level.ERROR)) {
            throw new IllegalStateException(
                    builder.getResults().getMessages(Message.Level.ERROR).get(0).toString());
        }
        KieContainer container =
                services.newKieContainer(services.getRepository().getDefaultReleaseId(), java.loader());
        var configuration = services.newKieBaseConfiguration();
        configuration.setOption(SequentialOption.YES);
        KieBase base = container.newKieBase(configuration);
        session = base.newStatelessKieSession();
        session.setGlobal("found", fired);
    }

    private static String drl(Schema schema, List<RuleSet.Entry> rules) {
        Translation translation = new Translation(schema, new DroolsDialect());
        StringBuilder drl = new StringBuilder(
                "package rules;\nimport peers.P;\nimport peers.Sets;\n" + "global io.vigia.peers.Found found;\n");
        for (int i = 0; i < rules.size(); i++) {
            // What is joined by commas gets nodes of its own, which rules share.
            String condition = translation.parts(rules.get(i).program().outline()).stream()
                    .map(part -> part.startsWith("(") ? part : part.replace(" && ", ", "))
                    .collect(Collectors.joining(", "));
            drl.append("rule \"r").append(i).append("\" when\n  P(").append(condition);
            drl.append(")\nthen\n  found.add(").append(i).append(");\nend\n");
        }
        return drl.toString();
    }

    @Override
    public void payments(List<Payment> all) throws Exception {
        payments = java.of(all);
    }

    @Override
    public int match(int payment, int[] found) {
        fired.places = found;
        fired.count = 0;
        session.execute(payments[payment]);
        return fired.count;
    }
}
