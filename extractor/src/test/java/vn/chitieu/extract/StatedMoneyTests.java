package vn.chitieu.extract;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.chitieu.model.Budget;
import vn.chitieu.model.PlanRecords;

/** What sentences say of money in other forms than one amount with its unit. */
final class StatedMoneyTests {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Giải ngân vốn sự nghiệp được 12,45/28,6 tỷ đồng.",
                "Giải ngân vốn sự nghiệp được 12,45 tỷ đồng/28,6 tỷ đồng, đạt 43,5%.",
                "Giải ngân vốn sự nghiệp được 12.450/28.600 triệu đồng vốn giao.",
            })
    void moneyBehindASlashIsAnAmountOfItsOwn(String sentence) {
        List<Budget> budgets =
                StatedPlan.extract("I. KẾT QUẢ NĂM 2023", sentence).budgets();

        assertEquals(List.of("12450000000", "28600000000"), amounts(budgets));
        assertEquals(null, budgets.get(0).partOf());
        assertEquals(budgets.get(0).item(), budgets.get(1).item());
    }

    @Test
    void moreThanWasPlannedIsNoPart() {
        List<Budget> budgets = StatedPlan.extract(
                        "I. KẾT QUẢ NĂM 2023", "Vận động quỹ Vì người nghèo 1.240/1.020 triệu đồng, vượt kế hoạch.")
                .budgets();

        assertEquals(List.of("1240000000", "1020000000"), amounts(budgets));
        assertEquals(null, budgets.get(0).partOf());
    }

    @Test
    void moneyPerHundredIsAPrice() {
        PlanRecords records = StatedPlan.extract("I. MỤC TIÊU", "Thuế khoán 2 triệu đồng/100 triệu đồng doanh thu.");

        assertEquals(List.of("2000000", "100000000"), amounts(records.budgets()));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Kinh phí tập huấn: 4 lớp x 12.500.000 đồng = 50.000.000 đồng. | Kinh phí tập huấn",
                "Hỗ trợ làm nhà (15 hộ × 60 triệu đồng) = 900 triệu đồng. | Hỗ trợ làm nhà",
                "Hỗ trợ tiền điện: 250 hộ x 59.000 đồng/tháng x 12 tháng = 177 triệu đồng. | Hỗ trợ tiền điện",
                "Mua thẻ bảo hiểm y tế, 1.200 người * 1.263.600 đồng = 1.516.320.000 đồng. | Mua thẻ bảo hiểm y tế",
            })
    void howAnAmountIsReckonedIsNotWhatItPaysFor(String sentence, String item) {
        List<Budget> budgets = StatedPlan.extract("II. KINH PHÍ", sentence).budgets();

        assertEquals(1, budgets.size());
        assertEquals(item, budgets.get(0).item());
    }

    @Test
    void factorsMeasureWhatStandsBeforeThem() {
        List<String> units = StatedPlan.extract(
                        "II. KINH PHÍ", "Hỗ trợ tiền điện: 250 hộ x 59.000 đồng/tháng x 12 tháng = 177 triệu đồng.")
                .targets()
                .stream()
                .map(t -> t.value() + " " + t.unit() + " " + t.indicator())
                .toList();

        assertEquals(List.of("250 hộ Hỗ trợ tiền điện hộ", "59000 đồng Hỗ trợ tiền điện hộ"), units);
    }

    @Test
    void moneyForEachOfSomethingHasTheWholeNoun() {
        List<String> units =
                StatedPlan.extract("II. KINH PHÍ", "Hỗ trợ mỗi mô hình khoảng 300 - 400 triệu đồng.").targets().stream()
                        .map(t -> t.value() + " " + t.valueMax() + " " + t.unit())
                        .toList();

        assertEquals(List.of("300 400 triệu đồng/mô hình"), units);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Tổng vốn 500 triệu đồng (NSTW 450 triệu đồng, NSĐP 50 triệu đồng), trong đó vốn đầu tư 300 triệu đồng,"
                        + " vốn sự nghiệp 200 triệu đồng.",
                "Tổng vốn 500 triệu đồng, gồm vốn đầu tư 450 triệu đồng, vốn sự nghiệp 50 triệu đồng; trong đó: ngân sách"
                        + " trung ương 300 triệu đồng, ngân sách tỉnh 200 triệu đồng.",
            })
    void totalThatIsDividedTwiceHasAllParts(String sentence) {
        PlanRecords records = StatedPlan.extract("II. KINH PHÍ", sentence);
        List<Budget> budgets = records.budgets();

        assertEquals(5, budgets.size());
        budgets.stream().skip(1).forEach(part -> assertEquals(budgets.get(0).id(), part.partOf()));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "- Dự án 2: 500 triệu đồng, đã giải ngân 480 triệu đồng, đạt 96%.",
                "- Dự án 2: 500 triệu đồng, thực hiện 480 triệu đồng.",
                "- Dự án 2: 500 triệu đồng, đã chi 480 triệu đồng.",
            })
    void whatWasSpentHasTheItemOfWhatWasAllottedAndDividesNoTotal(String line) {
        List<Budget> budgets = StatedPlan.extract("I. KẾT QUẢ NĂM 2023", "Tổng vốn giao: 600 triệu đồng, gồm:", line)
                .budgets();

        assertEquals(List.of("600000000", "500000000", "480000000"), amounts(budgets));
        assertEquals(budgets.get(0).id(), budgets.get(1).partOf());
        assertEquals(null, budgets.get(2).partOf());
        assertEquals("DA2", budgets.get(2).project());
        assertEquals(budgets.get(1).item(), budgets.get(2).item());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Hỗ trợ nhà ở 5.368 triệu đồng (NSTW 40 triệu đồng/hộ, NSĐP 4 triệu đồng/hộ).",
                "Hỗ trợ nhà ở 500 triệu đồng (ngân sách tỉnh hỗ trợ 5 triệu đồng/hộ).",
            })
    void sourceOfAPriceIsNotThatOfTheTotal(String sentence) {
        assertEquals(
                null,
                StatedPlan.extract("II. KINH PHÍ", sentence).budgets().get(0).source());
    }

    @Test
    void shareBeforeAnAmountNamesItsSource() {
        List<Budget> budgets = StatedPlan.extract(
                        "II. KINH PHÍ",
                        "Kinh phí làm đường 1.250 triệu đồng, trong đó: ngân sách tỉnh 70%, tương ứng 875 triệu đồng;"
                                + " nhân dân đóng góp 30%, tương ứng 375 triệu đồng.")
                .budgets();

        assertEquals("province", budgets.get(1).source());
        assertEquals("community", budgets.get(2).source());
        assertEquals("Kinh phí làm đường", budgets.get(1).item());
    }

    @Test
    void spendingIsNotCalledAfterRevenue() {
        List<Budget> budgets = StatedPlan.extract(
                        "II. NGÂN SÁCH",
                        "5. Thu ngân sách trên địa bàn: 145 triệu đồng; chi ngân sách 6.210 triệu đồng.")
                .budgets();

        assertEquals("chi ngân sách", budgets.get(1).item());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Ngân sách mỗi huyện từ 500 triệu đến 1 tỷ đồng. | 0.5 1 tỷ đồng/huyện",
                "Mỗi thôn hỗ trợ từ 20 triệu đồng đến 30 triệu đồng. | 20 30 triệu đồng/thôn",
                "Vay vốn làm nhà, mỗi căn từ 40 đến 50 triệu đồng. | 40 50 triệu đồng/căn",
            })
    void rangeOfMoneyForEachIsAPrice(String sentence, String expected) {
        PlanRecords records = StatedPlan.extract("II. KINH PHÍ", sentence);
        List<String> prices = records.targets().stream()
                .map(t -> t.value() + " " + t.valueMax() + " " + t.unit())
                .toList();

        assertEquals(List.of(expected), prices);
        assertEquals(List.of(), records.budgets());
    }

    @Test
    void subProjectBelongsToTheProjectOfItsHeading() {
        List<Budget> budgets = StatedPlan.extract(
                        "1. Dự án 3: Hỗ trợ sản xuất",
                        "- Tiểu dự án 1: Trồng trọt: 500 triệu đồng.",
                        "- Tiểu dự án 2: Dinh dưỡng: 200 triệu đồng.")
                .budgets();

        assertEquals(
                List.of("DA3.TDA1", "DA3.TDA2"),
                budgets.stream().map(b -> String.valueOf(b.project())).toList());
    }

    private static List<String> amounts(List<Budget> budgets) {
        return budgets.stream()
                .map(b -> b.amount().toBigIntegerExact().toString())
                .toList();
    }
}
