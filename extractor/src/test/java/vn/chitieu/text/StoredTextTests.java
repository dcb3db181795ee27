package vn.chitieu.text;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;
import vn.chitieu.layout.ParagraphStyle;
import vn.chitieu.layout.ParagraphStyle.Alignment;
import vn.chitieu.layout.RawBlock;
import vn.chitieu.layout.RawDocument;
import vn.chitieu.layout.RawRun;
import vn.chitieu.layout.RawTable;
import vn.chitieu.layout.RawTable.RawCell;
import vn.chitieu.layout.RawText;
import vn.chitieu.layout.RawText.Extent;
import vn.chitieu.layout.RawText.Region;
import vn.chitieu.layout.RunStyle;
import vn.chitieu.text.legacy.LegacyDecoder;

final class StoredTextTests {

    @Test
    void capitalsOfAFontStaySmall() {
        RunStyle capitals = new RunStyle(false, false, false, ".VnTimeH", 14);
        RawText title = text(RawRun.of("KÕ ho¹ch gi¶m nghÌo", capitals));

        RawDocument decoded = LegacyDecoder.decode(document(title));

        assertEquals(
                "KẾ HOẠCH GIẢM NGHÈO\n", TextCleaner.standard().clean(decoded).text());
        assertEquals("Kế hoạch giảm nghèo\n", StoredText.of(decoded));
    }

    @Test
    void numbersOfCellsStandAsStoredInRowsWithTabs() {
        RawTable table = new RawTable(
                "Biểu 01",
                2,
                2,
                List.of(
                        cell(0, 0, RawRun.of("Tổng vốn", RunStyle.PLAIN)),
                        cell(0, 1, RawRun.ofNumber("15.237.170", RunStyle.PLAIN, "15237170")),
                        cell(1, 0, RawRun.of("Tỷ lệ", RunStyle.PLAIN)),
                        cell(1, 1, RawRun.ofNumber("12,7%", RunStyle.PLAIN, "0.1268"))));

        assertEquals("Tổng vốn\t15237170\nTỷ lệ\t0.1268\n", StoredText.of(document(table)));
    }

    @Test
    void nothingIsLeftOutAndLettersAreComposed() {
        ParagraphStyle numbered = new ParagraphStyle(Alignment.LEFT, 0, 0, "1.", 1);
        RawText page = new RawText(
                Extent.LINE,
                Region.PAGE_FOOTER,
                List.of(RawRun.of("3", RunStyle.PLAIN)),
                ParagraphStyle.PLAIN,
                3,
                null);

        String stored = StoredText.of(document(
                text(RawRun.of("Ho\u0302\u0303 tro\u031B\u0323", RunStyle.PLAIN))
                        .withStyle(numbered),
                page));

        assertEquals("1. Hỗ trợ\n3\n", stored);
    }

    private static RawCell cell(int row, int column, RawRun run) {
        return new RawCell(row, column, 1, 1, List.of(text(run)));
    }

    private static RawText text(RawRun run) {
        return new RawText(Extent.PARAGRAPH, Region.BODY, List.of(run), ParagraphStyle.PLAIN, null, null);
    }

    private static RawDocument document(RawBlock... blocks) {
        return new RawDocument(List.of(blocks), null, 0, "unicode");
    }
}
