package vn.chitieu.read.pdf;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.util.List;
import org.junit.jupiter.api.Test;
import vn.chitieu.layout.ParagraphStyle.Alignment;
import vn.chitieu.layout.RawText;
import vn.chitieu.layout.RawText.Region;
import vn.chitieu.source.InputException;

class PdfColumnTests {
    private static final String[] BODY = {
        "Phấn đấu đến hết năm, mọi thôn trong vùng dự án đều có nhà văn hóa đạt",
        "chuẩn; mỗi thôn vận động ít nhất hai hộ khá cùng giúp đỡ một hộ nghèo về",
    };

    private static List<String> body(PdfSketch sketch) throws IOException, InputException {
        return PdfReaderTests.texts(sketch.read(), Region.BODY);
    }

    private static PdfSketch letterhead(float shift) throws IOException {
        return new PdfSketch()
                .centred(160, 60, 13, "ỦY BAN NHÂN DÂN")
                .centred(160, 76, 13, "XÃ SUỐI THỬ")
                .centred(160, 104, 13, "Số: 14/KH-UBND")
                .centred(410, 60 + shift, 12, "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM")
                .centred(410, 76 + shift, 13, "Độc lập - Tự do - Hạnh phúc")
                .centred(410, 104 + shift, 13, "Suối Thử, ngày 5 tháng 2 năm 2025")
                .centred(311, 150, 14, "KẾ HOẠCH")
                .justified(85, 200, 14, BODY);
    }

    private static final List<String> LETTERHEAD = List.of(
            "ỦY BAN NHÂN DÂN",
            "XÃ SUỐI THỬ",
            "Số: 14/KH-UBND",
            "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM",
            "Độc lập - Tự do - Hạnh phúc",
            "Suối Thử, ngày 5 tháng 2 năm 2025",
            "KẾ HOẠCH",
            BODY[0],
            BODY[1]);

    @Test
    void readsTheLetterheadColumnByColumn() throws IOException, InputException {
        assertEquals(LETTERHEAD, body(letterhead(0)));
    }

    @Test
    void readsALetterheadWithStaggeredLines() throws IOException, InputException {
        assertEquals(LETTERHEAD, body(letterhead(7)));
    }

    @Test
    void centresTheLinesOfALetterhead() throws IOException, InputException {
        List<RawText> lines = PdfReaderTests.lines(letterhead(0).read(), Region.BODY);
        for (RawText line : lines.subList(0, 7)) {
            assertEquals(Alignment.CENTER, line.style().alignment(), line::text);
        }
    }

    @Test
    void readsRecipientsBesideTheSignature() throws IOException, InputException {
        List<String> lines = body(new PdfSketch()
                .justified(85, 80, 14, BODY)
                .text(85, 117, 14, "tổ chức thực hiện./.")
                .text(85, 150, 12, "Nơi nhận:")
                .text(85, 164, 11, "- Phòng Kinh tế;")
                .text(85, 178, 11, "- Các thôn;")
                .text(85, 192, 11, "- Lưu: VT.")
                .centred(430, 150, 14, "TM. ỦY BAN NHÂN DÂN")
                .centred(430, 167, 14, "CHỦ TỊCH")
                .centred(430, 270, 14, "Trần Văn Thử"));

        assertEquals(
                List.of(
                        BODY[0],
                        BODY[1],
                        "tổ chức thực hiện./.",
                        "Nơi nhận:",
                        "- Phòng Kinh tế;",
                        "- Các thôn;",
                        "- Lưu: VT.",
                        "TM. ỦY BAN NHÂN DÂN",
                        "CHỦ TỊCH",
                        "Trần Văn Thử"),
                lines);
    }

    @Test
    void readsColumnsOfFiguresLineByLine() throws IOException, InputException {
        List<String> lines = body(new PdfSketch()
                .text(85, 100, 14, "Thôn Đầu Suối")
                .text(400, 100, 14, "125 hộ")
                .text(85, 120, 14, "Thôn Cuối Suối")
                .text(400, 120, 14, "98 hộ")
                .text(85, 140, 14, "Thôn Giữa Suối")
                .text(400, 140, 14, "77 hộ"));

        assertEquals(List.of("Thôn Đầu Suối 125 hộ", "Thôn Cuối Suối 98 hộ", "Thôn Giữa Suối 77 hộ"), lines);
    }

    @Test
    void readsLabelsWithTheirValues() throws IOException, InputException {
        List<String> lines = body(new PdfSketch()
                .text(110, 100, 14, "- Thành phần:")
                .text(240, 100, 14, "Lãnh đạo các phòng")
                .text(110, 120, 14, "- Địa điểm:")
                .text(240, 120, 14, "Hội trường tầng hai"));

        assertEquals(List.of("- Thành phần: Lãnh đạo các phòng", "- Địa điểm: Hội trường tầng hai"), lines);
    }

    @Test
    void keepsBulletsWithTheirText() throws IOException, InputException {
        List<String> lines = body(new PdfSketch()
                .text(85, 100, 14, "a)")
                .text(121, 100, 14, "Rà soát các hộ")
                .text(85, 120, 14, "b)")
                .text(121, 120, 14, "Lập danh sách"));

        assertEquals(List.of("a) Rà soát các hộ", "b) Lập danh sách"), lines);
    }

    @Test
    void doesNotTakeTheGapsOfStretchedLinesForColumns() throws IOException, InputException {
        String[] wide = {"Chương trình phát triển nông thôn", "thực hiện trong nhiều giai đoạn"};
        assertEquals(List.of(wide), body(new PdfSketch().justified(85, 100, 14, wide)));
    }
}
