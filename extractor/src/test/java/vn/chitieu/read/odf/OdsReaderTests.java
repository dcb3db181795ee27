package vn.chitieu.read.odf;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.chitieu.layout.ParagraphStyle.Alignment;
import vn.chitieu.layout.RawDocument;
import vn.chitieu.layout.RawTable;
import vn.chitieu.layout.SheetRange;
import vn.chitieu.read.Reading;
import vn.chitieu.source.FailureReason;
import vn.chitieu.source.InputException;
import vn.chitieu.source.MediaTypes;

/** What {@code FormMatrixTests} does not show of OpenDocument workbooks. */
final class OdsReaderTests {
    private static final String NAMES = " xmlns:office=\"urn:oasis:names:tc:opendocument:xmlns:office:1.0\""
            + " xmlns:text=\"urn:oasis:names:tc:opendocument:xmlns:text:1.0\""
            + " xmlns:style=\"urn:oasis:names:tc:opendocument:xmlns:style:1.0\""
            + " xmlns:number=\"urn:oasis:names:tc:opendocument:xmlns:datastyle:1.0\""
            + " xmlns:draw=\"urn:oasis:names:tc:opendocument:xmlns:drawing:1.0\""
            + " xmlns:svg=\"urn:oasis:names:tc:opendocument:xmlns:svg-compatible:1.0\""
            + " xmlns:fo=\"urn:oasis:names:tc:opendocument:xmlns:xsl-fo-compatible:1.0\""
            + " xmlns:table=\"urn:oasis:names:tc:opendocument:xmlns:table:1.0\"";

    private static byte[] file(String styles, String sheets, String manifest) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(out)) {
            put(zip, "mimetype", MediaTypes.ODS);
            put(
                    zip,
                    "content.xml",
                    "<office:document-content" + NAMES + "><office:automatic-styles>" + styles
                            + "</office:automatic-styles><office:body><office:spreadsheet>" + sheets
                            + "</office:spreadsheet></office:body></office:document-content>");
            put(zip, "META-INF/manifest.xml", "<manifest>" + manifest + "</manifest>");
        }
        return out.toByteArray();
    }

    private static void put(ZipOutputStream zip, String name, String content) throws IOException {
        zip.putNextEntry(new ZipEntry(name));
        zip.write(content.getBytes(StandardCharsets.UTF_8));
    }

    private static RawDocument read(String styles, String rows) throws IOException, InputException {
        return Reading.read("bieu.ods", file(styles, sheet("Biểu 01", "", rows), ""));
    }

    private static FailureReason refusal(byte[] bytes) {
        return assertThrows(InputException.class, () -> Reading.read("bieu.ods", bytes))
                .reason();
    }

    private static String sheet(String name, String properties, String content) {
        return "<table:table table:name=\"" + name + "\"" + properties + ">" + content + "</table:table>";
    }

    private static String row(String... cells) {
        return "<table:table-row>" + String.join("", cells) + "</table:table-row>";
    }

    private static String text(String text) {
        return "<table:table-cell office:value-type=\"string\"><text:p>" + text + "</text:p></table:table-cell>";
    }

    private static String number(String properties, String value) {
        return "<table:table-cell office:value-type=\"float\" office:value=\"" + value + "\"" + properties + "/>";
    }

    private static String styled(String style) {
        return " table:style-name=\"" + style + "\"";
    }

    private static String cellStyle(String name, String numbers) {
        return "<style:style style:name=\"" + name + "\" style:family=\"table-cell\" style:data-style-name=\"" + numbers
                + "\"/>";
    }

    private static String digits(int decimals, int whole) {
        return "<number:number number:decimal-places=\"" + decimals + "\" number:min-integer-digits=\"" + whole
                + "\" number:grouping=\"true\"/>";
    }

    private static SheetRange place(RawDocument document, int block) {
        SheetRange place = ((RawTable) document.blocks().get(block)).sheet();
        assertNotNull(place, "a table of a workbook knows its sheet");
        return place;
    }

    private static String box(String place, String... lines) {
        return "<draw:frame" + place + "><draw:text-box><text:p>" + String.join("</text:p><text:p>", lines)
                + "</text:p></draw:text-box></draw:frame>";
    }

    @Test
    void readsTextBoxesAndShapes() throws Exception {
        RawDocument document = read(
                "",
                "<table:shapes>" + box(" svg:y=\"0.4cm\"", "KẾ HOẠCH", "Giảm nghèo năm 2031")
                        + box(" svg:y=\"9cm\"", "Nguồn: niên giám") + "</table:shapes>"
                        + row("<table:table-cell/>") + row("<table:table-cell/>")
                        + row(text("TT"), text("Thôn"), text("Số hộ"))
                        + row(
                                number("", "1"),
                                text("Bản Mới"),
                                "<table:table-cell office:value-type=\"float\" office:value=\"12\"><office:annotation>"
                                        + "<text:p>xem lại</text:p></office:annotation><draw:g><draw:custom-shape>"
                                        + "<text:p>Đơn vị: hộ</text:p></draw:custom-shape></draw:g><text:p>12</text:p>"
                                        + "</table:table-cell>"));
        assertEquals(
                List.of(
                        "KẾ HOẠCH\nGiảm nghèo năm 2031",
                        "2x3 | 0,0 TT | 0,1 Thôn | 0,2 Số hộ | 1,0 1 | 1,1 Bản Mới | 1,2 12",
                        "Nguồn: niên giám",
                        "Đơn vị: hộ"),
                Reading.shown(document));
    }

    @Test
    void readsFlatFiles() throws Exception {
        String flat = "<?xml version=\"1.0\"?><office:document" + NAMES + " office:mimetype=\"" + MediaTypes.ODS
                + "\"><office:automatic-styles/><office:body><office:spreadsheet>"
                + sheet(
                        "Biểu 01",
                        "",
                        row(text("TT"), text("Thôn"), text("Số hộ"))
                                + row(number("", "1"), text("Bản Mới"), number("", "12")))
                + "</office:spreadsheet></office:body></office:document>";
        assertEquals(
                List.of("2x3 | 0,0 TT | 0,1 Thôn | 0,2 Số hộ | 1,0 1 | 1,1 Bản Mới | 1,2 12"),
                Reading.shown(Reading.read("bieu.fods", flat)));
    }

    @Test
    void showsNumbersByTheirPatternsWhateverTheTextInTheFile() throws Exception {
        String styles = "<number:percentage-style style:name=\"N1\">" + digits(2, 1)
                + "<number:text>%</number:text></number:percentage-style>" + cellStyle("percent", "N1")
                + "<number:number-style style:name=\"N2P\">" + digits(0, 1) + "</number:number-style>"
                + "<number:number-style style:name=\"N2\"><number:text>(</number:text>" + digits(0, 1)
                + "<number:text>)</number:text><style:map style:condition=\"value()&gt;=0\""
                + " style:apply-style-name=\"N2P\"/></number:number-style>" + cellStyle("money", "N2")
                + "<number:date-style style:name=\"N3\"><number:month/><number:text>/</number:text><number:year/>"
                + "</number:date-style>" + cellStyle("month", "N3");
        RawDocument document = read(
                styles,
                row(text("Thôn"), text("Tỷ lệ"), text("Vốn"), text("Bù"), text("Hạn"), text("Số"))
                        + row(
                                text("Đồi Sim"),
                                "<table:table-cell office:value-type=\"percentage\" office:value=\"0.1268\""
                                        + styled("percent") + "><text:p>12.68 %</text:p></table:table-cell>",
                                number(styled("money"), "1234567"),
                                number(styled("money"), "-42"),
                                "<table:table-cell office:value-type=\"date\" office:date-value=\"2025-08-14\""
                                        + styled("month") + "><text:p>Aug 25</text:p></table:table-cell>",
                                number("", "96.5")));
        assertEquals(
                List.of("2x6 | 0,0 Thôn | 0,1 Tỷ lệ | 0,2 Vốn | 0,3 Bù | 0,4 Hạn | 0,5 Số | 1,0 Đồi Sim | 1,1 12,68%"
                        + " | 1,2 1.234.567 | 1,3 -42 | 1,4 08/2025 | 1,5 96,5"),
                Reading.shown(document));
    }

    @Test
    void repeatsWhatIsRepeatedAndPassesOverWhatIsBlank() throws Exception {
        RawDocument document = read(
                "",
                "<table:table-row table:number-rows-repeated=\"4\"><table:table-cell"
                        + " table:number-columns-repeated=\"16384\"/></table:table-row>"
                        + row(text("TT"), text("Hộ"), text("Khẩu"))
                        + "<table:table-row table:number-rows-repeated=\"2\">"
                        + number(" table:number-columns-repeated=\"3\"", "7") + "</table:table-row>"
                        + "<table:table-row table:number-rows-repeated=\"1048569\"><table:table-cell"
                        + " table:number-columns-repeated=\"16384\"/></table:table-row>");
        assertEquals(
                List.of("3x3 | 0,0 TT | 0,1 Hộ | 0,2 Khẩu | 1,0 7 | 1,1 7 | 1,2 7 | 2,0 7 | 2,1 7 | 2,2 7"),
                Reading.shown(document));
        assertEquals("Biểu 01!B6", place(document, 0).address(1, 1));
    }

    @Test
    void readsHiddenSheetsRowsAndColumnsAndSaysSo() throws Exception {
        String rows = row(text("Thôn"), text("Hộ"), text("Khẩu"));
        String hidden = "<table:table-row-group><table:table-row table:visibility=\"collapse\">" + text("Gò Cao")
                + number("", "7") + number("", "30") + "</table:table-row></table:table-row-group>";
        String columns = "<table:table-column table:number-columns-repeated=\"2\"/>"
                + "<table:table-column table:visibility=\"collapse\"/>";
        String style = "<style:style style:name=\"ta1\" style:family=\"table\"><style:table-properties"
                + " table:display=\"false\"/></style:style>";
        RawDocument document = Reading.read(
                "bieu.ods",
                file(
                        style,
                        sheet("Xã", "", columns + rows + hidden) + sheet("Nháp", styled("ta1"), rows + hidden),
                        ""));
        assertEquals(2, document.blocks().size());
        assertFalse(place(document, 0).hidden(), "the first sheet is shown");
        assertEquals(Set.of(1), place(document, 0).hiddenRows());
        assertEquals(Set.of(2), place(document, 0).hiddenColumns());
        assertTrue(place(document, 1).hidden(), "the second sheet is hidden");
    }

    @Test
    void keepsMergedCellsLooksAndTheFontOfEachRun() throws Exception {
        String styles = "<style:style style:name=\"ce1\" style:family=\"table-cell\"><style:table-cell-properties"
                + " fo:border=\"0.5pt solid #000000\"/><style:text-properties style:font-name=\".VnTime\"/></style:style>"
                + "<style:style style:name=\"ce2\" style:family=\"table-cell\"><style:paragraph-properties"
                + " fo:text-align=\"center\"/></style:style>"
                + "<style:style style:name=\"T1\" style:family=\"text\"><style:text-properties"
                + " style:font-name=\"Arial\"/></style:style>";
        String framed = "<table:table-cell table:style-name=\"ce1\"";
        RawDocument document = read(
                styles,
                row(
                                "<table:table-cell table:style-name=\"ce2\" table:number-columns-spanned=\"3\"><text:p>BIỂU</text:p>"
                                        + "<text:p>số 1</text:p></table:table-cell>")
                        + row(
                                framed + " table:number-columns-spanned=\"2\"><text:p>X·<text:span"
                                        + " text:style-name=\"T1\"> Mơ</text:span></text:p></table:table-cell>",
                                "<table:covered-table-cell table:style-name=\"ce1\"><text:p>khuất</text:p>"
                                        + "</table:covered-table-cell>",
                                framed + "><text:p>Hộ</text:p></table:table-cell>")
                        + row(framed + "><text:p>TT</text:p></table:table-cell>", framed + "/>", framed + "/>"));
        assertEquals(
                List.of("BIỂU\nsố 1", "2x3 | 0,0+1x2 X· Mơ | 0,2 Hộ | 1,0 TT | 1,1 | 1,2"), Reading.shown(document));
        assertEquals(Alignment.CENTER, Reading.text(document, 0).style().alignment());
        RawTable.RawCell cell = ((RawTable) document.blocks().get(1)).cells().get(0);
        assertEquals(".VnTime", cell.content().get(0).runs().get(0).style().font());
        assertEquals("Arial", cell.content().get(0).runs().get(1).style().font());
    }

    /** Few bytes that ask for more cells, rows or characters than any plan has. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "<table:table-row table:number-rows-repeated=\"1000000\"><table:table-cell"
                        + " table:number-columns-repeated=\"1000000\"><text:p>x</text:p></table:table-cell></table:table-row>",
                "<table:table-row table:number-rows-repeated=\"99999999999\"><table:table-cell office:value-type=\"float\""
                        + " office:value=\"1\"/></table:table-row>",
                "<table:table-row><table:table-cell table:number-columns-repeated=\"16384\"/><table:table-cell/>"
                        + "</table:table-row>",
                "<table:table-row table:number-rows-repeated=\"1048576\"><table:table-cell/></table:table-row>"
                        + "<table:table-row><table:table-cell><text:p>x</text:p></table:table-cell></table:table-row>"
            })
    void refusesWhatIsBeyondAnyPlan(String rows) throws IOException {
        assertEquals(FailureReason.TOO_COMPLEX, refusal(file("", sheet("a", "", rows), "")));
    }

    @Test
    void refusesALongTextRepeated() throws IOException {
        String rows = "<table:table-row table:number-rows-repeated=\"100000\">" + text("x".repeat(30_000))
                + "</table:table-row>";
        assertEquals(FailureReason.TOO_COMPLEX, refusal(file("", sheet("a", "", rows), "")));
    }

    @Test
    void refusesDeepGroupsEncryptedEmptyAndCutFiles() throws IOException {
        String deep = "<table:table-row-group>".repeat(5000) + "</table:table-row-group>".repeat(5000);
        assertEquals(FailureReason.TOO_COMPLEX, refusal(file("", sheet("a", "", deep), "")));
        String rows = row(text("x"));
        assertEquals(
                FailureReason.ENCRYPTED,
                refusal(file("", sheet("a", "", rows), "<file-entry><encryption-data/></file-entry>")));
        assertEquals(FailureReason.NO_TEXT, refusal(file("", sheet("a", "", row("<table:table-cell/>")), "")));
        byte[] whole =
                file("", sheet("a", "", row(text("Chỉ tiêu giảm nghèo của xã")).repeat(500)), "");
        assertEquals(FailureReason.DAMAGED, refusal(Arrays.copyOf(whole, whole.length / 2)));
    }
}
