package vn.chitieu.read.odf;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import vn.chitieu.layout.ParagraphStyle.Alignment;
import vn.chitieu.layout.RawDocument;
import vn.chitieu.read.Reading;
import vn.chitieu.source.FailureReason;
import vn.chitieu.source.InputException;
import vn.chitieu.source.MediaTypes;

final class OdtReaderTests {
    private static final String NAMES = " xmlns:office=\"urn:oasis:names:tc:opendocument:xmlns:office:1.0\""
            + " xmlns:text=\"urn:oasis:names:tc:opendocument:xmlns:text:1.0\""
            + " xmlns:style=\"urn:oasis:names:tc:opendocument:xmlns:style:1.0\""
            + " xmlns:fo=\"urn:oasis:names:tc:opendocument:xmlns:xsl-fo-compatible:1.0\""
            + " xmlns:table=\"urn:oasis:names:tc:opendocument:xmlns:table:1.0\"";

    private static RawDocument read(String styles, String body) throws IOException, InputException {
        return Reading.read("a.odt", file(styles, body, ""));
    }

    private static byte[] file(String styles, String body, String manifest) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(out)) {
            put(zip, "mimetype", MediaTypes.ODT);
            put(
                    zip,
                    "content.xml",
                    "<office:document-content" + NAMES + "><office:automatic-styles>" + styles
                            + "</office:automatic-styles><office:body><office:text>" + body
                            + "</office:text></office:body></office:document-content>");
            put(zip, "META-INF/manifest.xml", "<manifest>" + manifest + "</manifest>");
        }
        return out.toByteArray();
    }

    private static void put(ZipOutputStream zip, String name, String content) throws IOException {
        zip.putNextEntry(new ZipEntry(name));
        zip.write(content.getBytes(StandardCharsets.UTF_8));
    }

    @Test
    void readsFlatFiles() throws Exception {
        String flat = "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<office:document" + NAMES
                + " xmlns:draw=\"urn:oasis:names:tc:opendocument:xmlns:drawing:1.0\" office:version=\"1.2\""
                + " office:mimetype=\"" + MediaTypes.ODT
                + "\"><office:meta><text:p>1</text:p></office:meta><office:styles>"
                + "<style:style style:name=\"S\" style:family=\"paragraph\"><style:text-properties"
                + " fo:font-weight=\"bold\"/></style:style></office:styles><office:automatic-styles>"
                + "<style:style style:name=\"P1\" style:family=\"paragraph\" style:parent-style-name=\"S\"/>"
                + "</office:automatic-styles><office:body><office:text><text:p text:style-name=\"P1\">KẾ HOẠCH"
                + "<draw:frame><draw:image><office:binary-data>iVBORw0KGgo=</office:binary-data></draw:image></draw:frame>"
                + "</text:p></office:text></office:body></office:document>";
        for (String name : List.of("a.fodt", "a.xml")) {
            RawDocument document = Reading.read(name, flat);
            assertEquals(List.of("KẾ HOẠCH"), Reading.shown(document));
            assertTrue(Reading.text(document, 0).runs().get(0).style().bold(), "bold by the style above");
        }
        InputException cut =
                assertThrows(InputException.class, () -> Reading.read("a.fodt", flat.substring(0, flat.length() - 40)));
        assertEquals(FailureReason.DAMAGED, cut.reason());
        String slides = flat.replace(MediaTypes.ODT, MediaTypes.ODP);
        InputException refused = assertThrows(InputException.class, () -> Reading.read("a.fodp", slides));
        assertEquals(FailureReason.PRESENTATION, refused.reason());
    }

    @Test
    void readsParagraphsWithTheirLook() throws Exception {
        RawDocument document = read(
                "<style:style style:name=\"P1\" style:family=\"paragraph\"><style:paragraph-properties"
                        + " fo:text-align=\"center\"/><style:text-properties fo:font-weight=\"bold\"/></style:style>",
                "<text:p text:style-name=\"P1\">KẾ  HOẠCH<text:line-break/>năm<text:s text:c=\"2\"/>2025</text:p>");
        assertEquals(List.of("KẾ HOẠCH\nnăm  2025"), Reading.shown(document));
        assertEquals(Alignment.CENTER, Reading.text(document, 0).style().alignment());
        assertTrue(Reading.text(document, 0).runs().get(0).style().bold(), "bold by the paragraph's style");
    }

    @Test
    void printsTheLabelsOfLists() throws Exception {
        String levels = "<text:list-style style:name=\"L1\"><text:list-level-style-number text:level=\"1\""
                + " style:num-format=\"I\" style:num-suffix=\".\"/><text:list-level-style-number text:level=\"2\""
                + " style:num-format=\"1\" style:num-suffix=\")\" text:display-levels=\"2\"/></text:list-style>";
        RawDocument document = read(
                levels,
                "<text:list text:style-name=\"L1\"><text:list-item><text:p>Mục tiêu</text:p><text:list><text:list-item>"
                        + "<text:p>Chung</text:p><text:p>tiếp theo</text:p></text:list-item><text:list-item>"
                        + "<text:p>Riêng</text:p></text:list-item></text:list></text:list-item></text:list>"
                        + "<text:p>xen giữa</text:p>"
                        + "<text:list text:style-name=\"L1\" text:continue-numbering=\"true\"><text:list-item>"
                        + "<text:p>Giải pháp</text:p></text:list-item></text:list>");
        assertEquals(
                List.of("[I.] Mục tiêu", "[I.1)] Chung", "tiếp theo", "[I.2)] Riêng", "xen giữa", "[II.] Giải pháp"),
                Reading.shown(document));
    }

    @Test
    void readsTablesWithSpansAndNotes() throws Exception {
        RawDocument document = read(
                "",
                "<table:table><table:table-header-rows><table:table-row><table:table-cell"
                        + " table:number-rows-spanned=\"2\"><text:p>TT</text:p></table:table-cell><table:table-cell"
                        + " table:number-columns-spanned=\"2\"><text:p>Năm</text:p></table:table-cell>"
                        + "<table:covered-table-cell/></table:table-row></table:table-header-rows><table:table-row>"
                        + "<table:covered-table-cell/><table:table-cell><text:p>2024</text:p></table:table-cell>"
                        + "<table:table-cell><text:p>2025</text:p></table:table-cell></table:table-row></table:table>"
                        + "<text:p>Hộ nghèo<text:note><text:note-citation>1</text:note-citation><text:note-body>"
                        + "<text:p>Theo chuẩn mới</text:p></text:note-body></text:note> giảm</text:p>");
        assertEquals(
                List.of(
                        "2x3 | 0,0+2x1 TT | 0,1+1x2 Năm | 1,1 2024 | 1,2 2025",
                        "Hộ nghèo giảm",
                        "FOOTNOTE: Theo chuẩn mới"),
                Reading.shown(document));
    }

    @Test
    void leavesOutDeletedTextAndContents() throws Exception {
        RawDocument document = read(
                "",
                "<text:tracked-changes><text:p>đã xóa</text:p></text:tracked-changes>"
                        + "<text:table-of-content><text:p>Mục lục</text:p></text:table-of-content><text:p>còn lại</text:p>");
        assertEquals(List.of("còn lại"), Reading.shown(document));
    }

    @Test
    void refusesEncryptedFiles() throws IOException {
        byte[] bytes = file("", "<text:p>x</text:p>", "<file-entry><encryption-data/></file-entry>");
        InputException thrown = assertThrows(InputException.class, () -> Reading.read("a.odt", bytes));
        assertEquals(FailureReason.ENCRYPTED, thrown.reason());
    }
}
