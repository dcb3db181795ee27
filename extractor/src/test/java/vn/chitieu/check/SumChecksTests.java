package vn.chitieu.check;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import vn.chitieu.check.SumScan.Outcome;

/** What counts as parts that do not add up, and above all what does not. */
final class SumChecksTests {
    private static final long MILLION = 1_000_000;

    @Test
    void partsThatAddUpAreComplete() {
        assertEquals(Outcome.COMPLETE, scan(100, 60, 40));
    }

    @Test
    void secondDivisionOfTheSameTotalIsNoExcess() {
        assertEquals(Outcome.COMPLETE, scan(100, 60, 40, 30, 30, 40));
    }

    @Test
    void partsOfAPartAreNotAddedTwice() {
        assertEquals(Outcome.COMPLETE, scan(100, 60, 35, 25, 40));
    }

    @Test
    void roundedFiguresMayDifferByTheirLastDigit() {
        assertEquals(Outcome.COMPLETE, scan("10", "0.1", "3.3", "3.3", "3.3"));
        assertEquals(Outcome.ABOVE, scan("10", "0.1", "3.3", "3.3", "3.7"));
    }

    @Test
    void excessIsSeen() {
        assertEquals(Outcome.ABOVE, scan(100, 60, 30, 20));
    }

    @Test
    void someOfThePartsAreBelow() {
        assertEquals(Outcome.BELOW, scan(100, 60, 20));
    }

    @Test
    void excessOfABudgetIsAnErrorWithItsNumbers() {
        CheckedPlan plan = CheckedPlan.of(
                        "Tổng kinh phí là 900 triệu đồng, trong đó vốn trung ương 700 triệu đồng, vốn huyện 250 triệu đồng.")
                .budget("sum", "900 triệu đồng", 900 * MILLION, "Tổng kinh phí", null, null)
                .budget("a", "700 triệu đồng", 700 * MILLION, null, "central", "sum")
                .budget("b", "250 triệu đồng", 250 * MILLION, null, "district", "sum");
        assertEquals(
                List.of("The total is 900,000,000 VND, its parts add up to 950,000,000 (50,000,000 too much)."),
                plan.messages(new BudgetSumCheck()));
    }

    @Test
    void amountsWithDecimalsMayBeRounded() {
        CheckedPlan plan = CheckedPlan.of(
                        "Tổng kinh phí là 12,3 tỷ đồng, bao gồm: vốn trung ương 4,1 tỷ đồng, vốn huyện 8,3 tỷ đồng.")
                .budget("sum", "12,3 tỷ đồng", 12_300 * MILLION, "Tổng kinh phí", null, null)
                .budget("a", "4,1 tỷ đồng", 4_100 * MILLION, null, "central", "sum")
                .budget("b", "8,3 tỷ đồng", 8_300 * MILLION, null, "district", "sum");
        assertEquals(List.of(), plan.messages(new BudgetSumCheck()));
    }

    @Test
    void listThatNamesOnlySomePartsIsNoMismatch() {
        CheckedPlan plan = CheckedPlan.of(
                        "Tổng kinh phí là 900 triệu đồng, trong đó vốn trung ương 500 triệu đồng, vốn huyện 250 triệu đồng.")
                .budget("sum", "900 triệu đồng", 900 * MILLION, "Tổng kinh phí", null, null)
                .budget("a", "500 triệu đồng", 500 * MILLION, null, "central", "sum")
                .budget("b", "250 triệu đồng", 250 * MILLION, null, "district", "sum");
        assertEquals(List.of(), plan.messages(new BudgetSumCheck()));
    }

    @Test
    void listThatSaysItIsWholeIsAMismatchWhereItFallsShort() {
        CheckedPlan plan = CheckedPlan.of(
                        "Kinh phí thực hiện 900 triệu đồng, bao gồm: vốn trung ương 500 triệu đồng, vốn huyện 250 triệu đồng.")
                .budget("sum", "900 triệu đồng", 900 * MILLION, "Kinh phí thực hiện", null, null)
                .budget("a", "500 triệu đồng", 500 * MILLION, null, "central", "sum")
                .budget("b", "250 triệu đồng", 250 * MILLION, null, "district", "sum");
        assertEquals(
                List.of("The total is 900,000,000 VND, its parts add up to 750,000,000 (150,000,000 too little)."),
                plan.messages(new BudgetSumCheck()));
    }

    @Test
    void divisionsByDifferentThingsAreNotMixed() {
        CheckedPlan plan = CheckedPlan.of(
                        "Tổng 900 triệu đồng: trung ương 600 triệu đồng; cho nước sạch 400 triệu đồng, cho nhà ở 450 triệu đồng.")
                .budget("sum", "900 triệu đồng", 900 * MILLION, "Tổng", null, null)
                .budget("a", "600 triệu đồng", 600 * MILLION, null, "central", "sum")
                .budget("b", "400 triệu đồng", 400 * MILLION, "nước sạch", null, "sum")
                .budget("c", "450 triệu đồng", 450 * MILLION, "nhà ở", null, "sum");
        assertEquals(List.of(), plan.messages(new BudgetSumCheck()));
    }

    @Test
    void columnOfATableMustGiveItsTotalRow() {
        CheckedPlan plan = CheckedPlan.of("Thôn Đồi Mây 12\nThôn Suối Ngà 15\nTổng cộng 28");
        plan.target(
                plan.target("Số hộ nghèo", "poor_households", "12", 1, "12", null, "hộ", "Thôn Đồi Mây", "Biểu 01!C2"));
        plan.target(plan.target(
                "Số hộ nghèo", "poor_households", "15", 1, "15", null, "hộ", "Thôn Suối Ngà", "Biểu 01!C3"));
        plan.target(plan.target("Số hộ nghèo", "poor_households", "28", 1, "28", null, "hộ", null, "Biểu 01!C4"));
        assertEquals(
                List.of("The total row says 28, the rows add up to 27: Số hộ nghèo."),
                plan.messages(new TableSumCheck()));
    }

    private static Outcome scan(long total, long... parts) {
        return SumScan.of(
                        BigDecimal.valueOf(total),
                        Arrays.stream(parts).mapToObj(BigDecimal::valueOf).toList(),
                        BigDecimal.ZERO)
                .outcome();
    }

    private static Outcome scan(String total, String lastDigit, String... parts) {
        return SumScan.of(
                        new BigDecimal(total),
                        Stream.of(parts).map(BigDecimal::new).toList(),
                        new BigDecimal(lastDigit))
                .outcome();
    }
}
