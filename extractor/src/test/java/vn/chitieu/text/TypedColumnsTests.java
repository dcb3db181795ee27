package vn.chitieu.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.chitieu.layout.RawDocument;
import vn.chitieu.read.registry.ReaderRegistry;
import vn.chitieu.source.InputException;
import vn.chitieu.source.SourceFile;

/** Columns that were typed become the cells of a table; what else tabs and spaces set apart stays a line. */
final class TypedColumnsTests {
    @Test
    void linesOfOneParagraphAreRows() throws InputException {
        RawDocument read = rtf("\\b UBND HUY\\u7878?N A\\b0\\tab\\tab C\\u7896?NG H\\u210?A X\\u195? H\\u7896?I\\line "
                + "X\\u195? B\\tab\\u272?\\u7897?c l\\u7853?p\\line KH\\par C\\u259?n c\\u7913?\\par");

        assertEquals(
                "UBND HUYỆN A XÃ B | CỘNG HÒA XÃ HỘI Độc lập\nKH\nCăn cứ\n",
                clean(read).text());
    }

    @Test
    void charactersLeadBackToTheirLines() throws InputException {
        CleanText clean = clean(text("Ba dòng\fUBND XÃ B\tCỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM\fhết"));

        assertEquals(1, clean.map().page(0));
        assertEquals(2, clean.map().page(clean.text().indexOf("XÃ B")));
        assertEquals(2, clean.map().page(clean.text().indexOf("CỘNG")));
        assertEquals(3, clean.map().page(clean.text().indexOf("hết")));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Thành phần:\tLãnh đạo Sở",
                "Số:           /KH-UBND",
                "Ba Đồi, ngày      tháng      năm 2025",
                "ỦY BAN NHÂN DÂN                TỈNH BA ĐỒI",
                "Nơi nhận:\t- Như trên",
                "Nơi nhận:\n- Như trên;\t- Lưu VT.",
                "Nơi nhận hồ sơ:          bộ phận một cửa",
                "Doanh thu       =      Chi phí      x   100",
                "Người lập biểu\tKế toán trưởng\tGiám đốc"
            })
    void otherGapsStayInTheirLine(String lines) throws InputException {
        String kept = lines.replaceAll("[ \t]+", " ") + "\n";

        assertEquals(kept, clean(text(lines)).text());
    }

    @Test
    void formBelowTheLetterheadStaysAsItIs() throws InputException {
        String body = "Dòng thứ nhất.\n".repeat(20);
        String form = "Mẫu số 1\tCỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM";

        String clean = clean(text(body + form)).text();
        assertTrue(clean.endsWith("\n" + form.replace('\t', ' ') + "\n"), clean);
    }

    private static CleanText clean(RawDocument read) {
        return TextCleaner.standard().clean(read);
    }

    private static RawDocument rtf(String content) throws InputException {
        return read("application/rtf", "{\\rtf1\\ansi\\uc1 " + content + "}");
    }

    private static RawDocument text(String content) throws InputException {
        return read("text/plain", content);
    }

    private static RawDocument read(String mediaType, String content) throws InputException {
        return ReaderRegistry.standard()
                .read(new SourceFile("plan", "0".repeat(64), mediaType, content.getBytes(StandardCharsets.UTF_8)));
    }
}
