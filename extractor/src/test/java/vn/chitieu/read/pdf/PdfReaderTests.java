package vn.chitieu.read.pdf;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.util.List;
import org.junit.jupiter.api.Test;
import vn.chitieu.layout.ParagraphStyle.Alignment;
import vn.chitieu.layout.RawBlock;
import vn.chitieu.layout.RawDocument;
import vn.chitieu.layout.RawRun;
import vn.chitieu.layout.RawText;
import vn.chitieu.layout.RawText.Region;
import vn.chitieu.model.Box;
import vn.chitieu.source.InputException;

class PdfReaderTests {
    private static final String[] BODY = {
        "Phấn đấu đến hết năm, mọi thôn trong vùng dự án đều có nhà văn hóa đạt",
        "chuẩn; mỗi thôn vận động ít nhất hai hộ khá cùng giúp đỡ một hộ nghèo về",
        "giống, vốn và cách làm ăn, coi đây là việc thường xuyên của chi bộ thôn và",
    };

    /** Body text that is another on each page. */
    private static String[] body(int page) {
        String[] lines = BODY.clone();
        for (int i = 0; i < lines.length; i++) {
            lines[i] = "Thôn " + page + ": " + lines[i].substring(12);
        }
        return lines;
    }

    static List<RawText> lines(RawDocument document, Region region) {
        return document.blocks().stream()
                .filter(RawText.class::isInstance)
                .map(RawText.class::cast)
                .filter(text -> text.region() == region)
                .toList();
    }

    static List<String> texts(RawDocument document, Region region) {
        return lines(document, region).stream().map(RawText::text).toList();
    }

    @Test
    void givesLinesWithBoxesAndTheEdgesOfTheirCharacters() throws IOException, InputException {
        PdfSketch sketch = new PdfSketch();
        float width = sketch.width("Giảm nghèo đa chiều", 14);
        RawDocument document = sketch.text(100, 200, 14, "Giảm nghèo đa chiều").read();

        RawText line = lines(document, Region.BODY).get(0);
        assertEquals("Giảm nghèo đa chiều", line.text());
        assertEquals(1, line.page());
        assertEquals(1, document.pageCount());
        Box box = line.box();
        assertEquals(100, box.x0(), 0.1);
        assertEquals(100 + width, box.x1(), 0.1);
        assertTrue(box.y0() > 184 && box.y0() < 190, "top is an ascent above the baseline: " + box);
        assertTrue(box.y1() > 200 && box.y1() < 206, "bottom is a descent below the baseline: " + box);
        RawRun run = line.runs().get(0);
        assertEquals(14, run.style().size(), 0.01);
        assertEquals("LiberationSans", run.style().font());
        assertEquals(run.text().length() + 1, run.edges().length);
        int word = run.text().indexOf("nghèo");
        assertEquals(100 + widthOf("Giảm ", 14), run.edges()[word], 0.1, "left edge of the second word");
    }

    private static float widthOf(String text, float size) throws IOException {
        return new PdfSketch().width(text, size);
    }

    @Test
    void putsSpacesWhereWordsStandApart() throws IOException, InputException {
        RawDocument document = new PdfSketch()
                .justified(85, 100, 14, BODY[0])
                .text(85, 140, 14, "liền")
                .text(85 + widthOf("liền", 14), 140, 14, "nhau")
                .read();

        assertEquals(List.of(BODY[0], "liềnnhau"), texts(document, Region.BODY));
    }

    @Test
    void readsLetterSpacedWordsAsWords() throws IOException, InputException {
        PdfSketch sketch = new PdfSketch();
        float x = 200;
        for (String letter : "QUYẾT ĐỊNH".split("")) {
            if (!letter.equals(" ")) {
                sketch.text(x, 100, 14, letter);
            }
            x += widthOf(letter, 14) + 5;
        }

        assertEquals(List.of("QUYẾT ĐỊNH"), texts(sketch.read(), Region.BODY));
    }

    @Test
    void readsLinesFromTheTopWhateverTheOrderOfDrawing() throws IOException, InputException {
        RawDocument document = new PdfSketch()
                .text(85, 300, 14, "thứ ba")
                .text(85, 100, 14, "thứ nhất")
                .text(85, 200, 14, "thứ hai")
                .read();

        assertEquals(List.of("thứ nhất", "thứ hai", "thứ ba"), texts(document, Region.BODY));
    }

    @Test
    void showsRaisedFiguresAsSuperscripts() throws IOException, InputException {
        RawDocument document = new PdfSketch()
                .text(85, 100, 14, "giao 120")
                .text(85 + widthOf("giao 120", 14), 95, 8, "3")
                .text(85, 130, 14, "hộ trong năm")
                .read();

        assertEquals(List.of("giao 120³", "hộ trong năm"), texts(document, Region.BODY));
    }

    @Test
    void readsTextPrintedTwiceAsBold() throws IOException, InputException {
        RawDocument document = new PdfSketch()
                .text(85, 100, 14, "Mục tiêu")
                .text(85.3f, 100, 14, "Mục tiêu")
                .read();

        RawText line = lines(document, Region.BODY).get(0);
        assertEquals("Mục tiêu", line.text());
        assertTrue(line.runs().get(0).style().bold(), "bold by double print");
    }

    @Test
    void readsTextThatIsFilledAndOutlinedAsBold() throws IOException, InputException {
        RawDocument document = new PdfSketch()
                .raw("2 Tr")
                .text(85, 100, 14, "Tổng cộng")
                .raw("0 Tr")
                .text(85, 130, 14, "trong đó")
                .read();

        assertTrue(lines(document, Region.BODY).get(0).runs().get(0).style().bold(), "bold by outline");
        assertTrue(!lines(document, Region.BODY).get(1).runs().get(0).style().bold(), "not bold without outline");
    }

    @Test
    void tellsCentredFullAndIndentedLines() throws IOException, InputException {
        float middle = (85 + PdfSketch.WIDTH - 57) / 2;
        RawDocument document = new PdfSketch()
                .centred(middle, 100, 14, "ĐỀ CƯƠNG")
                .justified(121, 130, 14, "Phấn đấu đến hết năm, mọi thôn trong vùng dự án có đủ")
                .justified(85, 148, 14, BODY)
                .text(85, 210, 14, "xóm.")
                .read();

        List<RawText> lines = lines(document, Region.BODY);
        assertEquals(Alignment.CENTER, lines.get(0).style().alignment());
        assertEquals(Alignment.JUSTIFY, lines.get(1).style().alignment());
        assertEquals(36, lines.get(1).style().indent(), 0.2);
        assertEquals(0, lines.get(2).style().indent(), 0.2);
        assertEquals(Alignment.LEFT, lines.get(5).style().alignment());
    }

    @Test
    void dropsPageNumbersAndRunningTitlesOutOfTheBody() throws IOException, InputException {
        PdfSketch sketch = new PdfSketch();
        for (int page = 1; page <= 4; page++) {
            if (page > 1) {
                sketch.page().centred(PdfSketch.WIDTH / 2, 40, 13, String.valueOf(page));
            }
            sketch.justified(85, 80, 14, body(page)).text(85, 150, 14, "2025").text(85, 810, 9, "Phòng Kinh tế soạn");
        }
        RawDocument document = sketch.read();

        assertEquals(List.of("2", "3", "4"), texts(document, Region.PAGE_HEADER));
        assertEquals(4, lines(document, Region.PAGE_FOOTER).size());
        assertEquals(16, lines(document, Region.BODY).size());
    }

    @Test
    void keepsRepeatedBodyTextInTheBody() throws IOException, InputException {
        PdfSketch sketch = new PdfSketch();
        for (int page = 1; page <= 3; page++) {
            sketch.justified(85, 80, 14, BODY).justified(85, 134.6f, 14, BODY);
            if (page < 3) {
                sketch.page();
            }
        }

        assertEquals(18, lines(sketch.read(), Region.BODY).size());
    }

    @Test
    void keepsTheNumbersOfAppendicesInTheBody() throws IOException, InputException {
        PdfSketch sketch = new PdfSketch();
        for (int page = 1; page <= 3; page++) {
            sketch.text(250, 60, 13, "Phụ lục " + page).justified(85, 100, 14, body(page));
            if (page < 3) {
                sketch.page();
            }
        }

        RawDocument document = sketch.read();
        assertEquals(List.of(), texts(document, Region.PAGE_HEADER));
        assertTrue(texts(document, Region.BODY).contains("Phụ lục 2"), "heading of the second appendix");
    }

    @Test
    void tellsFootnotesFromTheBody() throws IOException, InputException {
        RawDocument document = new PdfSketch()
                .justified(85, 80, 14, BODY)
                .line(85, 700, 229, 700)
                .text(85, 712, 6, "1")
                .text(90, 716, 10, "Theo báo cáo của các thôn")
                .text(85, 729, 10, "gửi trong quý trước.")
                .read();

        assertEquals(List.of("¹ Theo báo cáo của các thôn", "gửi trong quý trước."), texts(document, Region.FOOTNOTE));
        assertEquals(3, lines(document, Region.BODY).size());
    }

    @Test
    void readsRotatedPagesAsTheyAreDisplayed() throws IOException, InputException {
        // On a page that is displayed turned clockwise, text that is drawn upwards reads from left to right.
        RawDocument document = new PdfSketch()
                .rotated(90)
                .textUp(100, PdfSketch.HEIGHT - 50, 14, "Biểu tổng hợp")
                .textUp(130, PdfSketch.HEIGHT - 50, 14, "hộ nghèo")
                .read();

        assertEquals(List.of("Biểu tổng hợp", "hộ nghèo"), texts(document, Region.BODY));
        RawText line = lines(document, Region.BODY).get(0);
        assertNotNull(line.runs().get(0).edges());
        assertEquals(50, line.box().x0(), 0.1);
        assertEquals(87.4, line.box().y0(), 0.5);
    }

    @Test
    void readsPagesWhoseTextIsSetSideways() throws IOException, InputException {
        RawDocument document = new PdfSketch()
                .textUp(100, 700, 14, "Biểu tổng hợp")
                .textUp(130, 700, 14, "hộ nghèo")
                .read();

        assertEquals(List.of("Biểu tổng hợp", "hộ nghèo"), texts(document, Region.BODY));
        RawText line = lines(document, Region.BODY).get(0);
        float[] edges = line.runs().get(0).edges();
        assertNotNull(edges);
        assertEquals(700, edges[0], 0.1, "the first character stands lowest");
        Box part = line.direction().part(line.box(), edges[0], edges[4]);
        assertEquals(line.box().x1(), part.x1(), 0.1);
        assertEquals(edges[4], part.y0(), 0.1);
        assertEquals(700, part.y1(), 0.1);
        assertEquals(700, line.box().y1(), 0.1);
        assertEquals(87.4, line.box().x0(), 0.5);
    }

    @Test
    void takesTurnedTextOnTheMarginForAStamp() throws IOException, InputException {
        RawDocument document = new PdfSketch()
                .justified(85, 80, 14, BODY)
                .textUp(30, 500, 9, "Văn bản điện tử")
                .read();

        assertEquals(List.of("Văn bản điện tử"), texts(document, Region.STAMP));
        assertEquals(3, lines(document, Region.BODY).size());
    }

    @Test
    void takesCaptionsOfSignaturesAndIncomingMailForStamps() throws IOException, InputException {
        RawDocument document = new PdfSketch()
                .text(430, 40, 8, "Người ký: Trần Văn Thử")
                .text(430, 51, 8, "Cơ quan: Phòng Thử nghiệm")
                .text(430, 62, 8, "Ngày ký: 03-02-2025 08:15:20 +07:00")
                .text(60, 120, 12, "CÔNG VĂN ĐẾN")
                .text(60, 136, 10, "Số: 127")
                .text(60, 150, 10, "Ngày: 5/2/2025")
                .text(85, 300, 14, "Người ký hợp đồng phải có đủ năng lực theo luật định và chịu mọi chi phí.")
                .read();

        assertEquals(6, lines(document, Region.STAMP).size(), () -> texts(document, Region.STAMP)
                .toString());
        assertEquals(
                List.of("Người ký hợp đồng phải có đủ năng lực theo luật định và chịu mọi chi phí."),
                texts(document, Region.BODY));
    }

    @Test
    void readsNumbersThatASigningProgramFillsIn() throws IOException, InputException {
        RawDocument document = new PdfSketch()
                .text(85, 100, 13, "Số:")
                .text(140, 100, 13, "/KH-UBND")
                .signature(110, 100, 13, "214")
                .signature(400, 700, 8, "Ký bởi: Trần Văn Thử", "Ngày ký: 03/02/2025")
                .read();

        assertEquals(List.of("Số: 214 /KH-UBND"), texts(document, Region.BODY));
        assertEquals(List.of("Ký bởi: Trần Văn Thử", "Ngày ký: 03/02/2025"), texts(document, Region.STAMP));
    }

    @Test
    void givesEveryBlockAPage() throws IOException, InputException {
        RawDocument document = new PdfSketch()
                .text(85, 100, 14, "trang đầu")
                .page()
                .text(85, 100, 14, "trang sau")
                .read();

        List<RawBlock> blocks = document.blocks();
        assertEquals(2, blocks.size());
        assertEquals(1, ((RawText) blocks.get(0)).page());
        assertEquals(2, ((RawText) blocks.get(1)).page());
    }
}
