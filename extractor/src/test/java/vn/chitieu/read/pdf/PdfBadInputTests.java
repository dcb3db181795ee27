package vn.chitieu.read.pdf;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.chitieu.layout.RawText.Region;
import vn.chitieu.read.page.PageFacts;
import vn.chitieu.read.page.PageFrame;
import vn.chitieu.read.page.PageInk;
import vn.chitieu.read.page.textlayer.TextLayer;
import vn.chitieu.source.FailureReason;
import vn.chitieu.source.InputException;

class PdfBadInputTests {

    private static FailureReason refusal(byte[] bytes) {
        return assertThrows(InputException.class, () -> PdfSketch.read(bytes)).reason();
    }

    private static byte[] plan() throws IOException {
        PdfSketch sketch = new PdfSketch();
        for (int page = 1; page <= 5; page++) {
            sketch.text(85, 100, 14, "Trang thứ " + page).page();
        }
        return sketch.text(85, 100, 14, "Trang cuối").bytes();
    }

    @Test
    void refusesAFileThatAsksForAPassword() throws IOException {
        byte[] locked =
                new PdfSketch().text(85, 100, 14, "kín").encrypted("mật").bytes();
        assertEquals(FailureReason.ENCRYPTED, refusal(locked));
    }

    @Test
    void opensAFileThatOnlyForbidsPrinting() throws IOException, InputException {
        byte[] open =
                new PdfSketch().text(85, 100, 14, "đọc được").encrypted("").bytes();
        assertEquals(List.of("đọc được"), PdfReaderTests.texts(PdfSketch.read(open), Region.BODY));
    }

    @Test
    void refusesAFileWithNoText() throws IOException {
        assertEquals(
                FailureReason.NO_TEXT,
                refusal(new PdfSketch().line(10, 10, 100, 10).bytes()));
    }

    @Test
    void refusesWhatIsNoPdf() {
        assertEquals(FailureReason.DAMAGED, refusal(new byte[0]));
        assertEquals(FailureReason.DAMAGED, refusal("%PDF-1.7\nrác".getBytes(StandardCharsets.UTF_8)));
        assertEquals(FailureReason.DAMAGED, refusal(new byte[10_000]));
    }

    @ParameterizedTest
    @ValueSource(ints = {5, 20, 35, 50, 65, 80, 90, 95, 99})
    void readsOrRefusesATruncatedFile(int percent) throws IOException {
        byte[] whole = plan();
        byte[] cut = Arrays.copyOf(whole, whole.length * percent / 100);
        try {
            assertFalse(PdfSketch.read(cut).blocks().isEmpty(), "text of what is left");
        } catch (InputException e) {
            assertTrue(
                    e.reason() == FailureReason.DAMAGED || e.reason() == FailureReason.NO_TEXT,
                    () -> "not " + e.reason());
        }
    }

    @Test
    void readsAFileWithoutItsEnd() throws IOException, InputException {
        byte[] whole = plan();
        byte[] cut = Arrays.copyOf(whole, whole.length - 40);
        assertTrue(
                PdfReaderTests.texts(PdfSketch.read(cut), Region.BODY).contains("Trang cuối"), "text of the last page");
    }

    @Test
    void refusesTooManyPages() throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (PDDocument document = new PDDocument()) {
            for (int i = 0; i <= 5_000; i++) {
                document.addPage(new PDPage());
            }
            document.save(bytes);
        }
        assertEquals(FailureReason.TOO_COMPLEX, refusal(bytes.toByteArray()));
    }

    @Test
    void refusesAPageWithTooManyCharacters() throws IOException {
        PdfSketch sketch = new PdfSketch();
        String row = "x".repeat(10_000);
        for (int i = 0; i < 21; i++) {
            sketch.text(1, 10 + i, 0.01f, row);
        }
        assertEquals(FailureReason.TOO_COMPLEX, refusal(sketch.bytes()));
    }

    @Test
    void countsWhatTellsWhetherAPageCanBeTrusted() throws IOException, InputException {
        byte[] bytes = new PdfSketch()
                .raw("3 Tr")
                .text(85, 100, 14, "ẩn")
                .raw("0 Tr")
                .text(85, 120, 14, "hiện")
                .bytes();
        try (PdfFile file = PdfFile.open(bytes)) {
            PageFacts facts = file.scan(1).facts();
            assertEquals(6, facts.glyphs());
            assertEquals(2, facts.hidden());
            assertEquals(0, facts.unmapped());
        }
    }

    @Test
    void takesAPageForUnmappedWhenOneCharacterInTwentyIsUnknown() {
        assertEquals(TextLayer.UNMAPPED, layer(new PageFacts(1_000, 0, 60, 0, false, false)), "60 unknown of 1,000");
        assertEquals(TextLayer.SOUND, layer(new PageFacts(1_000, 0, 40, 0, false, false)), "40 unknown of 1,000");
        assertEquals(TextLayer.SOUND, layer(new PageFacts(60, 0, 8, 0, false, false)), "bullets on a short page");
    }

    @Test
    void takesAPictureWithoutTextForAScan() {
        assertEquals(TextLayer.ABSENT, layer(new PageFacts(0, 0, 0, 0.9f, false, false)), "a picture over the page");
        assertEquals(TextLayer.SOUND, layer(new PageFacts(900, 0, 0, 0.9f, false, false)), "text over a picture");
        assertEquals(TextLayer.SOUND, layer(new PageFacts(0, 0, 0, 0, false, false)), "an empty page");
    }

    private static TextLayer layer(PageFacts facts) {
        return TextLayer.of(new PageInk(1, new PageFrame(595, 842, 0), List.of(), List.of(), List.of(), facts));
    }

    @Test
    void readsThePagesBesideADamagedOne() throws IOException, InputException {
        byte[] bytes = new PdfSketch()
                .text(85, 100, 14, "trang tốt")
                .page()
                .raw("q (chuỗi không đóng Tj /Không Do")
                .bytes();
        assertEquals(List.of("trang tốt"), PdfReaderTests.texts(PdfSketch.read(bytes), Region.BODY));
    }
}
