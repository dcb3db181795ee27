package vn.chitieu.cli;

import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.chitieu.read.ocr.DrawnScan;
import vn.chitieu.read.ocr.PageRecogniser;

/**
 * Takes sample plans through the forms in which offices keep plans: the same plan gives the same records. {@code
 * scripts/make-forms} makes the forms from {@code corpus-samples}.
 */
final class FormMatrixTests {
    private static final Path SAMPLES = Path.of("..", "corpus-samples");
    private static final Path FORMS = Path.of("src", "test", "resources", "vn", "chitieu", "forms");
    private static final List<String> PLANS = List.of(
            "ke-hoach-giam-ngheo-xa-ban-lim-2024.txt",
            "ke-hoach-giam-ngheo-thi-tran-2022.html",
            "ke-hoach-giam-ngheo-xa-2025-2.docx");
    private static final List<String> KINDS = List.of("sections", "targets", "budgets", "assignments");

    @TempDir
    static Path folder;

    private static final Map<String, JsonNode> DOCUMENTS = new TreeMap<>();

    @BeforeAll
    static void extractAllForms() throws IOException {
        Path input = Files.createDirectory(folder.resolve("forms"));
        for (String plan : PLANS) {
            Files.copy(SAMPLES.resolve(plan), input.resolve(plan));
        }
        try (Stream<Path> forms = Files.list(FORMS)) {
            for (Path form : forms.filter(FormMatrixTests::isText).toList()) {
                Files.copy(form, input.resolve(form.getFileName()));
            }
        }
        Path dataset = folder.resolve("dataset");
        run("extract", input.toString(), "--quiet", "--out", dataset.toString());
        try (Stream<Path> written = Files.list(dataset.resolve("json"))) {
            for (Path file : written.toList()) {
                JsonNode document = new ObjectMapper().readTree(file.toFile());
                DOCUMENTS.put(document.at("/document/source/path").asText(), document);
            }
        }
    }

    private static boolean isText(Path form) {
        return !form.getFileName().toString().contains(".scan");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "txt",
                "nfd.txt",
                "utf16.txt",
                "crlf.txt",
                "md",
                "html",
                "docx",
                "doc",
                "odt",
                "rtf",
                "pdf",
                "tcvn3.doc",
                "vni.docx"
            })
    void samePlanGivesTheSameRecords(String form) {
        assertAll(PLANS.stream().map(plan -> () -> {
            String made = made(plan, form);
            assertEquals(values(plan), values(made), made);
        }));
    }

    @ParameterizedTest
    @ValueSource(strings = {"xlsx", "xls", "ods"})
    void workbooksGiveTheSameRecords(String form) {
        List<String> plans = PLANS.stream()
                .filter(plan -> DOCUMENTS.containsKey(made(plan, form)))
                .toList();
        assertEquals(2, plans.size());
        assertAll(plans.stream()
                .map(plan -> () -> assertEquals(values(plan), values(made(plan, form)), made(plan, form))));
    }

    @ParameterizedTest
    @ValueSource(strings = {"unruled.pdf", "rowlines.pdf"})
    void tablesWithFewerLinesGiveTheSameRecords(String form) {
        List<String> plans = PLANS.stream()
                .filter(plan -> DOCUMENTS.containsKey(made(plan, form)))
                .toList();
        assertEquals(2, plans.size());
        assertAll(plans.stream()
                .map(plan ->
                        () -> assertEquals(values(made(plan, "pdf")), values(made(plan, form)), made(plan, form))));
    }

    /** A scan finds nearly what the file that was printed gives, by strict F1 against the sample's gold. */
    @ParameterizedTest
    @CsvSource({"scan300.pdf, 0.97", "scan200noisy.pdf, 0.93"})
    void scanGivesNearlyTheSameRecords(String form, double share) throws IOException {
        givesNearlyTheSame(FORMS.resolve(made(PLANS.get(0), "pdf")), FORMS.resolve(made(PLANS.get(0), form)), share);
    }

    /** The same for a plan whose numbers, money and tasks stand in ruled tables. */
    @ParameterizedTest
    @CsvSource({"300, false, 0.97", "200, true, 0.93"})
    void scannedTablesGiveNearlyTheSameRecords(int dotsPerInch, boolean worn, double share) throws IOException {
        Path printed = FORMS.resolve(made(PLANS.get(1), "pdf"));
        Path scan =
                Files.createDirectories(folder.resolve("scan" + dotsPerInch)).resolve(printed.getFileName());
        Files.write(scan, DrawnScan.of(Files.readAllBytes(printed), dotsPerInch, worn));
        givesNearlyTheSame(printed, scan, share);
    }

    private static void givesNearlyTheSame(Path printed, Path scan, double share) throws IOException {
        assumeTrue(
                PageRecogniser.installed().isPresent(),
                "Tesseract with Vietnamese data is not installed: ./setup installs it");
        JsonNode expected = scores(printed);
        JsonNode scanned = scores(scan);
        assertAll(Stream.concat(KINDS.stream(), Stream.of("document")).map(kind -> () -> {
            double floor = share * expected.at("/" + kind + "/strict").asDouble();
            double strict = scanned.at("/" + kind + "/strict").asDouble();
            assertTrue(
                    floor > 0 && strict >= floor, () -> kind + ": strict F1 is " + strict + ", the floor is " + floor);
        }));
    }

    private static String made(String plan, String form) {
        return plan.substring(0, plan.indexOf('.') + 1) + form;
    }

    private static JsonNode scores(Path file) throws IOException {
        Path dataset = Files.createTempDirectory(folder, "dataset");
        run("extract", file.toString(), "--quiet", "--out", dataset.toString());
        String gold = SAMPLES.resolve("gold").toString();
        return new ObjectMapper()
                .readTree(run("evaluate", "--json", "--gold", gold, dataset.toString()))
                .path("total");
    }

    /** Returns the values of all records of a document, a line each; ids and places in the file left out. */
    private static String values(String name) {
        JsonNode document = assertNotNullNode(DOCUMENTS.get(name), name);
        Map<String, String> names = names(document);
        StringBuilder values = new StringBuilder();
        ObjectNode header = document.get("document").deepCopy();
        header.remove(List.of("id", "source", "evidence"));
        header.properties().forEach(field -> values.append(field).append('\n'));
        for (String kind : KINDS) {
            assertTrue(document.get(kind).size() > 0, () -> name + " has no " + kind);
            for (JsonNode record : document.get(kind)) {
                ObjectNode value = record.deepCopy();
                value.remove("id");
                for (String reference : List.of("section", "parent", "part_of", "baseline_of")) {
                    if (value.hasNonNull(reference)) {
                        value.put(reference, names.get(value.get(reference).asText()));
                    }
                }
                if (value.get("evidence") instanceof ObjectNode evidence) {
                    evidence.retain("text");
                }
                values.append(kind).append(' ').append(value).append('\n');
            }
        }
        return values.toString();
    }

    /** Returns a name for each id that says which record of its kind it is of, for ids hold the document's hash. */
    private static Map<String, String> names(JsonNode document) {
        Map<String, String> names = new HashMap<>();
        for (String kind : KINDS) {
            ArrayNode records = (ArrayNode) document.get(kind);
            for (int i = 0; i < records.size(); i++) {
                names.put(records.get(i).get("id").asText(), kind + " " + (i + 1));
            }
        }
        return names;
    }

    private static JsonNode assertNotNullNode(JsonNode document, String name) {
        assertNotNull(document, () -> name + " was not read; there are " + DOCUMENTS.keySet());
        return document;
    }

    private static String run(String... arguments) {
        StringWriter out = new StringWriter();
        StringWriter err = new StringWriter();
        assertEquals(ExitCode.OK, Main.run(arguments, new PrintWriter(out), new PrintWriter(err)), err::toString);
        return out.toString();
    }
}
