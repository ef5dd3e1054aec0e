package io.vigia.rules;

import io.vigia.rules.host.Attribute;
import io.vigia.rules.host.AttributeType;
import io.vigia.rules.host.Limits;
import io.vigia.rules.host.ListCatalogue;
import io.vigia.rules.host.Schema;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.zip.GZIPInputStream;

/** A folder of generated payments and rules with the matches that independent engines agree on. */
public final class Workload {

    /** The whole workload, which lies beside a checkout on the machines that build it; elsewhere it is absent. */
    public static final Path WHOLE = Path.of("../../shared/data/rules-workload");
    /** A small part of it, which every clone has. */
    public static final Path SLICE = Path.of("src/test/resources/rules-workload");

    private static final Map<String, AttributeType> TYPES =
            Map.of("number", AttributeType.NUMBER, "string", AttributeType.STRING, "boolean", AttributeType.BOOLEAN);
    private static final Pattern FIELD = Pattern.compile("\"(\\w+)\":(?:\"([^\"]*)\"|([^,}\\]]+))");
    private static final Pattern RULE_ID = Pattern.compile("r[0-9]{5}");

    private final Path folder;
    private final Schema schema;
    private final Map<String, Set<String>> lists;
    private List<MapFacts> payments;

    public Workload(Path folder) throws IOException {
        this.folder = folder;
        this.schema = Schema.of(lines("schema.tsv").stream()
                .map(line -> line.split("\t"))
                .map(cells -> new Attribute(cells[0], TYPES.get(cells[1]), cells[0], "Workload"))
                .toList());
        this.lists = new HashMap<>();
        try (Stream<Path> files = Files.list(folder.resolve("lists"))) {
            for (Path file : files.toList()) {
                String alias = file.getFileName().toString().replace(".txt", "");
                lists.put(alias, new HashSet<>(Files.readAllLines(file)));
            }
        }
    }

    public Schema schema() {
        return schema;
    }

    /** The text of the first rules, each after its id and a tab. */
    public List<String> ruleLines(int count) throws IOException {
        return lines("rules.txt").subList(0, count);
    }

    /** The first rules, compiled. */
    public List<RuleSet.Entry> rules(int count) throws IOException {
        ListCatalogue catalogue = new ListCatalogue(lists.keySet().stream()
                .collect(Collectors.toMap(alias -> alias, alias -> ListCatalogue.ItemType.CASE_SENSITIVE_STRING)));
        List<RuleSet.Entry> rules = new ArrayList<>();
        for (String line : ruleLines(count)) {
            String[] cells = line.split("\t");
            Compilation compiled = RuleCompiler.compile(cells[1], schema, catalogue, Limits.DEFAULT);
            rules.add(new RuleSet.Entry(cells[0], compiled.program()));
        }
        return rules;
    }

    public List<MapFacts> payments() throws IOException {
        if (payments == null) {
            payments = lines("payments.jsonl").stream().map(this::payment).toList();
        }
        return payments;
    }

    /** The ids of the matching rules among the first so many, by payment. */
    public List<List<String>> expected(int rules) throws IOException {
        return lines("expected-" + rules + ".jsonl").stream()
                .map(line -> RULE_ID.matcher(line)
                        .results()
                        .map(found -> found.group())
                        .toList())
                .toList();
    }

    private MapFacts payment(String json) {
        MapFacts facts = new MapFacts(schema, lists);
        Matcher field = FIELD.matcher(json);
        while (field.find()) {
            String name = field.group(1);
            schema.find(name).ifPresent(attribute -> {
                switch (attribute.kind()) {
                    case NUMBER -> facts.put(name, Double.parseDouble(field.group(3)));
                    case BOOLEAN -> facts.put(name, Boolean.parseBoolean(field.group(3)));
                    default -> facts.put(name, field.group(2));
                }
            });
        }
        return facts;
    }

    private List<String> lines(String name) throws IOException {
        Path plain = folder.resolve(name);
        if (Files.exists(plain)) {
            return Files.readAllLines(plain);
        }
        try (InputStream in = new GZIPInputStream(Files.newInputStream(folder.resolve(name + ".gz")));
                BufferedReader reader = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
            return reader.lines().toList();
        }
    }
}
