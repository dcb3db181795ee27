package vn.chitieu.text.legacy;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import vn.chitieu.layout.ParagraphStyle;
import vn.chitieu.layout.RawBlock;
import vn.chitieu.layout.RawDocument;
import vn.chitieu.layout.RawRun;
import vn.chitieu.layout.RawTable;
import vn.chitieu.layout.RawText;
import vn.chitieu.layout.RawText.Extent;
import vn.chitieu.layout.RawText.Region;
import vn.chitieu.layout.RunStyle;
import vn.chitieu.text.TextCleaner;

final class LegacyDecoderTests {
    private static final String TCVN3 = "KÕ ho¹ch gi¶m nghÌo bÒn v÷ng giai ®o¹n 2008 - 2010 cña x·";
    private static final String VNI = "Keá hoaïch giaûm ngheøo beàn vöõng giai ñoaïn 2008 - 2010 cuûa xaõ";
    private static final String UNICODE = "Kế hoạch giảm nghèo bền vững giai đoạn 2008 - 2010 của xã";

    @Test
    void fontTellsTheEncoding() {
        RawDocument decoded = LegacyDecoder.decode(document(text(run(TCVN3, ".VnTime"))));

        assertEquals(UNICODE, shown(decoded, 0));
        assertEquals("tcvn3", decoded.encoding());
    }

    @Test
    void wordsTellTheEncodingWhereThereIsNoFont() {
        RawDocument tcvn3 = LegacyDecoder.decode(document(text(run(TCVN3, null))));
        RawDocument vni = LegacyDecoder.decode(document(text(run(VNI, null))));

        assertEquals(UNICODE, shown(tcvn3, 0));
        assertEquals("tcvn3", tcvn3.encoding());
        assertEquals(UNICODE, shown(vni, 0));
        assertEquals("vni", vni.encoding());
    }

    @Test
    void unicodeStaysAsItIs() {
        RawDocument document = document(text(run(UNICODE, null)), text(run("và có các xã", "Times New Roman")));

        RawDocument decoded = LegacyDecoder.decode(document);

        assertEquals(UNICODE, shown(decoded, 0));
        assertEquals("và có các xã", shown(decoded, 1));
        assertEquals("unicode", decoded.encoding());
    }

    @Test
    void fontThatOnlyClaimsToBeLegacyIsNotBelieved() {
        RawDocument decoded = LegacyDecoder.decode(document(text(run(UNICODE, ".VnTime"))));

        assertEquals(UNICODE, shown(decoded, 0));
        assertEquals("unicode", decoded.encoding());
    }

    @Test
    void unicodeNameInsideLegacyTextIsKept() {
        RawDocument decoded = LegacyDecoder.decode(
                document(text(run("KÕ ho¹ch cña ñy ban, Nguyễn Thị Tưởng ký, chñ tÞch x· cã ý kiÕn", ".VnTime"))));

        assertEquals("Kế hoạch của ủy ban, Nguyễn Thị Tưởng ký, chủ tịch xã có ý kiến", shown(decoded, 0));
    }

    @Test
    void fontsMixInOneParagraph() {
        RawDocument decoded = LegacyDecoder.decode(document(text(
                run("KÕ ho¹ch ", ".VnTime"),
                run("năm nghèo đói ", "Times New Roman"),
                run("giaûm ngheøo", "VNI-Times"))));

        assertEquals("Kế hoạch năm nghèo đói giảm nghèo", shown(decoded, 0));
    }

    @Test
    void capitalsAreAFont() {
        RawDocument decoded = LegacyDecoder.decode(document(text(run("ñy ban nh©n d©n", ".VnTimeH"))));

        assertTrue(((RawText) decoded.blocks().get(0)).runs().get(0).style().caps());
        assertEquals("ỦY BAN NHÂN DÂN\n", TextCleaner.standard().clean(decoded).text());
    }

    @Test
    void lineInAnotherEncodingThanTheRestIsJudgedByItself() {
        List<RawBlock> blocks = new ArrayList<>();
        for (int i = 0; i < 5; i++) {
            blocks.add(text(run(UNICODE, null)));
        }
        blocks.add(text(run(TCVN3, null)));

        RawDocument decoded = LegacyDecoder.decode(new RawDocument(blocks, null, 0, "unicode"));

        assertEquals(UNICODE, shown(decoded, 5));
        assertEquals("unicode", decoded.encoding(), "most of it is");
    }

    @Test
    void cellsAndLabelsAreConverted() {
        RawText labelled = text(run(TCVN3, ".VnTime"))
                .withStyle(new ParagraphStyle(ParagraphStyle.Alignment.LEFT, 0, 0, "§iÒu 1.", 0));
        RawTable table = new RawTable(
                null, 1, 1, List.of(new RawTable.RawCell(0, 0, 1, 1, List.of(text(run("Tæng céng", ".VnTime"))))));

        RawDocument decoded = LegacyDecoder.decode(document(labelled, table));

        assertEquals("Điều 1.", ((RawText) decoded.blocks().get(0)).style().listLabel());
        assertEquals(
                "Tổng cộng",
                ((RawTable) decoded.blocks().get(1))
                        .cells()
                        .get(0)
                        .content()
                        .get(0)
                        .text());
    }

    @Test
    void letterIsAsWideAsItsCodes() {
        RawRun drawn = new RawRun(
                "hoäi", new RunStyle(false, false, false, "VNI-Times", 12), new float[] {0, 10, 20, 25, 30}, 1f);

        RawRun decoded = ((RawText)
                        LegacyDecoder.decode(document(text(drawn))).blocks().get(0))
                .runs()
                .get(0);

        assertEquals("hội", decoded.text());
        assertArrayEquals(new float[] {0, 10, 25, 30}, decoded.edges());
    }

    private static RawRun run(String text, @Nullable String font) {
        return RawRun.of(text, new RunStyle(false, false, false, font, 0));
    }

    private static RawText text(RawRun... runs) {
        return new RawText(Extent.PARAGRAPH, Region.BODY, List.of(runs), ParagraphStyle.PLAIN, null, null);
    }

    private static RawDocument document(RawBlock... blocks) {
        return new RawDocument(List.of(blocks), null, 0, "unicode");
    }

    private static String shown(RawDocument document, int block) {
        return ((RawText) document.blocks().get(block)).text();
    }
}
