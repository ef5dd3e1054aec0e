package io.vigia.peers;

import io.vigia.rules.RuleSet;
import io.vigia.rules.host.AttributeType.Kind;
import io.vigia.rules.host.Schema;
import io.vigia.tools.rules.bench.Payment;
import java.io.IOException;
import java.lang.reflect.Constructor;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import javax.tools.ToolProvider;

/** Java classes made for a schema: {@code peers.P}, a payment with a field for each attribute, and {@code peers.Sets}. */
final class JavaPayments {

    private final URLClassLoader loader;
    private final Path folder;

    JavaPayments(Schema schema, List<RuleSet.Entry> rules) throws IOException {
        folder = Files.createTempDirectory("vigia-peers");
        Set<String> lists = new TreeSet<>();
        rules.forEach(rule -> lists.addAll(rule.program().lists()));
        Path sources = Files.createDirectories(folder.resolve("peers"));
        Path payment = Files.writeString(sources.resolve("P.java"), payment(schema));
        Path sets = Files.writeString(sources.resolve("Sets.java"), sets(lists));
        int status = ToolProvider.getSystemJavaCompiler()
                .run(null, null, null, "-d", folder.toString(), payment.toString(), sets.toString());
        if (status != 0) {
            throw new IllegalStateException("the payments do not compile");
        }
        loader = new URLClassLoader(new URL[] {folder.toUri().toURL()}, JavaPayments.class.getClassLoader());
    }

    ClassLoader loader() {
        return loader;
    }

    Path folder() {
        return folder;
    }

    /** The payments as objects of the class; also fills the sets. */
    Object[] of(List<Payment> payments) throws ReflectiveOperationException {
        for (var field : loader.loadClass("peers.Sets").getFields()) {
            @SuppressWarnings("unchecked")
            Set<String> set = (Set<String>) field.get(null);
            set.addAll(payments.get(0).lists().get(field.getName()));
        }
        Constructor<?> constructor =
                loader.loadClass("peers.P").getConstructor(double[].class, String[].class, boolean[].class);
        Object[] all = new Object[payments.size()];
        for (int i = 0; i < all.length; i++) {
            Payment payment = payments.get(i);
            all[i] = constructor.newInstance(payment.numbers(), payment.texts(), payment.flags());
        }
        return all;
    }

    private static String payment(Schema schema) {
        StringBuilder fields = new StringBuilder();
        StringBuilder sets = new StringBuilder();
        for (int slot = 0; slot < schema.size(); slot++) {
            Kind kind = schema.attributes().get(slot).kind();
            String type = kind == Kind.NUMBER ? "double" : kind == Kind.BOOLEAN ? "boolean" : "String";
            String name = (kind == Kind.NUMBER ? "n" : kind == Kind.BOOLEAN ? "f" : "t") + slot;
            String from = kind == Kind.NUMBER ? "n" : kind == Kind.BOOLEAN ? "f" : "t";
            fields.append("public final ").append(type).append(' ').append(name).append(";\n");
            String getter =
                    (kind == Kind.BOOLEAN ? "is" : "get") + name.substring(0, 1).toUpperCase() + slot;
            fields.append("public ")
                    .append(type)
                    .append(' ')
                    .append(getter)
                    .append("() { return ")
                    .append(name);
            fields.append("; }\n");
            sets.append(name)
                    .append(" = ")
                    .append(from)
                    .append('[')
                    .append(slot)
                    .append("];\n");
        }
        return "package peers;\npublic final class P {\n" + fields + "public P(double[] n, String[] t, boolean[] f) {\n"
                + sets + "}\n}\n";
    }

    private static String sets(Set<String> lists) {
        StringBuilder fields = new StringBuilder();
        lists.forEach(alias -> fields.append("public static final java.util.HashSet<String> ")
                .append(alias)
                .append(" = new java.util.HashSet<>();\n"));
        return "package peers;\npublic final class Sets {\n" + fields + "}\n";
    }
}
