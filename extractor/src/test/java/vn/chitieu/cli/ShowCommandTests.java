package vn.chitieu.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.awt.Rectangle;
import java.awt.geom.Rectangle2D;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import javax.imageio.ImageIO;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripperByArea;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The way back from a record of a dataset to the sentence, the cell and the page. */
final class ShowCommandTests {

    private static final Path SAMPLES = Path.of("..", "corpus-samples");
    private static final String PDF = "ke-hoach-nong-thon-moi-xa-2022-2025.pdf";
    private static final String ZIPPED = "ke-hoach-nong-thon-moi-huyen-2024.pdf";
    private static final String WORD = "ke-hoach-giam-ngheo-huyen-2023.docx";
    private static final String SHEET = "biểu.xlsx";

    @TempDir
    private static Path shared;

    private static Path input;
    private static Path dataset;

    @TempDir
    private Path folder;

    private final StringWriter out = new StringWriter();
    private final StringWriter err = new StringWriter();

    @BeforeAll
    static void extract() throws IOException {
        input = Files.createDirectory(shared.resolve("kế hoạch"));
        dataset = shared.resolve("dataset");
        Files.copy(SAMPLES.resolve(PDF), input.resolve(PDF));
        Files.copy(SAMPLES.resolve(WORD), input.resolve(WORD));
        try (ZipOutputStream zip = new ZipOutputStream(Files.newOutputStream(input.resolve("gửi.zip")))) {
            zip.putNextEntry(new ZipEntry("kèm/" + ZIPPED));
            Files.copy(SAMPLES.resolve(ZIPPED), zip);
        }
        writeSheet(input.resolve(SHEET));
        StringWriter messages = new StringWriter();
        PrintWriter printer = new PrintWriter(messages);
        String[] arguments = {"extract", input.toString(), "--out", dataset.toString(), "--quiet"};
        assertEquals(ExitCode.OK, Main.run(arguments, printer, printer), messages::toString);
    }

    @Test
    void printsARecordWithItsSentenceSectionAndPlace() throws IOException {
        JsonNode document = document(PDF);
        JsonNode target = document.path("targets").get(0);
        assertEquals(ExitCode.OK, show(id(target)), err::toString);
        List<String> lines = out.toString().lines().toList();
        assertEquals("target " + id(target), lines.get(0));
        assertRow(lines, "indicator", target.path("indicator").asText());
        assertRow(lines, "document", PDF);
        String sentence = row(lines, "sentence");
        String value = sentence.substring(sentence.indexOf('»') + 1, sentence.indexOf('«'));
        assertEquals(target.at("/evidence/text").asText(), sentence.replaceAll("[»«]", ""));
        assertEquals(
                text(document)
                        .substring(start(target), target.at("/evidence/end").asInt()),
                value);
        assertRow(
                lines,
                "page",
                target.at("/evidence/page").asText() + " of "
                        + document.at("/document/source/pages").asText());
        assertTrue(row(lines, "section").length() > 2, out::toString);
        assertTrue(row(lines, "box").matches("\\d+\\.\\d(, \\d+\\.\\d){3}"), out::toString);
    }

    @Test
    void everyKindOfIdIsShown() throws IOException {
        JsonNode document = document(PDF);
        for (String kind : List.of("sections", "targets", "budgets", "assignments", "numerals", "findings")) {
            JsonNode records = document.path(kind);
            assertFalse(records.isEmpty(), kind);
            assertEquals(ExitCode.OK, show(id(records.get(records.size() / 2))), err::toString);
        }
        assertEquals(ExitCode.OK, show(document.at("/document/id").asText()), err::toString);
        assertTrue(out.toString().contains("[title]"), out::toString);
    }

    @Test
    void findingsAboutARecordAreShownWithIt() throws IOException {
        for (JsonNode document : documents()) {
            for (JsonNode finding : document.path("findings")) {
                if (!finding.path("records").isEmpty()) {
                    assertEquals(
                            ExitCode.OK, show(finding.path("records").get(0).asText(), "--lang", "vi"), err::toString);
                    assertTrue(out.toString().contains(finding.at("/message/vi").asText()), out::toString);
                    return;
                }
            }
        }
        throw new AssertionError("no finding is about a record");
    }

    /** What PDFBox reads inside of the frame is the value and nothing else. */
    @Test
    void theFrameEnclosesTheValue() throws IOException {
        JsonNode document = document(PDF);
        List<JsonNode> records = new ArrayList<>();
        for (String kind : List.of("targets", "budgets", "assignments")) {
            JsonNode all = document.path(kind);
            records.add(all.get(0));
            records.add(all.get(all.size() / 2));
        }
        try (PDDocument pdf = Loader.loadPDF(input.resolve(PDF).toFile())) {
            for (JsonNode record : records) {
                Path png = folder.resolve(id(record) + ".png");
                assertEquals(ExitCode.OK, show(id(record), "--png", png.toString()), err::toString);
                BufferedImage image = ImageIO.read(png.toFile());
                double scale = image.getWidth() / 595.28;
                Rectangle frame = inside(image);
                int page = record.at("/evidence/page").asInt() - 1;
                PDFTextStripperByArea stripper = new PDFTextStripperByArea();
                // A character lies in a region if its left edge does: the next one begins where the value ends.
                stripper.addRegion(
                        "frame",
                        new Rectangle2D.Double(
                                frame.x / scale, frame.y / scale, frame.width / scale - 2, frame.height / scale));
                stripper.extractRegions(pdf.getPage(page));
                String framed = stripper.getTextForRegion("frame").strip();
                String value = text(document)
                        .substring(start(record), record.at("/evidence/end").asInt());
                assertEquals(value, framed, record::toString);
            }
        }
    }

    @Test
    void documentsInArchivesAreDrawn() throws IOException {
        JsonNode target = document(ZIPPED).path("targets").get(0);
        Path png = folder.resolve("page.png");
        assertEquals(ExitCode.OK, show(id(target), "--png", png.toString()), err::toString);
        assertRow(out.toString().lines().toList(), "document", "gửi.zip!/kèm/" + ZIPPED);
        assertTrue(inside(ImageIO.read(png.toFile())).width > 0);
    }

    @Test
    void cellsOfSheetsAndTablesAreNamed() throws IOException {
        JsonNode target = document(SHEET).path("targets").get(0);
        assertEquals(ExitCode.OK, show(id(target)), err::toString);
        assertRow(out.toString().lines().toList(), "sheet cell", "Biểu 01!C4");
        for (JsonNode budget : document(WORD).path("budgets")) {
            if (budget.at("/evidence/cell").isTextual()) {
                assertEquals(ExitCode.OK, show(id(budget)), err::toString);
                List<String> lines = out.toString().lines().toList();
                assertRow(lines, "table cell", budget.at("/evidence/cell").asText());
                assertTrue(row(lines, "in the text").contains("»"), out::toString);
                return;
            }
        }
        throw new AssertionError("no budget stands in a table");
    }

    @Test
    void everythingInASheetHasItsCell() throws IOException {
        JsonNode document = document(SHEET);
        for (String kind : List.of("sections", "targets", "budgets", "assignments", "findings")) {
            for (JsonNode record : document.path(kind)) {
                assertTrue(
                        record.path("evidence").isNull()
                                || record.at("/evidence/cell").isTextual(),
                        record::toString);
            }
        }
        assertEquals(
                "Biểu 01!A1",
                document.at("/document/evidence/title/cell").asText(),
                document.path("document")::toString);
    }

    @Test
    void aRunWithoutJsonShowsTheSame() throws IOException {
        Path tables = folder.resolve("tables");
        run(
                "extract",
                input.resolve(PDF).toString(),
                "--out",
                tables.toString(),
                "--format",
                "csv",
                "--excel",
                "--quiet");
        assertEquals("", err.toString());
        for (String kind : List.of("targets", "budgets", "findings")) {
            String id = id(document(PDF).path(kind).get(0));
            show(id);
            String fromJson = out.toString();
            assertEquals(ExitCode.OK, run("show", tables.toString(), id, "--lang", "en"), err::toString);
            assertEquals(fromJson, out.toString());
        }
        assertEquals(ExitCode.USER_ERROR, run("show", tables.toString(), "0000"));
    }

    @Test
    void originalsThatHaveMovedAreFoundAndThoseThatHaveChangedAreRefused() throws IOException {
        String id = id(document(PDF).path("targets").get(0));
        Path copy = folder.resolve("copy");
        try (Stream<Path> files = Files.walk(dataset)) {
            for (Path file : files.toList()) {
                Files.copy(file, copy.resolve(dataset.relativize(file).toString()));
            }
        }
        String png = folder.resolve("page.png").toString();
        assertEquals(ExitCode.USER_ERROR, run("show", copy.toString(), id, "--png", png, "--source", copy.toString()));
        assertOneLine("cannot find " + PDF);
        assertEquals(ExitCode.OK, run("show", copy.toString(), id, "--png", png, "--source", input.toString()));
        Path moved = Files.createDirectories(folder.resolve("lưu trữ/2025"));
        Files.copy(SAMPLES.resolve(ZIPPED), moved.resolve(PDF));
        String elsewhere = moved.getParent().toString();
        assertEquals(ExitCode.USER_ERROR, run("show", copy.toString(), id, "--png", png, "--source", elsewhere));
        assertOneLine("has changed since");
    }

    @Test
    void whatHasNoPagesIsNotDrawn() throws IOException {
        String id = id(document(WORD).path("targets").get(0));
        assertEquals(
                ExitCode.USER_ERROR,
                show(id, "--png", folder.resolve("page.png").toString()));
        assertOneLine("has no pages to draw");
    }

    @Test
    void anUnknownIdIsAnsweredWithTheNearest() throws IOException {
        String id = id(document(PDF).path("targets").get(0));
        String slip = id.substring(0, 7) + (id.charAt(7) == '0' ? '1' : '0') + id.substring(8);
        assertEquals(ExitCode.USER_ERROR, show(slip));
        assertOneLine("did you mean " + id + "?");
        assertEquals(ExitCode.USER_ERROR, show(id.substring(0, 9)));
        assertOneLine("did you mean " + id + "?");
    }

    @Test
    void aFolderThatIsNoRunIsRefused() {
        assertEquals(ExitCode.USER_ERROR, run("show", input.toString(), "0123456789abcdef"));
        assertOneLine("holds no dataset of chitieu");
        assertEquals(ExitCode.USER_ERROR, run("show", folder.resolve("nowhere").toString(), "0123456789abcdef"));
        assertOneLine("there is no folder named");
    }

    /** Returns the inside of the only frame on a page: the rectangle around its colour, less the line. */
    static Rectangle inside(BufferedImage image) {
        Rectangle around = null;
        for (int y = 0; y < image.getHeight(); y++) {
            for (int x = 0; x < image.getWidth(); x++) {
                if ((image.getRGB(x, y) & 0xFFFFFF) == 0xE6007E) {
                    Rectangle pixel = new Rectangle(x, y, 1, 1);
                    around = around == null ? pixel : around.union(pixel);
                }
            }
        }
        if (around == null) {
            throw new AssertionError("nothing is framed");
        }
        int line = Math.max(2, image.getWidth() / 500);
        around.grow(-line, -line);
        return around;
    }

    private static void writeSheet(Path file) throws IOException {
        String[][] rows = {
            {"KẾ HOẠCH GIẢM NGHÈO NĂM 2025 XÃ BẢN LIM"},
            {},
            {"STT", "Thôn", "Số hộ nghèo năm 2025", "Số hộ cận nghèo năm 2025"},
            {"1", "Nà Hừ", "41", "12"},
            {"2", "Nà Sài", "35", "17"},
            {"3", "Cốc Pục", "28", "9"}
        };
        try (XSSFWorkbook book = new XSSFWorkbook()) {
            XSSFSheet sheet = book.createSheet("Biểu 01");
            for (int i = 0; i < rows.length; i++) {
                Row row = sheet.createRow(i);
                for (int j = 0; j < rows[i].length; j++) {
                    if (rows[i][j].matches("\\d+")) {
                        row.createCell(j).setCellValue(Integer.parseInt(rows[i][j]));
                    } else {
                        row.createCell(j).setCellValue(rows[i][j]);
                    }
                }
            }
            try (var stream = Files.newOutputStream(file)) {
                book.write(stream);
            }
        }
    }

    private static List<JsonNode> documents() throws IOException {
        List<JsonNode> documents = new ArrayList<>();
        try (Stream<Path> files = Files.list(dataset.resolve("json"))) {
            for (Path file : files.sorted().toList()) {
                documents.add(new ObjectMapper().readTree(file.toFile()));
            }
        }
        return documents;
    }

    private static JsonNode document(String name) throws IOException {
        return documents().stream()
                .filter(document ->
                        document.at("/document/source/path").asText().endsWith(name))
                .findFirst()
                .orElseThrow(() -> new AssertionError("no document " + name));
    }

    private static String text(JsonNode document) throws IOException {
        return Files.readString(
                dataset.resolve("text").resolve(document.at("/document/id").asText() + ".txt"));
    }

    private static String id(JsonNode record) {
        return record.path("id").asText();
    }

    private static int start(JsonNode record) {
        return record.at("/evidence/start").asInt();
    }

    private static void assertRow(List<String> lines, String name, String value) {
        assertEquals(value, row(lines, name), () -> String.join("\n", lines));
    }

    private static String row(List<String> lines, String name) {
        return lines.stream()
                .filter(line -> line.strip().equals(name) || line.startsWith("  " + name + "  "))
                .map(line -> line.substring(name.length() + 2).strip())
                .findFirst()
                .orElseThrow(() -> new AssertionError("no " + name + " in " + lines));
    }

    private void assertOneLine(String part) {
        assertEquals(1, err.toString().lines().count(), err::toString);
        assertTrue(err.toString().contains(part), err::toString);
    }

    private int show(String id, String... options) {
        List<String> arguments = new ArrayList<>(List.of("show", dataset.toString(), id, "--lang", "en"));
        for (int i = 0; i < options.length; i += 2) {
            if (options[i].equals("--lang")) {
                arguments.set(4, options[i + 1]);
            } else {
                arguments.addAll(List.of(options[i], options[i + 1]));
            }
        }
        return run(arguments.toArray(String[]::new));
    }

    private int run(String... arguments) {
        out.getBuffer().setLength(0);
        err.getBuffer().setLength(0);
        return Main.run(arguments, new PrintWriter(out), new PrintWriter(err));
    }
}
