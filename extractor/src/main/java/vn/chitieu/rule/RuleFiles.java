package vn.chitieu.rule;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.dataformat.yaml.YAMLFactory;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.chitieu.annotate.VietnameseFold;
import vn.chitieu.model.UserException;

/**
 * Reads rule files. A file is YAML with {@code group}, {@code macros} (maybe none) and {@code rules}; a rule has {@code
 * id}, {@code means}, either {@code phrases} or a TokensRegex {@code pattern}, {@code gives}, and examples: {@code match} and {@code no_match}, at least one of each.
 */
public final class RuleFiles {
    private static final String FOLDER = "/vn/chitieu/rules/";
    private static final List<String> OWN_FILES = List.of(
            "numerals.yaml",
            "comparators.yaml",
            "directions.yaml",
            "times.yaml",
            "periods.yaml",
            "indicators.yaml",
            "budgets.yaml",
            "assignments.yaml");
    private static final Set<String> FIELDS = Set.of("id", "means", "phrases", "pattern", "gives", "match", "no_match");
    private static final Map<String, String> COMMON_MACROS = Map.of("NUM", "[{tag:NUM}]", "NAME", "[{tag:NAME}]");
    private static final ObjectMapper YAML = new ObjectMapper(new YAMLFactory());

    private RuleFiles() {}

    /** Returns the project's own rules. */
    public static RuleBook standard() {
        return RuleBook.of(own());
    }

    /**
     * Returns the project's own rules and those of a folder beside them. A rule of the folder with the id of an own rule
     * replaces it; the others are tried before the own ones of their group.
     *
     * @param folder a folder with {@code *.yaml} files
     * @throws UserException where a file cannot be read as rules
     */
    public static RuleBook with(Path folder) {
        List<Rule> rules = new ArrayList<>();
        try (Stream<Path> files = Files.list(folder)) {
            List<Path> sorted = files.filter(
                            f -> f.toString().endsWith(".yaml") || f.toString().endsWith(".yml"))
                    .sorted()
                    .toList();
            for (Path file : sorted) {
                rules.addAll(parse(String.valueOf(file.getFileName()), Files.readString(file, StandardCharsets.UTF_8)));
            }
        } catch (IOException e) {
            throw new UserException("The rule folder " + folder + " cannot be read: " + e.getMessage(), e);
        }
        Set<String> replaced = new LinkedHashSet<>();
        rules.forEach(rule -> replaced.add(rule.id()));
        for (Rule rule : own()) {
            if (!replaced.contains(rule.id())) {
                rules.add(rule);
            }
        }
        return RuleBook.of(rules);
    }

    private static List<Rule> own() {
        List<Rule> rules = new ArrayList<>();
        for (String name : OWN_FILES) {
            try (InputStream in = RuleFiles.class.getResourceAsStream(FOLDER + name)) {
                if (in == null) {
                    throw new UserException("The rule file " + name + " is not in the program");
                }
                rules.addAll(parse(name, new String(in.readAllBytes(), StandardCharsets.UTF_8)));
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
        return rules;
    }

    /**
     * Reads a rule file.
     *
     * @param name name of the file, for messages
     * @param content its content
     * @throws UserException where it is no rule file: what is wrong, and with which rule
     */
    static List<Rule> parse(String name, String content) {
        JsonNode root;
        try {
            root = YAML.readTree(content);
        } catch (JsonProcessingException e) {
            throw new UserException(name + ": not YAML: " + e.getOriginalMessage(), e);
        }
        String group = text(root, "group", name);
        Map<String, String> macros = new HashMap<>(COMMON_MACROS);
        macros.putAll(strings(root.get("macros")));
        List<Rule> rules = new ArrayList<>();
        Set<String> ids = new LinkedHashSet<>();
        for (JsonNode node : root.path("rules")) {
            Rule rule = rule(node, group, macros, name, rules.size());
            if (!ids.add(rule.id())) {
                throw new UserException(name + ": two rules have the id " + rule.id());
            }
            rules.add(rule);
        }
        return rules;
    }

    private static Rule rule(JsonNode node, String group, Map<String, String> macros, String file, int order) {
        String id = text(node, "id", file);
        String where = file + ", rule " + id;
        node.fieldNames().forEachRemaining(field -> {
            if (!FIELDS.contains(field)) {
                throw new UserException(where + ": unknown field " + field);
            }
        });
        List<String> phrases = list(node.get("phrases"));
        String pattern = node.path("pattern").asText("");
        if (phrases.isEmpty() == pattern.isEmpty()) {
            throw new UserException(where + ": give either phrases or a pattern");
        }
        List<String> patterns = phrases.isEmpty()
                ? List.of(RulePhrases.expand(pattern, macros, where))
                : RulePhrases.patterns(
                        phrases.stream().map(VietnameseFold::fold).toList());
        List<Rule.Example> matches = new ArrayList<>();
        for (JsonNode example : node.path("match")) {
            matches.add(
                    example.isTextual()
                            ? new Rule.Example(example.asText(), Map.of())
                            : new Rule.Example(text(example, "text", where), strings(example.get("record"))));
        }
        List<String> rejects = list(node.get("no_match"));
        if (matches.isEmpty() || rejects.isEmpty()) {
            throw new UserException(where + ": give at least one example in match and one in no_match");
        }
        return new Rule(
                id, group, text(node, "means", where), order, patterns, strings(node.get("gives")), matches, rejects);
    }

    private static String text(JsonNode node, String field, String where) {
        String value = node.path(field).asText("");
        if (value.isBlank()) {
            throw new UserException(where + ": the field " + field + " is missing");
        }
        return value;
    }

    private static List<String> list(@Nullable JsonNode node) {
        List<String> values = new ArrayList<>();
        if (node != null) {
            node.forEach(value -> values.add(value.asText()));
        }
        return values;
    }

    private static Map<String, String> strings(@Nullable JsonNode node) {
        Map<String, String> values = new LinkedHashMap<>();
        if (node != null) {
            node.fields()
                    .forEachRemaining(e -> values.put(e.getKey(), e.getValue().asText()));
        }
        return values;
    }
}
