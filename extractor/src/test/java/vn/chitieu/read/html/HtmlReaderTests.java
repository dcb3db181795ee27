package vn.chitieu.read.html;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.Charset;
import java.util.List;
import org.junit.jupiter.api.Test;
import vn.chitieu.layout.ParagraphStyle.Alignment;
import vn.chitieu.layout.RawDocument;
import vn.chitieu.read.Reading;
import vn.chitieu.source.FailureReason;
import vn.chitieu.source.InputException;

/** HTML as a reader of the page sees it. */
final class HtmlReaderTests {

    private static List<String> read(String body) throws InputException {
        return Reading.shown(Reading.read("plan.html", "<html><body>" + body + "</body></html>"));
    }

    @Test
    void paragraphsEndWhereTheyEndOnThePage() throws InputException {
        assertEquals(
                List.of("Một hai", "ba", "bốn năm", "sáu"),
                read(
                        "<p>Một\n  <span>hai</span><br>ba</p><div>bốn <i>năm</i></div>sáu<script>x</script><nav>menu</nav>"));
    }

    @Test
    void weightAndPlaceAreStyle() throws InputException {
        RawDocument document = Reading.read(
                "plan.html",
                "<html><p align=center><b>KẾ HOẠCH</b><p style='text-align:right;font-weight:700'>a <span style='font-weight:normal'>b</span><h2>II. Mục tiêu</h2>");
        assertEquals(Alignment.CENTER, Reading.text(document, 0).style().alignment());
        assertTrue(Reading.text(document, 0).runs().get(0).style().bold());
        assertEquals(Alignment.RIGHT, Reading.text(document, 1).style().alignment());
        assertFalse(Reading.text(document, 1).runs().get(1).style().bold());
        assertEquals(2, Reading.text(document, 2).style().headingLevel());
    }

    @Test
    void itemsCarryThePrintedLabel() throws InputException {
        assertEquals(
                List.of("[1.] a", "[I.] b", "[II.] c", "[2.] d", "[-] e", "f", "[c.] g"),
                read(
                        "<ol><li>a<ol type=I><li>b<li>c</ol><li>d</ol><ul><li>e<br>f</ul><ol style='list-style-type: lower-alpha' start=3><li>g</ol>"));
    }

    @Test
    void mergedCellsKeepTheirPlace() throws InputException {
        assertEquals(
                List.of("3x3 | 0,0+2x1 STT | 0,1+1x2 Hộ nghèo | 1,1 2024 | 1,2 2025 | 2,0 1 | 2,1 12 | 2,2 10 | "
                        .strip()
                        .replaceAll(" \\|$", "")),
                read(
                        "<table><thead><tr><th rowspan=2>STT<th colspan=2>Hộ nghèo<tr><th>2024<th>2025</thead><tr><td>1<td>12<td>10</table>"));
    }

    @Test
    void tablesThatOnlySetTextsSideBySideAreTexts() throws InputException {
        assertEquals(
                List.of(
                        "UBND XÃ SUỐI LANH",
                        "Số: 12/KH-UBND",
                        "CỘNG HOÀ XÃ HỘI CHỦ NGHĨA VIỆT NAM",
                        "Độc lập - Tự do - Hạnh phúc"),
                read(
                        "<table><tr><td>UBND XÃ SUỐI LANH<br>____<td>CỘNG HOÀ XÃ HỘI CHỦ NGHĨA VIỆT NAM<tr><td>Số: 12/KH-UBND<td>Độc lập - Tự do - Hạnh phúc</table>"));
        assertEquals(
                List.of("Nơi nhận:", "- Lưu: VT.", "CHỦ TỊCH"),
                read("<table><tr><td><p>Nơi nhận:<p>- Lưu: VT.<td>CHỦ TỊCH</table>"));
    }

    @Test
    void theDeclaredCharsetIsUsedUnlessTheBytesSayOtherwise() throws InputException {
        String page = "<html><head><meta charset=windows-1252></head><body><p>Kế hoạch</p></body></html>";
        assertEquals(List.of("Kế hoạch"), Reading.shown(Reading.read("plan.html", page)));
        byte[] old = "<html><head><meta charset=windows-1258></head><body><p>đất ở</p></body></html>"
                .replace("ất", "â\u0301t")
                .replace("ở", "ơ\u0309")
                .getBytes(Charset.forName("windows-1258"));
        RawDocument document = Reading.read("plan.html", old);
        assertEquals(List.of("đâ\u0301t ơ\u0309"), Reading.shown(document));
        assertEquals("windows-1258", document.encoding());
    }

    @Test
    void refusesAPageWithoutTextAndOneNestedBeyondReason() {
        assertEquals(
                FailureReason.NO_TEXT,
                assertThrows(InputException.class, () -> read("<script>x</script>"))
                        .reason());
        InputException deep = assertThrows(InputException.class, () -> read("<div>".repeat(5000) + "x"));
        assertEquals(FailureReason.TOO_COMPLEX, deep.reason());
    }
}
