package vn.chitieu.read.markdown;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.chitieu.layout.RawDocument;
import vn.chitieu.layout.RawText;
import vn.chitieu.read.Reading;
import vn.chitieu.source.FailureReason;
import vn.chitieu.source.InputException;

/** Markdown as crawlers and recognisers of characters write it. */
final class MarkdownReaderTests {

    private static List<String> read(String... lines) throws InputException {
        return Reading.shown(Reading.read("plan.md", String.join("\n", lines)));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '~',
            value = {
                "**1. Mục tiêu** chung ~ 1. Mục tiêu chung",
                "**ỦY BAN **nhân dân ~ ỦY BAN nhân dân",
                "***Ghi chú:*** x ~ Ghi chú: x",
                "**6.****  **Đẩy mạnh ~ 6.  Đẩy mạnh",
                "3\\. Kinh phí \\- vốn \\*khác\\* ~ 3. Kinh phí - vốn *khác*",
                "đạt $77/1.329$ hộ ~ đạt 77/1.329 hộ",
                "giảm $5{,}79\\%$ so ~ giảm 5,79% so",
                "đạt $\\geq 95\\%$ ~ đạt ≥ 95%",
                "giá 5$ và 6$ mỗi ký ~ giá 5$ và 6$ mỗi ký",
                "xem [Quyết định 12](http://a.vn/x_y(1)) nhé ~ xem Quyết định 12 nhé",
                "ảnh ![dấu](a.png) ở đây ~ ảnh  ở đây",
                "tỷ lệ < 5 % &amp; > 3 % ~ tỷ lệ < 5 % & > 3 %",
                "số liệu (*) và (**) ~ số liệu (*) và (**)",
                "* Thành phần hồ sơ ~ * Thành phần hồ sơ",
                "- Hộ nghèo: 5*3 m ~ - Hộ nghèo: 5*3 m",
                "Số: ____/KH-UBND ~ Số: ____/KH-UBND",
                "vốn <b>sự nghiệp</b> và <u>đầu tư</u> ~ vốn sự nghiệp và đầu tư",
                "_Nguồn: ngân sách_ xã ~ Nguồn: ngân sách xã",
            })
    void markupInsideALineIsResolved(String source, String expected) throws InputException {
        assertEquals(List.of(expected), read(source));
    }

    @Test
    void emphasisAndHeadingsAreStyle() throws InputException {
        RawDocument document = Reading.read("plan.md", "## II. MỤC TIÊU\n\n**1. Chung:** giảm nghèo\n");
        assertEquals(2, Reading.text(document, 0).style().headingLevel());
        RawText text = Reading.text(document, 1);
        assertEquals(RawText.Extent.PARAGRAPH, text.extent());
        assertTrue(text.runs().get(0).style().bold(), "the words between stars are bold");
        assertEquals("1. Chung:", text.runs().get(0).text());
        assertEquals(false, text.runs().get(1).style().bold());
    }

    @Test
    void linesOfAWrappedFileAreJoined() throws InputException {
        assertEquals(
                List.of(
                        "I. MỤC ĐÍCH",
                        "Giảm tỷ lệ hộ nghèo giai đoạn 2021 - 2025 xuống còn 3 %.",
                        "- Vay vốn;",
                        "- Đào tạo nghề."),
                read(
                        "**I.",
                        "MỤC ĐÍCH**",
                        "",
                        "Giảm tỷ lệ hộ nghèo giai đoạn 2021",
                        "- 2025 xuống còn",
                        "3 %.",
                        "",
                        "- Vay vốn;",
                        "- Đào tạo nghề."));
    }

    @Test
    void linesOfAFileThatIsNotWrappedAreParagraphs() throws InputException {
        String wide =
                "Tập trung huy động mọi nguồn lực của xã hội để thực hiện mục tiêu giảm nghèo nhanh và bền vững, hạn chế tái nghèo và phát sinh hộ nghèo mới trên toàn xã";
        assertEquals(List.of(wide, "b) Kinh phí", wide), read(wide, "b) Kinh phí", wide));
    }

    @Test
    void rulesAndFrontMatterAreNoText() throws InputException {
        assertEquals(
                List.of("Kế hoạch", "Nội dung"),
                read("---", "title: x", "---", "", "Kế hoạch", "-------", "Nội dung", "* *", "***"));
    }

    @Test
    void pipeTablesAndTablesOfHtmlAreTables() throws InputException {
        String expected = "2x2 | 0,0 Chỉ tiêu | 0,1 Năm 2024 | 1,0 Hộ nghèo | 1,1 264 hộ";
        assertEquals(List.of(expected), read("| Chỉ tiêu | **Năm 2024** |", "|---|:--:|", "| Hộ nghèo | 264 hộ |"));
        assertEquals(
                List.of("Biểu", expected, "Hết"),
                read(
                        "Biểu",
                        "<table><tr><th>Chỉ tiêu</th><th>Năm 2024</th></tr>",
                        "<tr><td>Hộ nghèo</td><td>264 hộ</td></tr></table>",
                        "Hết"));
    }

    @Test
    void letterheadsOfPortalsAreReadColumnByColumn() throws InputException {
        assertEquals(
                List.of(
                        "ỦY BAN NHÂN DÂN",
                        "XÃ SUỐI LANH",
                        "Số: 12/KH-UBND",
                        "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM",
                        "Độc lập - Tự do - Hạnh phúc",
                        "Suối Lanh, ngày 5 tháng 3 năm 2024",
                        "KẾ HOẠCH"),
                read(
                        "|",
                        "**ỦY BAN NHÂN",
                        "DÂN**",
                        "XÃ SUỐI LANH",
                        "-------",
                        "|",
                        "**CỘNG HÒA XÃ HỘI",
                        "CHỦ NGHĨA VIỆT NAM**",
                        "Độc lập - Tự do - Hạnh phúc",
                        "---------------",
                        "|",
                        "|",
                        "Số:",
                        "12/KH-UBND",
                        "|",
                        "*Suối Lanh, ngày 5",
                        "tháng 3 năm 2024*",
                        "|",
                        "",
                        "** **",
                        "",
                        "**KẾ HOẠCH**"));
    }

    @Test
    void signaturesOfPortalsKeepOneLineForEachRecipient() throws InputException {
        assertEquals(
                List.of(
                        "Nơi nhận:",
                        "- Huyện ủy;",
                        "- Các phòng, ban của huyện;",
                        "- Lưu: VT.",
                        "TM. ỦY BAN NHÂN DÂN",
                        "KT. CHỦ TỊCH",
                        "PHÓ CHỦ TỊCH",
                        "Lò Văn Mẫu"),
                read(
                        "|",
                        "Nơi nhận:",
                        "- Huyện ủy;",
                        "- Các phòng, ban",
                        "của huyện;",
                        "- Lưu: VT.",
                        "|",
                        "**TM. ỦY BAN",
                        "NHÂN DÂN",
                        "KT. CHỦ TỊCH",
                        "PHÓ CHỦ TỊCH**",
                        "**Lò Văn Mẫu**",
                        "|"));
    }

    @Test
    void lettersInOneCellOfAPipeTableAreLinesAgain() throws InputException {
        assertEquals(
                List.of(
                        "ỦY BAN NHÂN DÂN",
                        "TỈNH MẪU",
                        "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM",
                        "Độc lập - Tự do - Hạnh phúc"),
                read(
                        "| **ỦY BAN NHÂN DÂN** **TỈNH MẪU** \\-\\-\\-\\- | **CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM** **Độc lập \\- Tự do \\- Hạnh phúc** |",
                        "|---|---|"));
        assertEquals(
                List.of("Nơi nhận:", "- Tỉnh ủy (b/c);", "- Lưu: VT.", "KT. CHỦ TỊCH", "PHÓ CHỦ TỊCH"),
                read("| **Nơi nhận:** \\- Tỉnh ủy (b/c); \\- Lưu: VT. | **KT. CHỦ TỊCH PHÓ CHỦ TỊCH** |", "|---|---|"));
    }

    @Test
    void spansThatPortalsLoseAreInferred() throws InputException {
        List<String> shown = read(
                "|",
                "TT",
                "|",
                "Chỉ tiêu",
                "|",
                "Kế hoạch",
                "|",
                "|",
                "Năm 2024",
                "|",
                "Năm 2025",
                "|",
                "|",
                "I",
                "|",
                "Giảm nghèo",
                "|",
                "|",
                "1",
                "|",
                "Hộ nghèo",
                "|",
                "120",
                "|",
                "90",
                "|",
                "|",
                "2",
                "|",
                "Hộ cận nghèo",
                "|",
                "|",
                "80",
                "|",
                "|",
                "3",
                "|",
                "Hộ thoát nghèo",
                "|",
                "25",
                "|",
                "30",
                "|");
        assertEquals(
                List.of("6x4 | 0,0+2x1 TT | 0,1+2x1 Chỉ tiêu | 0,2+1x2 Kế hoạch | 1,2 Năm 2024 | 1,3 Năm 2025"
                        + " | 2,0 I | 2,1+1x3 Giảm nghèo | 3,0 1 | 3,1 Hộ nghèo | 3,2 120 | 3,3 90"
                        + " | 4,0 2 | 4,1 Hộ cận nghèo | 4,2 | 4,3 80 | 5,0 3 | 5,1 Hộ thoát nghèo | 5,2 25 | 5,3 30"),
                shown);
    }

    @Test
    void emptyCellsOfPortalTablesKeepTheirColumns() throws InputException {
        assertEquals(
                List.of("7x5 | 0,0 TT | 0,1 Chỉ tiêu | 0,2 Đơn vị | 0,3 Năm 2025 | 0,4 Năm 2026"
                        + " | 1,0 1 | 1,1 Dân số | 1,2 Người | 1,3 4.100 | 1,4 4.150"
                        + " | 2,0 | 2,1 - Hộ nghèo | 2,2 Hộ | 2,3 | 2,4 85"
                        + " | 3,0 | 3,1 - Hộ cận nghèo | 3,2 Hộ | 3,3 70 | 3,4"
                        + " | 4,0 2 | 4,1 Y tế | 4,2 | 4,3 | 4,4"
                        + " | 5,0 | 5,1 - Trạm y tế | 5,2 Trạm | 5,3 1 | 5,4 1"
                        + " | 6,0 3 | 6,1 Trường học | 6,2 Trường | 6,3 2 | 6,4 3"),
                portal(
                        "TT ; Chỉ tiêu ; Đơn vị ; Năm 2025 ; Năm 2026",
                        "1 ; Dân số ; Người ; 4.100 ; 4.150",
                        "; - Hộ nghèo ; Hộ ; ; 85",
                        "; - Hộ cận nghèo ; Hộ ; 70 ; ",
                        "2 ; Y tế ; ; ; ",
                        "; - Trạm y tế ; Trạm ; 1 ; 1",
                        "3 ; Trường học ; Trường ; 2 ; 3"));
    }

    @Test
    void rowsOfSubtotalsInPortalTablesStayRowsOfTheirOwn() throws InputException {
        assertEquals(
                List.of("6x6 | 0,0 TT | 0,1 Nội dung | 0,2 Số lượng | 0,3 Đơn giá | 0,4 Thành tiền | 0,5 Ghi chú"
                        + " | 1,0 I | 1,1+1x3 Tập huấn | 1,4 90.000.000 | 1,5"
                        + " | 2,0 1 | 2,1+1x3 Cấp xã | 2,4 40.000.000 | 2,5"
                        + " | 3,0 a | 3,1 Thuê hội trường | 3,2 4 | 3,3 10.000.000 | 3,4 40.000.000 | 3,5 Xã"
                        + " | 4,0 2 | 4,1+1x3 Cấp thôn | 4,4 50.000.000 | 4,5"
                        + " | 5,0 a | 5,1 In tài liệu | 5,2 500 | 5,3 100.000 | 5,4 50.000.000 | 5,5 Thôn"),
                portal(
                        "TT ; Nội dung ; Số lượng ; Đơn giá ; Thành tiền ; Ghi chú",
                        "I ; Tập huấn ; 90.000.000 ; ",
                        "1 ; Cấp xã ; 40.000.000 ; ",
                        "a ; Thuê hội trường ; 4 ; 10.000.000 ; 40.000.000 ; Xã",
                        "2 ; Cấp thôn ; 50.000.000 ; ",
                        "a ; In tài liệu ; 500 ; 100.000 ; 50.000.000 ; Thôn"));
    }

    @Test
    void planAndOutcomeDivideTheYearThatRunsOut() throws InputException {
        assertEquals(
                List.of("4x6 | 0,0+2x1 TT | 0,1+2x1 Chỉ tiêu | 0,2+1x2 Năm 2025 | 0,4+2x1 Năm 2026 so với năm 2025 (%)"
                        + " | 0,5+2x1 Năm 2026 | 1,2 Kế hoạch | 1,3 Ước thực hiện"
                        + " | 2,0 1 | 2,1 Hộ nghèo | 2,2 120 | 2,3 118 | 2,4 76,3 | 2,5 90"
                        + " | 3,0 2 | 3,1 Hộ cận nghèo | 3,2 80 | 3,3 82 | 3,4 85,4 | 3,5 70"),
                portal(
                        "TT ; Chỉ tiêu ; Năm 2025 ; Năm 2026 so với năm 2025 (%) ; Năm 2026",
                        "Kế hoạch ; Ước thực hiện",
                        "1 ; Hộ nghèo ; 120 ; 118 ; 76,3 ; 90",
                        "2 ; Hộ cận nghèo ; 80 ; 82 ; 85,4 ; 70"));
    }

    @Test
    void aLostBarBetweenTwoRowsJoinsNoOthers() throws InputException {
        List<String> lines = crawled(
                "TT ; Nội dung ; Cơ quan chủ trì ; Thời gian",
                "1 ; Rà soát hộ nghèo ; UBND xã ; Quý I",
                "2 ; Lập kế hoạch giảm nghèo ; Phòng Nội vụ ; ",
                "3 ; Tập huấn cán bộ thôn ; Phòng Nội vụ ; ",
                "4 ; Kiểm tra, giám sát ; UBND xã ; Quý III",
                "5 ; Sơ kết, đánh giá ; UBND xã ; Quý IV");
        lines.remove(lines.indexOf("5") - 1);
        assertEquals(
                List.of("6x4 | 0,0 TT | 0,1 Nội dung | 0,2 Cơ quan chủ trì | 0,3 Thời gian"
                        + " | 1,0 1 | 1,1 Rà soát hộ nghèo | 1,2 UBND xã | 1,3 Quý I"
                        + " | 2,0 2 | 2,1 Lập kế hoạch giảm nghèo | 2,2 Phòng Nội vụ | 2,3"
                        + " | 3,0 3 | 3,1 Tập huấn cán bộ thôn | 3,2 Phòng Nội vụ | 3,3"
                        + " | 4,0 4 | 4,1 Kiểm tra, giám sát | 4,2 UBND xã | 4,3 Quý III"
                        + " | 5,0 5 | 5,1 Sơ kết, đánh giá | 5,2 UBND xã | 5,3 Quý IV"),
                read(lines.toArray(String[]::new)));
    }

    @Test
    void longTablesAreCutAtDoubleBars() throws InputException {
        String[] rows = new String[12_000];
        Arrays.fill(rows, String.join(" ; ", Collections.nCopies(10, "1")));
        assertTrue(portal(rows).get(0).startsWith("12000x10 | 0,0 1 | 0,1 1"));
    }

    @Test
    void cellsOfAHeaderMayBeDividedUnequally() throws InputException {
        assertEquals(
                List.of("4x7 | 0,0+2x1 TT | 0,1+2x1 Nội dung | 0,2+1x2 Năm 2025 | 0,4+1x3 Dự kiến 03 năm"
                        + " | 1,2 Dự toán giao | 1,3 Ước thực hiện | 1,4 Năm 2026 | 1,5 Năm 2027 | 1,6 Năm 2028"
                        + " | 2,0 1 | 2,1 Giảm nghèo | 2,2 120 | 2,3 118 | 2,4 130 | 2,5 140 | 2,6 150"
                        + " | 3,0 2 | 3,1 Y tế | 3,2 80 | 3,3 82 | 3,4 85 | 3,5 90 | 3,6 95"),
                portal(
                        "TT ; Nội dung ; Năm 2025 ; Dự kiến 03 năm",
                        "Dự toán giao ; Ước thực hiện ; Năm 2026 ; Năm 2027 ; Năm 2028",
                        "1 ; Giảm nghèo ; 120 ; 118 ; 130 ; 140 ; 150",
                        "2 ; Y tế ; 80 ; 82 ; 85 ; 90 ; 95"));
    }

    @Test
    void textBetweenTablesIsNoCellWhereBlankLinesAreLost() throws InputException {
        List<String> page = new ArrayList<>(crawled("**Loại văn bản:** ; Kế hoạch ; **Người ký:** ; Lò Văn Mẫu"));
        page.addAll(crawled(
                "**ỦY BAN NHÂN DÂN** ; **CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM**",
                "Số: 12/KH-UBND ; *Suối Lanh, ngày 5 tháng 3 năm 2024*"));
        page.addAll(List.of(
                "**KẾ HOẠCH**",
                "GIẢM NGHÈO NĂM 2024",
                "**I. MỤC TIÊU**",
                "Giảm số hộ nghèo của xã Suối Lanh theo Nghị quyết số",
                "12/NQ-HĐND còn 90 hộ."));
        page.addAll(crawled("Nơi nhận: ; Lò Văn Mẫu"));
        page.addAll(List.of("**PHỤ LỤC**", "*(Kèm theo Kế hoạch", "số 12/KH-UBND)*"));
        page.addAll(crawled("TT ; Thôn ; Hộ nghèo ; Hộ cận nghèo", "1 ; Nà Mẫu ; 12 ; 8", "2 ; Nà Lanh ; 7 ; 5"));
        List<String> shown = read(page.toArray(String[]::new));
        assertEquals(
                List.of(
                        "ỦY BAN NHÂN DÂN",
                        "Số: 12/KH-UBND",
                        "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM",
                        "Suối Lanh, ngày 5 tháng 3 năm 2024",
                        "KẾ HOẠCH GIẢM NGHÈO NĂM 2024 I. MỤC TIÊU Giảm số hộ nghèo của xã Suối Lanh theo Nghị quyết số"
                                + " 12/NQ-HĐND còn 90 hộ."),
                shown.subList(1, 6));
        assertEquals(
                "3x4 | 0,0 TT | 0,1 Thôn | 0,2 Hộ nghèo | 0,3 Hộ cận nghèo | 1,0 1 | 1,1 Nà Mẫu | 1,2 12 | 1,3 8"
                        + " | 2,0 2 | 2,1 Nà Lanh | 2,2 7 | 2,3 5",
                shown.get(shown.size() - 1));
    }

    /** Reads a table as portals leave it: cells of a row between {@code ;}. */
    private static List<String> portal(String... rows) throws InputException {
        return read(crawled(rows).toArray(String[]::new));
    }

    private static List<String> crawled(String... rows) {
        List<String> lines = new ArrayList<>();
        for (String row : rows) {
            lines.add("|");
            for (String cell : row.split(";", -1)) {
                if (!cell.isBlank()) {
                    lines.add(cell.strip());
                }
                lines.add("|");
            }
        }
        return lines;
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"*", "**a ", "_a ", "[", "`", "$1", "<b", "|\n", "|a", "> ", "\\", "&a", "![a](", "$\\frac{"})
    void hostileRepetitionTakesLinearTime(String piece) {
        String source = piece.repeat(200_000 / piece.length());
        assertTimeoutPreemptively(Duration.ofSeconds(20), () -> {
            try {
                assertTrue(!Reading.read("plan.md", source).blocks().isEmpty(), "a document without content");
            } catch (InputException e) {
                assertTrue(
                        e.reason() == FailureReason.EMPTY || e.reason() == FailureReason.TOO_COMPLEX, e.getMessage());
            }
        });
    }

    @Test
    void markupAloneIsEmpty() {
        InputException failure = assertThrows(InputException.class, () -> read("** **", "", "-----"));
        assertEquals(FailureReason.EMPTY, failure.reason());
    }
}
