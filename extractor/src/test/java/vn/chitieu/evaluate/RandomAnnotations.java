package vn.chitieu.evaluate;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * Makes gold annotations and runs that resemble them, out of few words and few numbers, so that many records look alike and ties must
 * be broken. The same seed makes the same files.
 */
final class RandomAnnotations {

    private static final List<String> WORDS = List.of(
            "hộ",
            "nghèo",
            "giảm",
            "còn",
            "đạt",
            "Tỷ lệ",
            "xã",
            "ĐÀO TẠO",
            "lao động",
            "nước",
            "sạch",
            "bản",
            "%",
            "nhà ở",
            "1.200",
            "5,5",
            "trên");
    private static final List<String> UNITS = List.of("Phòng Kinh tế", "Phòng Văn hóa", "Trưởng các bản", "Công an xã");
    private static final JsonNodeFactory NODES = JsonNodeFactory.instance;
    private static final ObjectMapper MAPPER = new ObjectMapper();

    private final Random random;

    RandomAnnotations(long seed) {
        random = new Random(seed);
    }

    /**
     * Writes files.
     *
     * @param run where documents go
     * @param gold where annotations go
     * @param documents how many of each
     */
    void write(Path run, Path gold, int documents) throws IOException {
        for (int i = 0; i < documents; i++) {
            ObjectNode annotations = gold();
            Files.writeString(gold.resolve("plan-" + i + ".gold.json"), MAPPER.writeValueAsString(annotations));
            Files.writeString(
                    run.resolve(i + ".json"), MAPPER.writeValueAsString(run(annotations, "plans/plan-" + i + ".txt")));
        }
        Files.writeString(gold.resolve("absent.gold.json"), MAPPER.writeValueAsString(gold()));
    }

    private ObjectNode gold() {
        ObjectNode gold = NODES.objectNode();
        ObjectNode document = header(gold.putObject("document"));
        document.putObject("alt").putArray("issuer.province").addNull().add("Mơ");
        list(gold, "sections", this::section);
        list(gold, "targets", this::target);
        list(gold, "budgets", this::budget);
        list(gold, "assignments", this::assignment);
        if (chance(5)) {
            gold.putObject("partial").put("targets", "only the body");
        }
        return gold;
    }

    private ObjectNode header(ObjectNode header) {
        header.put("type", pick("ke_hoach", "bao_cao"));
        header.put("number", pick("1", "2", "", null));
        header.put("symbol", pick("KH-UBND", "kh-ubnd ", null));
        header.putObject("issuer").put("name", words(2)).put("province", pick("Mơ", "Mận"));
        header.put("title", words(6));
        header.putObject("period").put("start", 2024 + random.nextInt(3)).put("end", 2026);
        header.putObject("signer").put("title", pick("CHỦ TỊCH", null));
        ArrayNode bases = header.putArray("legal_bases");
        for (int i = 0; i < 4; i++) {
            bases.addObject()
                    .put("type", pick("luat", "quyet_dinh"))
                    .put("number", pick("5", "6", null))
                    .put("symbol", pick("QĐ-TTg", "qd-ttg", null));
        }
        return header;
    }

    private ObjectNode section(int index) {
        ObjectNode section = NODES.objectNode();
        section.put("label", pick("I", "1.", "a)", "đ", "2", null));
        section.put("title", chance(4) ? null : words(3));
        section.put("level", 1 + random.nextInt(2));
        section.put("kind", pick("content", "budget"));
        return alternative(section.put("quote", "quote " + index), "title");
    }

    private ObjectNode target(int index) {
        ObjectNode target = NODES.objectNode();
        target.put("kind", pick("target", "result"));
        target.put("indicator", words(3));
        target.put("indicator_code", pick("poverty_rate", "other"));
        target.put("population", pick("hộ nghèo", "", null));
        target.put("measure", pick("level", "change"));
        target.put("direction", pick("decrease", null));
        target.put("comparator", pick("eq", "ge"));
        target.put("value", random.nextInt(4) + (chance(2) ? 0.5 : 0));
        target.put("unit", pick("hộ", "hộ nghèo", "%", null));
        if (chance(3)) {
            target.put("value_max", random.nextInt(2));
            target.put("year", 2024 + random.nextInt(2));
        }
        return alternative(target.put("quote", words(5)), "unit");
    }

    private ObjectNode budget(int index) {
        ObjectNode budget = NODES.objectNode();
        budget.put("kind", pick("plan", "result"));
        budget.put("amount", 1000L * random.nextInt(3));
        budget.put("item", words(2));
        budget.put("source", pick("central", null));
        budget.put("capital", pick("recurrent", null));
        budget.put("project", pick("DA1", "DA2.TDA1", null));
        budget.put("part_of", index > 0 && chance(2) ? Integer.valueOf(random.nextInt(index)) : null);
        return alternative(budget.put("quote", words(5)), "part_of");
    }

    private ObjectNode assignment(int index) {
        ObjectNode assignment = NODES.objectNode();
        assignment.put("unit", UNITS.get(random.nextInt(UNITS.size())));
        assignment.put("unit_code", pick("economy_office", "villages"));
        assignment.put("role", pick("lead", "coordinate"));
        assignment.put("task", words(6));
        assignment.put("project", pick("DA1", null));
        assignment.put("deadline", pick("2025-06", null));
        return alternative(assignment.put("quote", words(6)), "role");
    }

    private ObjectNode alternative(ObjectNode gold, String field) {
        if (chance(6)) {
            gold.putObject("alt").putArray(field).add(words(1)).addNull();
        }
        if (chance(8)) {
            gold.put("optional", true);
        }
        return gold;
    }

    /** Makes a run that finds most of the gold, with some fields wrong, some records lost and some that are not there. */
    private ObjectNode run(ObjectNode gold, String path) {
        ObjectNode run = NODES.objectNode();
        ObjectNode document = chance(2) ? gold.path("document").deepCopy() : header(NODES.objectNode());
        document.remove("alt");
        document.put("id", path).putObject("source").put("path", path);
        run.set("document", document);
        found(run, gold, "sections", this::section);
        found(run, gold, "targets", this::target);
        found(run, gold, "budgets", this::budget);
        found(run, gold, "assignments", this::assignment);
        ArrayNode numerals = run.putArray("numerals");
        for (int i = 0; i < 10; i++) {
            numerals.addObject().put("role", pick("date", "unclassified"));
        }
        return run;
    }

    private void found(ObjectNode run, ObjectNode gold, String kind, Maker maker) {
        ArrayNode records = run.putArray(kind);
        gold.path(kind).forEach(annotation -> {
            if (!chance(5)) {
                records.add(seen(annotation.deepCopy(), maker));
            }
            if (chance(5)) {
                records.add(seen(maker.make(0), maker));
            }
        });
        for (int i = 0; i < records.size(); i++) {
            ObjectNode record = (ObjectNode) records.get(i);
            record.put("id", kind + i);
            if (record.path("part_of").isInt()) {
                record.put("part_of", "budgets" + record.path("part_of").asInt());
            }
        }
    }

    private ObjectNode seen(ObjectNode record, Maker maker) {
        ObjectNode other = maker.make(3);
        for (String field : List.of("kind", "role", "unit", "title", "indicator", "source", "level", "year", "value")) {
            if (record.has(field) && other.has(field) && chance(8)) {
                record.set(field, other.get(field));
            }
        }
        String text = words(3) + " " + record.path("quote").asText() + " " + words(4);
        record.putObject("evidence").put("text", chance(9) ? words(12) : text);
        record.remove(List.of("alt", "optional", "quote"));
        return record;
    }

    private void list(ObjectNode gold, String kind, Maker maker) {
        ArrayNode records = gold.putArray(kind);
        int size = random.nextInt(25);
        for (int i = 0; i < size; i++) {
            records.add(maker.make(i));
        }
    }

    private String words(int count) {
        return IntStream.range(0, count)
                .mapToObj(i -> WORDS.get(random.nextInt(WORDS.size())))
                .collect(Collectors.joining(" "));
    }

    private String pick(String... values) {
        return values[random.nextInt(values.length)];
    }

    private boolean chance(int oneIn) {
        return random.nextInt(oneIn) == 0;
    }

    /** Makes a record. */
    private interface Maker {
        ObjectNode make(int index);
    }
}
