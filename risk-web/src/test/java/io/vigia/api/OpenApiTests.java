package io.vigia.api;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import jakarta.json.Json;
import jakarta.json.JsonArray;
import jakarta.json.JsonObject;
import jakarta.json.JsonReader;
import jakarta.json.JsonStructure;
import jakarta.json.JsonValue;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import java.io.IOException;
import java.lang.reflect.Method;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Holds {@code META-INF/openapi.json} to the code it describes. */
class OpenApiTests {

    private static final java.nio.file.Path SOURCES = java.nio.file.Path.of("src/main/java/io/vigia/api");
    private static final Pattern READ = Pattern.compile(
            "\\.(?:text|required|integer|moment|bool|oneOf|child|children|list|map|has|isMissing|isNested)"
                    + "\\(\\s*\"([a-z_0-9]+)\"");
    /** Kept and answered for those who wrote it: no part of the API. */
    private static final Set<String> NOT_DESCRIBED = Set.of("POST /v1/test_helpers/bench_inserts");

    private static final JsonObject DOCUMENT = read();

    private static JsonObject read() {
        try (JsonReader reader = Json.createReader(OpenApiTests.class.getResourceAsStream("/META-INF/openapi.json"))) {
            return reader.readObject();
        }
    }

    @Test
    void describesEveryCallOfTheResourcesAndNoOther() {
        Set<String> described = new TreeSet<>(NOT_DESCRIBED);
        Set<String> names = new HashSet<>();
        DOCUMENT.getJsonObject("paths")
                .forEach((path, calls) -> calls.asJsonObject().forEach((method, call) -> {
                    described.add(method.toUpperCase(Locale.ROOT) + " " + path);
                    String name = call.asJsonObject().getString("operationId");
                    assertTrue(names.add(name), name + " is the name of two calls");
                }));
        assertEquals(calls(), described);
    }

    private static Set<String> calls() {
        Set<String> calls = new TreeSet<>();
        for (JavaClass type : new ClassFileImporter()
                .withImportOption(new ImportOption.DoNotIncludeTests())
                .importPackages("io.vigia.api")) {
            if (type.isAnnotatedWith(Path.class)) {
                Class<?> resource = type.reflect();
                String base = "/v1" + resource.getAnnotation(Path.class).value();
                for (Method method : resource.getDeclaredMethods()) {
                    Path below = method.getAnnotation(Path.class);
                    String path = base + (below == null ? "" : below.value());
                    verb(method).forEach(verb -> calls.add(verb + " " + path));
                }
            }
        }
        return calls;
    }

    private static Stream<String> verb(Method method) {
        return Map.of("GET", GET.class, "POST", POST.class, "DELETE", DELETE.class).entrySet().stream()
                .filter(each -> method.isAnnotationPresent(each.getValue()))
                .map(Map.Entry::getKey);
    }

    @Test
    void namesEveryParameterThatIsRead() throws IOException {
        Set<String> described = new HashSet<>();
        collect(DOCUMENT.getJsonObject("components"), described);
        collect(DOCUMENT.getJsonObject("paths"), described);
        Set<String> read = new TreeSet<>();
        try (Stream<java.nio.file.Path> files = Files.walk(SOURCES)) {
            for (java.nio.file.Path file :
                    files.filter(each -> each.toString().endsWith(".java")).toList()) {
                Matcher name = READ.matcher(Files.readString(file));
                while (name.find()) {
                    read.add(name.group(1));
                }
            }
        }
        assertTrue(read.size() > 150, "few parameters were found: " + read);
        read.removeAll(described);
        assertEquals(Set.of(), read, "these are read and not described");
    }

    private static void collect(JsonStructure node, Set<String> names) {
        if (node instanceof JsonObject object) {
            if (object.containsKey("properties")) {
                names.addAll(object.getJsonObject("properties").keySet());
            }
            if (object.containsKey("in")) {
                names.add(object.getString("name"));
            }
            object.values().forEach(value -> below(value, names));
        } else {
            ((JsonArray) node).forEach(value -> below(value, names));
        }
    }

    private static void below(JsonValue value, Set<String> names) {
        if (value instanceof JsonStructure structure) {
            collect(structure, names);
        }
    }

    @Test
    void pointsOnlyToWhatIsThere() {
        List<String> missing = new ArrayList<>();
        references(DOCUMENT, missing);
        assertEquals(List.of(), missing);
    }

    private static void references(JsonValue node, List<String> missing) {
        if (node instanceof JsonObject object) {
            object.forEach((name, value) -> {
                if (name.equals("$ref")) {
                    String target = object.getString(name).substring(1);
                    if (!Json.createPointer(target).containsValue(DOCUMENT)) {
                        missing.add(target);
                    }
                } else {
                    references(value, missing);
                }
            });
        } else if (node instanceof JsonArray array) {
            array.forEach(value -> references(value, missing));
        }
    }
}
