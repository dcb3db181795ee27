package vn.chitieu.extract;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.chitieu.model.Target;

/** Numbers in forms that look like something else: a label, a year, a figure's caption, a bound, a movement. */
final class StatedFormsTests {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "2. 1.250 lao động được giải quyết việc làm. | level eq 1250 lao động",
                "2.1. 3.500 người dân tham gia bảo hiểm y tế. | level eq 3500 người dân",
                "1.1. 02/03 trường đạt chuẩn. | level eq 2/3 trường",
                "3. 193/193 đài truyền thanh hoạt động. | level eq 193/193 đài truyền thanh",
                "4. 80 - 85% hội viên được tuyên truyền. | level range 80-85 %",
                "2.3. 12,5 km đường bê tông. | level eq 12.5 km",
            })
    void numberBehindALabelIsWhole(String line, String expected) {
        assertEquals(List.of(expected), values("I. MỤC TIÊU", line));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Số hộ thoát nghèo: 2024: 25 hộ; 2025: 20 hộ. | 2024 25 hộ; 2025 20 hộ",
                "Tỷ lệ hộ nghèo (2024: 5%, 2025: 4%). | 2024 5 %; 2025 4 %",
                "Tỷ lệ hộ nghèo: năm 2024: còn 5%; 2025: còn 4%. | 2024 5 %; 2025 4 %",
            })
    void yearBeforeAColonIsNoValue(String line, String expected) {
        List<String> told = StatedPlan.extract("I. MỤC TIÊU", line).targets().stream()
                .map(t -> t.year() + " " + t.value() + " " + t.unit())
                .toList();
        assertEquals(expected, String.join("; ", told));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Xây dựng mô hình chăn nuôi, mỗi mô hình 20 hộ tham gia. | level eq 20 hộ",
                "Đài truyền hình 24 chuyên mục. | level eq 24 chuyên mục",
            })
    void wordsThatEndLikeACaptionCaptionNothing(String line, String expected) {
        assertEquals(List.of(expected), values("I. MỤC TIÊU", line));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Tỷ lệ hộ nghèo còn 5%, thấp hơn 2% so với năm 2022. | change decrease eq 2 %",
                "Tỷ lệ hộ nghèo 5%, cao hơn 2% so với bình quân tỉnh. | change increase eq 2 %",
                "Tỷ lệ hộ nghèo còn 5%, thấp hơn bình quân chung của tỉnh 1,3%. | change decrease eq 1.3 %",
                "Thu nhập đạt 48 triệu đồng, cao hơn năm 2022 là 3,5 triệu đồng. | change increase eq 3.5 triệu đồng",
                "Giảm 120 hộ nghèo, vượt 20 hộ so với chỉ tiêu. | change increase eq 20 hộ",
                "Tham gia bảo hiểm y tế đạt 92%, vượt 2%. | change increase eq 2 %",
            })
    void differenceIsNoBound(String line, String expected) {
        List<Target> targets = StatedPlan.extract("I. KẾT QUẢ NĂM 2023", line).targets();
        Target second = targets.get(1);
        assertEquals(
                expected,
                second.measure() + " " + second.direction() + " " + second.comparator() + " " + plain(second.value())
                        + " " + second.unit());
        assertEquals(2023, second.year());
        assertEquals(targets.get(0).indicator(), second.indicator());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Có 12 trên 15 thôn đạt chuẩn. | level eq 12/15 thôn",
                "Đạt 12 trên tổng số 15 tiêu chí. | level eq 12/15 tiêu chí",
                "Bảo hiểm xã hội tự nguyện 612 người/650 người. | level eq 612/650 người",
                "Đào tạo nghề 230 lao động/kế hoạch 240 lao động. | level eq 230/240 lao động",
            })
    void wholeOfAFractionMayHaveWordsBeforeIt(String line, String expected) {
        assertEquals(List.of(expected), values("I. KẾT QUẢ NĂM 2023", line));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Có 04 xã nông thôn mới nâng cao và 05 xã kiểu mẫu. | level; level",
                "Bồi dưỡng nâng cao kỹ năng cho 300 cán bộ. | level",
                "Tỷ lệ tăng dân số tự nhiên 1,31%. | level",
            })
    void nounsThatHoldAVerbOfRisingDoNotRise(String line, String expected) {
        List<String> measures = StatedPlan.extract("I. MỤC TIÊU", line).targets().stream()
                .map(Target::measure)
                .toList();
        assertEquals(expected, String.join("; ", measures));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Phụ cấp 1,2 triệu đồng/cán bộ thôn/tháng. | triệu đồng/cán bộ thôn tháng",
                "Tiết kiệm 100.000đ/tổ viên/tháng. | đ/tổ viên tháng",
                "Mỗi hội viên góp 5.000 đồng/tháng. | đồng/hội viên tháng",
            })
    void whatMoneyIsForOneOfIsWhole(String line, String expected) {
        List<String> units = StatedPlan.extract("I. MỤC TIÊU", line).targets().stream()
                .map(t -> t.unit() + " " + t.per())
                .toList();
        assertEquals(List.of(expected), units);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "90% hộ có nước hợp vệ sinh (hiện có 70%); 60% hộ có nhà tiêu. | target 90; baseline 70; target 60",
                "90% trẻ em đến trường (nay 85%), 95% học sinh lên lớp. | target 90; baseline 85; target 95",
                "Độ che phủ rừng đạt 60% (thực trạng 57%). | target 60; baseline 57",
            })
    void baselineInABracketSaysNothingOfWhatFollows(String line, String expected) {
        List<String> kinds = StatedPlan.extract("I. MỤC TIÊU", line).targets().stream()
                .map(t -> t.kind() + " " + plain(t.value()))
                .toList();
        assertEquals(expected, String.join("; ", kinds));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Nâng tỷ lệ lao động qua đào tạo từ 60% năm 2022 lên 65% năm 2024, trong đó có chứng chỉ 30%. | 2024",
                "Giảm tỷ lệ hộ nghèo từ 12% năm 2022 còn 10% vào cuối năm 2025, bình quân mỗi năm giảm 1%. | 2025",
                "Giảm tỷ lệ hộ nghèo từ 5% năm 2022 xuống 3% vào cuối năm 2025, riêng vùng cao giảm 3%. | 2025",
            })
    void partIsOfTheYearOfItsWhole(String line, int year) {
        List<Target> targets = StatedPlan.extract("I. MỤC TIÊU", line).targets();
        assertEquals("target", targets.get(2).kind());
        assertEquals(year, targets.get(2).year());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Năm 2022, toàn xã có 120 hộ nghèo; tạo việc làm cho 320 lao động. | result 2022; result 2022",
                "Năm 2022, tỷ lệ hộ nghèo còn 6%; phấn đấu giảm 45 hộ. | result 2022; target 2025",
                "Trong 6 tháng đầu năm 2024, xã đã đưa 52 lao động đi làm việc ở nước ngoài. | result 2024",
            })
    void whatOpensASentenceHoldsForAllThatIsPast(String line, String expected) {
        List<String> told = StatedPlan.extract("I. NỘI DUNG", line).targets().stream()
                .map(t -> t.kind() + " " + t.year())
                .toList();
        assertEquals(expected, String.join("; ", told));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Đào tạo nghề cho 25.000 lao động, mỗi năm 5.000 lao động. | null; năm",
                "Sửa chữa 500 căn nhà, hằng năm sửa 100 căn. | null; năm",
                "Xây mới 840 nhà tiêu (bình quân 168 nhà tiêu/năm), trong đó hộ nghèo 252 nhà. | null; năm; null",
                "Mỗi tháng tổ chức 02 hội nghị, cả năm 24 hội nghị. | tháng; null",
            })
    void recurrenceIsOfTheNumberBehindIt(String line, String expected) {
        List<String> told = StatedPlan.extract("I. MỤC TIÊU", line).targets().stream()
                .map(t -> String.valueOf(t.per()))
                .toList();
        assertEquals(expected, String.join("; ", told));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Tuyển sinh 1.200 học viên: cao đẳng 200, trung cấp 400, sơ cấp 600. | cao đẳng 200; trung cấp 400; sơ cấp 600",
                "Đào tạo nghề 1.500 lao động; trong đó sơ cấp 300, dưới 3 tháng 1.200. | sơ cấp 300; dưới 3 tháng 1200",
                "Xuất khẩu 60 lao động gồm Nhật Bản 30, Hàn Quốc 20, Đài Loan 10. | Nhật Bản 30; Hàn Quốc 20; Đài Loan 10",
                "Cấp 1.200 thẻ bảo hiểm y tế (hộ nghèo 700, hộ cận nghèo 500). | hộ nghèo 700; hộ cận nghèo 500",
            })
    void partsThatLeaveTheNounOutHaveTheWholeIndicator(String line, String expected) {
        List<Target> targets = StatedPlan.extract("I. MỤC TIÊU", line).targets();
        String whole = targets.get(0).indicator();
        List<String> parts = targets.stream()
                .skip(1)
                .map(t -> t.indicator().substring(whole.length() + 2) + " " + plain(t.value()))
                .toList();
        assertEquals(expected, String.join("; ", parts));
        targets.forEach(t -> assertEquals(targets.get(0).indicatorCode(), t.indicatorCode()));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Số hộ nghèo giảm 2% (41 hộ). | change decrease",
                "Giảm 120 hộ nghèo, trong đó Nậm Sơn 70, Đồi Cao 50. | change decrease",
                "Số người tham gia bảo hiểm tăng 3,2% (571 người). | change increase",
            })
    void whatRestatesOrDividesAMovementMovesAsWell(String line, String expected) {
        Target second = StatedPlan.extract("I. MỤC TIÊU", line).targets().get(1);
        assertEquals(expected, second.measure() + " " + second.direction());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Tuyển sinh 1.200 học viên: cao đẳng 200, trung cấp 300, sơ cấp 600. | 1",
                "Hỗ trợ 120 hộ; trong đó tại tổ 20, tổ 30. | 1",
            })
    void numbersThatDoNotAddUpAreNoParts(String line, int count) {
        assertEquals(count, StatedPlan.extract("I. MỤC TIÊU", line).targets().size());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Hộ nghèo giảm 95 hộ, chỉ tiêu huyện giao giảm 80 hộ. | result; target",
                "Tỷ lệ hộ nghèo giảm 3,4%, vượt so với chỉ tiêu tỉnh giao là 2%. | result; target",
            })
    void whatWasAssignedIsATargetAmongResults(String line, String expected) {
        List<String> kinds = StatedPlan.extract("I. KẾT QUẢ NĂM 2023", line).targets().stream()
                .map(Target::kind)
                .toList();
        assertEquals(expected, String.join("; ", kinds));
    }

    private static List<String> values(String... lines) {
        return StatedPlan.extract(lines).targets().stream()
                .map(t -> t.measure() + " " + t.comparator() + " " + plain(t.value()) + more("/", t.denominator())
                        + more("-", t.valueMax()) + " " + t.unit())
                .toList();
    }

    private static String more(String sign, @Nullable BigDecimal number) {
        return number == null ? "" : sign + plain(number);
    }

    private static String plain(BigDecimal number) {
        return number.stripTrailingZeros().toPlainString();
    }
}
