package vn.chitieu.read.rtf;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import vn.chitieu.layout.ParagraphStyle.Alignment;
import vn.chitieu.layout.RawDocument;
import vn.chitieu.layout.RawRun;
import vn.chitieu.read.Reading;
import vn.chitieu.source.FailureReason;
import vn.chitieu.source.InputException;

final class RtfReaderTests {
    private static final String FONTS =
            "{\\rtf1\\ansi\\ansicpg1252\\uc1\\deff0{\\fonttbl{\\f0\\froman\\fcharset0{\\*\\panose 02020603}Times New Roman;}"
                    + "{\\f1\\fnil\\fcharset162 .VnTimeH;}{\\f2\\froman\\fcharset2 Symbol;}{\\f3\\fcharset238 Arial CE;}}"
                    + "{\\stylesheet{\\s0 Normal;}{\\s3\\b heading 2;}}{\\info{\\title not shown}}";

    @Test
    void paragraphsAndCharacters() throws InputException {
        RawDocument document =
                read("K\\u7871? ho\\u7841\\'61ch\\~n\\u259\\'3fm 2025\\par 5 x \\{a\\} \\emdash  b\\line c\\par");

        assertEquals(List.of("Kế hoạch\u00A0năm 2025", "5 x {a} — b\nc"), Reading.shown(document));
    }

    @Test
    void bytesAreInTheCodePageOfTheirFont() throws InputException {
        RawDocument document = read("\\f0\\'e3 \\f3\\'e3\\f1 \\'dd\\'f0\\- \\f2\\'b7\\par");

        assertEquals(List.of("ã ăÝð\u00AD •"), Reading.shown(document));
    }

    @Test
    void runsKeepFontAndWeight() throws InputException {
        List<RawRun> runs = Reading.text(read("\\f1\\b\\fs28 a{\\i\\f0 b}\\plain c\\par"), 0)
                .runs();

        assertEquals(3, runs.size());
        assertEquals(".VnTimeH", runs.get(0).style().font());
        assertTrue(runs.get(0).style().bold());
        assertEquals(14f, runs.get(0).style().size());
        assertTrue(runs.get(1).style().italic());
        assertEquals("Times New Roman", runs.get(2).style().font());
    }

    @Test
    void stylesOfParagraphs() throws InputException {
        RawDocument document = read("\\pard\\qc\\b A\\par\\pard\\s3 B\\par\\pard\\fi-360\\li720 C\\par");

        assertEquals(Alignment.CENTER, Reading.text(document, 0).style().alignment());
        assertEquals(2, Reading.text(document, 1).style().headingLevel());
        assertEquals(18f, Reading.text(document, 2).style().indent());
    }

    @Test
    void labelsOfNumberingAreThoseThatTheFilePrints() throws InputException {
        RawDocument document = read(
                "{\\listtext\\pard 1.\\tab}\\ls1 Một\\par{\\pntext\\f2 \\'b7\\tab}Hai\\par".replace("ộ", "\\u7897?"));

        assertEquals(List.of("[1.] Một", "[•] Hai"), Reading.shown(document));
    }

    @Test
    void tablesWithMergedCells() throws InputException {
        RawDocument document = read(
                "\\trowd\\trleft0\\clvmgf\\cellx1000\\clmgf\\cellx2000\\clmrg\\cellx3000"
                        + "\\pard\\intbl A\\cell B\\cell\\cell\\row"
                        + "\\trowd\\trleft0\\clvmrg\\cellx1000\\cellx2000\\cellx3000\\pard\\intbl\\cell C\\par D\\cell E\\cell\\row\\pard F\\par");

        assertEquals(List.of("2x3 | 0,0+2x1 A | 0,1+1x2 B | 1,1 C D | 1,2 E", "F"), Reading.shown(document));
    }

    @Test
    void notesHeadersBoxesAndFields() throws InputException {
        RawDocument document = read(
                "{\\header Trang \\par}Xem{\\super\\chftn{\\footnote\\chftn  Ghi}} trang "
                        + "{\\field{\\*\\fldinst PAGE}{\\fldrslt 7}}{\\field{\\*\\fldinst HYPERLINK \"x\"}{\\fldrslt web}}"
                        + "{\\shp{\\*\\shpinst{\\sp{\\sn a}{\\sv 1}}{\\shptxt H\\u7897?p\\par}}{\\shprslt{\\*\\do{\\dptxbx{\\dptxbxtext no\\par}}}}}{\\v hidden}\\par");

        assertEquals(List.of("PAGE_HEADER: Trang", "Xem trang web", "Hộp", "FOOTNOTE: Ghi"), Reading.shown(document));
    }

    @Test
    void ofTwoFormsOfOneTextTheUnicodeOneIsRead() throws InputException {
        assertEquals(List.of("a H\u1ed9 b"), Reading.shown(read("a {\\upr{H?}{\\*\\ud{H\\u7897?}}} b\\par")));
    }

    @Test
    void whatIsNotWholeIsReadAsFarAsItGoes() throws InputException {
        assertEquals(List.of("A b"), Reading.shown(read("{\\b A b\\'")));
        assertEquals(List.of("A"), Reading.shown(read("A{\\pict\\bin99999999 }}}}}")));
    }

    @Test
    void emptyFileHasNoText() {
        InputException failure = assertThrows(InputException.class, () -> read("\\par\\par"));

        assertEquals(FailureReason.NO_TEXT, failure.reason());
    }

    @Test
    void depthIsBounded() {
        InputException failure = assertThrows(InputException.class, () -> read("{".repeat(100_000) + "a"));

        assertEquals(FailureReason.TOO_COMPLEX, failure.reason());
    }

    private static RawDocument read(String body) throws InputException {
        return Reading.read("a.rtf", (FONTS + body + "}").getBytes(StandardCharsets.ISO_8859_1));
    }
}
