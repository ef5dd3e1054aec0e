package io.vigia.tools.rules;

import io.vigia.domain.rulesets.RuleFile;
import io.vigia.rules.MapFacts;
import io.vigia.rules.host.Attribute;
import io.vigia.rules.host.AttributeType;
import io.vigia.rules.host.ListCatalogue;
import io.vigia.rules.host.ListCatalogue.ItemType;
import io.vigia.rules.host.Schema;
import io.vigia.tools.UsageException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A folder of payments and rules with a schema and lists of its own, and with the matches that are expected.
 *
 * <p>{@code schema.tsv} has a name and a type a line, {@code rules.txt} an id, a tab and a rule, {@code lists/NAME.txt}
 * an item, {@code payments.jsonl} a payment, and {@code expected-N.jsonl} the ids of the first N rules that match a
 * payment. Each may be packed with gzip. Texts compare with regard to case, as the payments say them.
 */
public final class Workload {

    private static final Map<String, AttributeType> TYPES = Map.of(
            "number", AttributeType.NUMBER,
            "string", AttributeType.STRING,
            "boolean", AttributeType.BOOLEAN,
            "country", AttributeType.COUNTRY,
            "state", AttributeType.STATE);
    private static final Pattern EXPECTED = Pattern.compile("expected-([0-9]{1,9})\\.jsonl(\\.gz)?");
    private static final String LIST_NAME = "\\.txt(\\.gz)?$";

    private final Path folder;
    private final Schema schema;
    private final Map<String, Set<String>> lists;

    private Workload(Path folder) {
        this.folder = folder;
        this.schema = readSchema(TextFile.in(folder, "schema.tsv"));
        this.lists = readLists(folder.resolve("lists"));
    }

    /**
     * Reads the schema and the lists of a folder.
     *
     * @throws UsageException when they are not there or not as they should be
     */
    public static Workload open(Path folder) {
        if (!Files.isDirectory(folder)) {
            throw new UsageException("There is no folder " + folder);
        }
        return new Workload(folder);
    }

    /** The attributes. */
    public Schema schema() {
        return schema;
    }

    /** The items of each list, by its alias. */
    public Map<String, Set<String>> lists() {
        return lists;
    }

    /** The lists as the rules' compiler asks for them. */
    public ListCatalogue catalogue() {
        return new ListCatalogue(lists.keySet().stream()
                .collect(Collectors.toMap(alias -> alias, alias -> ItemType.CASE_SENSITIVE_STRING)));
    }

    /** The rules in their order, not compiled yet; each has a name that no other has. */
    public List<RuleFile.Line> rules() {
        TextFile file = TextFile.in(folder, "rules.txt");
        List<RuleFile.Line> rules = RuleFile.read(file.content());
        Set<String> known = new HashSet<>();
        for (RuleFile.Line rule : rules) {
            if (rule.name().isEmpty()) {
                throw file.wrong(rule.number(), "a rule's id and a tab are missing before the rule");
            }
            if (!known.add(rule.name())) {
                throw file.wrong(rule.number(), "there is another rule " + rule.name());
            }
        }
        return rules;
    }

    /** The payments by their id, in their order. */
    public Map<String, MapFacts> payments() {
        TextFile file = TextFile.in(folder, "payments.jsonl");
        PaymentReader reader = new PaymentReader(file, schema, lists);
        Map<String, MapFacts> payments = new LinkedHashMap<>();
        for (TextFile.Line line : file.lines()) {
            PaymentReader.Payment payment = reader.read(line);
            if (payments.put(payment.id(), payment.facts()) != null) {
                throw file.wrong(line, "there is another payment " + payment.id());
            }
        }
        return payments;
    }

    /** The files of expected matches by how many rules they are about, fewest first. */
    SortedMap<Integer, TextFile> expectations() {
        SortedMap<Integer, TextFile> files = new TreeMap<>();
        for (Path path : files(folder)) {
            Matcher name = EXPECTED.matcher(path.getFileName().toString());
            if (name.matches()) {
                files.putIfAbsent(Integer.valueOf(name.group(1)), new TextFile(path));
            }
        }
        if (files.isEmpty()) {
            throw new UsageException("There is no expected-N.jsonl (or expected-N.jsonl.gz) in " + folder);
        }
        return files;
    }

    private static Schema readSchema(TextFile file) {
        List<Attribute> attributes = new ArrayList<>();
        Set<String> names = new HashSet<>();
        for (TextFile.Line line : file.statements()) {
            String[] cells = line.text().strip().split("\\s+");
            AttributeType type = cells.length < 2 ? null : TYPES.get(cells[1]);
            if (type == null) {
                throw file.wrong(
                        line,
                        "expected a name, a tab and one of the types number, string, boolean, country, state, but there is \""
                                + line.text().strip() + "\"");
            }
            if (!names.add(cells[0])) {
                throw file.wrong(line, "there is another attribute " + cells[0]);
            }
            attributes.add(new Attribute(cells[0], type, cells[0], "Workload"));
        }
        return Schema.of(attributes);
    }

    private static Map<String, Set<String>> readLists(Path folder) {
        Map<String, Set<String>> lists = new HashMap<>();
        if (Files.isDirectory(folder)) {
            for (Path path : files(folder)) {
                String name = path.getFileName().toString();
                String alias = name.replaceFirst(LIST_NAME, "");
                if (!alias.equals(name)) {
                    Set<String> items = lists.computeIfAbsent(alias, a -> new LinkedHashSet<>());
                    new TextFile(path).lines().forEach(line -> items.add(line.text()));
                }
            }
        }
        return lists;
    }

    private static List<Path> files(Path folder) {
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(Files::isRegularFile).sorted().toList();
        } catch (IOException e) {
            throw new UsageException(folder + " cannot be read: " + e.getMessage());
        }
    }
}
