package vn.chitieu.read.word;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static vn.chitieu.read.word.WordFiles.cell;
import static vn.chitieu.read.word.WordFiles.item;
import static vn.chitieu.read.word.WordFiles.paragraph;
import static vn.chitieu.read.word.WordFiles.run;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.apache.poi.xwpf.usermodel.ParagraphAlignment;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.junit.jupiter.api.Test;
import vn.chitieu.layout.ParagraphStyle.Alignment;
import vn.chitieu.layout.RawDocument;
import vn.chitieu.layout.RawText;
import vn.chitieu.read.Reading;
import vn.chitieu.source.FailureReason;
import vn.chitieu.source.InputException;

/** Word files: what stands on the page. */
final class DocxReaderTests {

    private static List<String> read(WordFiles file) throws IOException, InputException {
        return Reading.shown(Reading.read("plan.docx", file.bytes()));
    }

    private static String level(int level, String format, String text, String more) {
        return "<w:lvl w:ilvl=\"" + level + "\"><w:start w:val=\"1\"/><w:numFmt w:val=\"" + format
                + "\"/><w:lvlText w:val=\"" + text + "\"/>" + more + "</w:lvl>";
    }

    private static String definition(int id, String levels) {
        return "<w:abstractNum w:abstractNumId=\"" + id + "\">" + levels + "</w:abstractNum>";
    }

    private static String list(int id, int definition, String overrides) {
        return "<w:num w:numId=\"" + id + "\"><w:abstractNumId w:val=\"" + definition + "\"/>" + overrides + "</w:num>";
    }

    @Test
    void readsWhatPoiWrites() throws IOException, InputException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (XWPFDocument document = new XWPFDocument()) {
            XWPFParagraph title = document.createParagraph();
            title.setAlignment(ParagraphAlignment.CENTER);
            title.createRun().setBold(true);
            title.getRuns().get(0).setText("KẾ HOẠCH");
            title.getRuns().get(0).addBreak();
            title.createRun().setText("năm 2024");
            var table = document.createTable(1, 2);
            table.getRow(0).getCell(0).setText("Hộ nghèo");
            table.getRow(0).getCell(1).setText("264");
            table.createRow().getCell(0).setText("Hộ cận nghèo");
            document.write(out);
        }
        RawDocument document = Reading.read("plan.docx", out.toByteArray());
        assertEquals(
                List.of("KẾ HOẠCH\nnăm 2024", "2x2 | 0,0 Hộ nghèo | 0,1 264 | 1,0 Hộ cận nghèo | 1,1"),
                Reading.shown(document));
        RawText text = Reading.text(document, 0);
        assertEquals(Alignment.CENTER, text.style().alignment());
        assertTrue(text.runs().get(0).style().bold());
    }

    @Test
    void labelsAreThosePrinted() throws IOException, InputException {
        String levels = level(0, "upperRoman", "%1.", "")
                + level(1, "decimal", "%2.", "")
                + level(2, "decimal", "%2.%3.", "")
                + level(3, "lowerLetter", "%4)", "")
                + level(4, "bullet", "\uF02D", "");
        assertEquals(
                List.of(
                        "[I.] a",
                        "[1.] b",
                        "[1.1.] c",
                        "[a)] d",
                        "[b)] e",
                        "[1.2.] f",
                        "[2.] g",
                        "[2.1.] h",
                        "[II.] i",
                        "[1.] j",
                        "[-] k"),
                read(WordFiles.body(item(1, 0, "a")
                                + item(1, 1, "b")
                                + item(1, 2, "c")
                                + item(1, 3, "d")
                                + item(1, 3, "e")
                                + item(1, 2, "f")
                                + item(1, 1, "g")
                                + item(1, 2, "h")
                                + item(1, 0, "i")
                                + item(1, 1, "j")
                                + item(1, 4, "k"))
                        .with("numbering", "numbering", definition(0, levels) + list(1, 0, ""))));
    }

    @Test
    void listsOfOneDefinitionCountOnUnlessTheyStartAnew() throws IOException, InputException {
        String anew = "<w:lvlOverride w:ilvl=\"0\"><w:startOverride w:val=\"4\"/></w:lvlOverride>";
        assertEquals(
                List.of("[1.] a", "[2.] b", "[4.] c", "[5.] d", "[6.] e"),
                read(WordFiles.body(
                                item(1, 0, "a") + item(2, 0, "b") + item(3, 0, "c") + item(3, 0, "d") + item(1, 0, "e"))
                        .with(
                                "numbering",
                                "numbering",
                                definition(0, level(0, "decimal", "%1.", ""))
                                        + list(1, 0, "")
                                        + list(2, 0, "")
                                        + list(3, 0, anew))));
    }

    @Test
    void levelsThatNeverRestartAndLegalNumbersAreKept() throws IOException, InputException {
        String levels = level(0, "upperRoman", "Chương %1", "")
                + level(1, "decimal", "Điều %2.", "<w:lvlRestart w:val=\"0\"/>")
                + level(2, "decimal", "%1.%3", "<w:isLgl/>");
        assertEquals(
                List.of("[Chương I] a", "[Điều 1.] b", "[Chương II] c", "[Điều 2.] d", "[2.1] e"),
                read(WordFiles.body(
                                item(1, 0, "a") + item(1, 1, "b") + item(1, 0, "c") + item(1, 1, "d") + item(1, 2, "e"))
                        .with("numbering", "numbering", definition(0, levels) + list(1, 0, ""))));
    }

    @Test
    void numberingOfAStyleIsThatOfItsParagraphs() throws IOException, InputException {
        String styles =
                "<w:style w:type=\"paragraph\" w:styleId=\"Muc\"><w:pPr><w:numPr><w:numId w:val=\"1\"/></w:numPr><w:outlineLvl w:val=\"1\"/></w:pPr>"
                        + "<w:rPr><w:b/></w:rPr></w:style><w:style w:type=\"paragraph\" w:styleId=\"Con\"><w:basedOn w:val=\"Muc\"/></w:style>";
        RawDocument document = Reading.read(
                "plan.docx",
                WordFiles.body(paragraph("<w:pStyle w:val=\"Con\"/>", "a")
                                + paragraph("<w:pStyle w:val=\"Con\"/><w:numPr><w:numId w:val=\"0\"/></w:numPr>", "b"))
                        .with("styles", "styles", styles)
                        .with(
                                "numbering",
                                "numbering",
                                definition(
                                                0,
                                                level(0, "decimal", "%1.", "")
                                                        + level(1, "upperLetter", "%2.", "<w:pStyle w:val=\"Con\"/>"))
                                        + list(1, 0, ""))
                        .bytes());
        assertEquals(List.of("[A.] a", "b"), Reading.shown(document));
        assertEquals(2, Reading.text(document, 0).style().headingLevel());
        assertTrue(Reading.text(document, 0).runs().get(0).style().bold(), "bold comes from the style below");
    }

    @Test
    void textThatIsNotOnThePageIsNotRead() throws IOException, InputException {
        assertEquals(
                List.of("Giảm mới còn", "trang  của Kế hoạch", "Điều khiển"),
                read(WordFiles.body("<w:p>" + run("", "Giảm ")
                        + "<w:del><w:r><w:delText>cũ</w:delText></w:r></w:del><w:ins>" + run("", "mới ") + "</w:ins>"
                        + "<w:moveFrom>" + run("", "chuyển") + "</w:moveFrom>" + run("<w:vanish/>", "ẩn")
                        + run("", "còn") + "</w:p>"
                        + "<w:p>" + run("", "trang ")
                        + "<w:r><w:fldChar w:fldCharType=\"begin\"/><w:instrText> PAGE </w:instrText>"
                        + "<w:fldChar w:fldCharType=\"separate\"/><w:t>7</w:t><w:fldChar w:fldCharType=\"end\"/></w:r>"
                        + "<w:fldSimple w:instr=\" NUMPAGES \">" + run("", "9") + "</w:fldSimple>" + run("", " của ")
                        + "<w:fldSimple w:instr=\" REF a \">" + run("", "Kế hoạch") + "</w:fldSimple></w:p>"
                        + "<w:sdt><w:sdtContent>" + paragraph("Điều khiển") + "</w:sdtContent></w:sdt>")));
    }

    @Test
    void aDeletedParagraphMarkJoinsParagraphs() throws IOException, InputException {
        assertEquals(
                List.of("một hai", "ba"),
                read(WordFiles.body(
                        paragraph("<w:rPr><w:del w:id=\"1\"/></w:rPr>", "một ") + paragraph("hai") + paragraph("ba"))));
    }

    @Test
    void textBoxesAndNotesFollowTheirParagraph() throws IOException, InputException {
        String box = "<mc:AlternateContent><mc:Choice Requires=\"wps\"><w:drawing><wps:txbx><w:txbxContent>"
                + paragraph("DỰ THẢO")
                + "</w:txbxContent></wps:txbx></w:drawing></mc:Choice><mc:Fallback><w:pict><w:txbxContent>"
                + paragraph("DỰ THẢO")
                + "</w:txbxContent></w:pict></mc:Fallback></mc:AlternateContent>";
        assertEquals(
                List.of(
                        "PAGE_HEADER: Mẫu 01",
                        "Hộ nghèo",
                        "DỰ THẢO",
                        "FOOTNOTE: Theo chuẩn mới.",
                        "Hết",
                        "PAGE_FOOTER: Lưu hành nội bộ"),
                read(WordFiles.body(
                                "<w:p>" + run("", "Hộ nghèo") + "<w:r>" + box
                                        + "</w:r><w:r><w:footnoteReference w:id=\"2\"/></w:r></w:p>" + paragraph("Hết")
                                        + "<w:sectPr><w:headerReference r:id=\"header\"/><w:footerReference r:id=\"footer\"/></w:sectPr>")
                        .with("header", "hdr", paragraph("Mẫu 01"))
                        .with("footer", "ftr", paragraph("Lưu hành nội bộ"))
                        .with(
                                "footnotes",
                                "footnotes",
                                "<w:footnote w:type=\"separator\" w:id=\"0\">" + paragraph("x") + "</w:footnote>"
                                        + "<w:footnote w:id=\"2\">" + paragraph("Theo chuẩn mới.") + "</w:footnote>")));
    }

    @Test
    void mergedCellsKeepTheirPlace() throws IOException, InputException {
        String restart = "<w:vMerge w:val=\"restart\"/>";
        assertEquals(
                List.of("3x3 | 0,0+2x1 STT | 0,1+1x2 Hộ | 1,1 2024 | 1,2 2025 | 2,0+1x2 Tổng | 2,2 12"),
                read(WordFiles.body("<w:tbl><w:tr>" + cell(restart, paragraph("STT"))
                        + cell("<w:gridSpan w:val=\"2\"/>", paragraph("Hộ"))
                        + "</w:tr><w:tr>" + cell("<w:vMerge/>", "<w:p/>") + cell("", paragraph("2024"))
                        + cell("", paragraph("2025"))
                        + "</w:tr><w:tr><w:trPr><w:del w:id=\"1\"/></w:trPr>" + cell("", paragraph("xóa"))
                        + "</w:tr><w:tr>"
                        + cell("<w:gridSpan w:val=\"2\"/>", paragraph("Tổng"))
                        + cell("", "<w:tbl><w:tr>" + cell("", paragraph("12")) + "</w:tr></w:tbl>")
                        + "</w:tr></w:tbl>")));
    }

    @Test
    void letterheadAndSignatureAreReadColumnByColumn() throws IOException, InputException {
        assertEquals(
                List.of(
                        "UBND XÃ SUỐI LANH",
                        "Số: 12/KH-UBND",
                        "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM",
                        "Độc lập - Tự do - Hạnh phúc",
                        "Suối Lanh, ngày 5 tháng 3 năm 2024",
                        "Nơi nhận:",
                        "- Lưu: VT.",
                        "CHỦ TỊCH"),
                read(WordFiles.body("<w:tbl><w:tr>" + cell("", paragraph("UBND XÃ SUỐI LANH") + paragraph("_____"))
                        + cell(
                                "",
                                "<w:p>" + run("<w:b/>", "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM") + "<w:r><w:br/></w:r>"
                                        + run("", "Độc lập - Tự do - Hạnh phúc") + "</w:p>")
                        + "</w:tr><w:tr>" + cell("", paragraph("Số: 12/KH-UBND"))
                        + cell("", paragraph("Suối Lanh, ngày 5 tháng 3 năm 2024"))
                        + "</w:tr></w:tbl><w:tbl><w:tr>" + cell("", paragraph("Nơi nhận:") + paragraph("- Lưu: VT."))
                        + cell("", paragraph("CHỦ TỊCH"))
                        + "</w:tr></w:tbl>")));
    }

    @Test
    void aFileCutAnywhereIsDamagedNotADefect() throws IOException {
        byte[] whole = WordFiles.body(paragraph("Kế hoạch giảm nghèo")).bytes();
        AtomicInteger refused = new AtomicInteger();
        IntStream.iterate(8, length -> length < whole.length - 1, length -> length + 13)
                .forEach(length -> {
                    InputException failure = assertThrows(
                            InputException.class,
                            () -> new DocxReader()
                                    .read(new vn.chitieu.source.SourceFile(
                                            "plan.docx",
                                            "",
                                            vn.chitieu.source.MediaTypes.DOCX,
                                            Arrays.copyOf(whole, length))),
                            "cut to " + length + " bytes");
                    assertEquals(
                            FailureReason.DAMAGED,
                            failure.reason(),
                            "cut to " + length + " bytes: " + failure.getMessage());
                    refused.incrementAndGet();
                });
        assertTrue(refused.get() > 50, "too few cuts were tried: " + refused);
    }

    @Test
    void refusesBrokenXmlAndBoundlessNesting() throws IOException {
        assertEquals(FailureReason.DAMAGED, refusal(WordFiles.body("<w:p><w:r>")));
        assertEquals(FailureReason.NO_TEXT, refusal(WordFiles.body("<w:p/>")));
        assertEquals(
                FailureReason.TOO_COMPLEX,
                refusal(WordFiles.body("<w:sdt><w:sdtContent>".repeat(3000)
                        + paragraph("x")
                        + "</w:sdtContent></w:sdt>".repeat(3000))));
        assertEquals(
                FailureReason.TOO_COMPLEX,
                refusal(WordFiles.body("<w:p><w:r><w:t>" + " ".repeat(40_000_000) + "</w:t></w:r></w:p>")));
    }

    private static FailureReason refusal(WordFiles file) throws IOException {
        byte[] bytes = file.bytes();
        return assertThrows(InputException.class, () -> Reading.read("plan.docx", bytes))
                .reason();
    }
}
