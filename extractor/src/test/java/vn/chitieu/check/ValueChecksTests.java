package vn.chitieu.check;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.chitieu.model.NumeralRole;

/** Checks that look at single values. */
final class ValueChecksTests {

    @Test
    void rateThatIsNotItsFractionIsReported() {
        CheckedPlan plan = CheckedPlan.of("- Hộ nghèo cuối năm còn 60/1.200 hộ = 6,5 %.")
                .count("Hộ nghèo", "60/1.200", "60", "1200", "hộ")
                .rate("Tỷ lệ hộ nghèo", "poverty_rate", "6,5", "6.5");
        assertEquals(List.of("60/1,200 is 5 %, not 6.5 %."), plan.messages(new RateCheck()));
    }

    @Test
    void rateThatWasRoundedOrCutOffIsRight() {
        for (String rate : List.of("5,79", "5,8", "5,7", "6")) {
            CheckedPlan plan = CheckedPlan.of("- Hộ nghèo cuối năm còn 77/1.329 hộ, chiếm " + rate + " %.")
                    .count("Hộ nghèo", "77/1.329", "77", "1329", "hộ")
                    .rate("Tỷ lệ hộ nghèo", "poverty_rate", rate + " %", rate.replace(',', '.'));
            assertEquals(List.of(), plan.messages(new RateCheck()), rate);
        }
    }

    @Test
    void rateOfSomethingElseBesideAFractionIsNotCompared() {
        CheckedPlan plan = CheckedPlan.of("- Còn 60/1.200 hộ, giảm 2,0 % so với năm trước.")
                .count("Hộ nghèo", "60/1.200", "60", "1200", "hộ")
                .rate("Tỷ lệ hộ nghèo", "poverty_rate", "2,0", "2.0");
        assertEquals(List.of(), plan.messages(new RateCheck()));
    }

    @Test
    void fractionInBracketsIsComparedWithTheRateBefore() {
        CheckedPlan plan = CheckedPlan.of("- Trẻ đến trường đạt 90% (19/20 cháu).")
                .rate("Trẻ đến trường", "school_attendance", "90%", "90")
                .count("Trẻ đến trường", "19/20", "19", "20", "cháu");
        assertEquals(List.of("19/20 is 95 %, not 90 %."), plan.messages(new RateCheck()));
    }

    @Test
    void rangeOfMoneyIsReported() {
        for (String range : List.of("500 - 700 triệu đồng", "500 triệu đồng đến 700 triệu đồng", "từ 2-3 tỷ đồng")) {
            String amount = range.replace("từ ", "");
            CheckedPlan plan = CheckedPlan.of("- Kinh phí: " + range + ".")
                    .budget("b", amount, 500_000_000, "Kinh phí", null, null);
            assertEquals(
                    List.of("“" + amount + "” is a range; only its lower end is the amount."),
                    plan.messages(new AmountRangeCheck()));
        }
        CheckedPlan single = CheckedPlan.of("- Kinh phí: 2 tỷ 500 triệu đồng.")
                .budget("b", "2 tỷ 500 triệu đồng", 2_500_000_000L, "Kinh phí", null, null);
        assertEquals(List.of(), single.messages(new AmountRangeCheck()));
    }

    @Test
    void shareOverAHundredIsReported() {
        CheckedPlan plan = CheckedPlan.of("- Người dân có thẻ bảo hiểm y tế đạt 105%.")
                .rate("Người dân có thẻ bảo hiểm y tế", "health_insurance", "105%", "105");
        assertEquals(List.of("The share of 105 % is over 100 %."), plan.messages(new RangeCheck()));
    }

    @Test
    void planThatWasOverfulfilledIsNoShare() {
        CheckedPlan plan = CheckedPlan.of("- Đào tạo nghề đạt 105% kế hoạch; bảo hiểm y tế đạt 102% so với kế hoạch.")
                .rate("Đào tạo nghề", "vocational_training", "105%", "105")
                .rate("Bảo hiểm y tế", "health_insurance", "102%", "102");
        assertEquals(List.of(), plan.messages(new RangeCheck()));
    }

    @Test
    void dateThatNoCalendarHasIsReported() {
        CheckedPlan plan = CheckedPlan.of(
                "Báo cáo trước ngày 31/11/2025, tổng kết trước ngày 30 tháng 02 năm 2026; họp ngày 28/02/2025.");
        assertEquals(
                List.of("There is no such date as 31/11/2025.", "There is no such date as 30 tháng 02 năm 2026."),
                plan.messages(new DateCheck()));
    }

    @Test
    void fractionAndDocumentNumberAreNoDates() {
        CheckedPlan plan =
                CheckedPlan.of("Đạt 45/60 hộ theo Luật số 59/2020/QH14 và Quyết định 90/2022/QĐ-TTg, 14/45/1.999 hộ.");
        assertEquals(List.of(), plan.messages(new DateCheck()));
    }

    @Test
    void oneIndicatorWithTwoValuesIsAConflict() {
        CheckedPlan plan = CheckedPlan.of("- Hộ nghèo còn 120 hộ.\n- Đến cuối năm hộ nghèo còn 135 hộ.")
                .count("Hộ nghèo", "120", "120", null, "hộ")
                .count("hộ  nghèo", "135", "135", null, "hộ");
        assertEquals(List.of("Hộ nghèo, 2025: here 135 hộ, elsewhere 120 hộ."), plan.messages(new ConflictCheck()));
    }

    @Test
    void sameValueTwiceAndOtherPlacesAreNoConflict() {
        CheckedPlan plan = CheckedPlan.of(
                        "- Hộ nghèo còn 120 hộ.\n- Cuối năm còn 120 hộ nghèo.\n- Thôn Đồi Mây còn 35 hộ.")
                .count("Hộ nghèo", "120", "120", null, "hộ");
        plan.target(plan.target("Hộ nghèo", "poor_households", "120", 2, "120", null, "hộ", null, null));
        plan.target(plan.target("Hộ nghèo", "poor_households", "35", 1, "35", null, "hộ", "Thôn Đồi Mây", null));
        assertEquals(List.of(), plan.messages(new ConflictCheck()));
    }

    @Test
    void valueReadWithLowConfidenceIsSuspect() {
        CheckedPlan plan = CheckedPlan.of("- Hộ nghèo còn 120 hộ.", 0.4f).count("Hộ nghèo", "120", "120", null, "hộ");
        assertEquals(List.of("“120” was recognised with low confidence (40 %)."), plan.messages(new OcrCheck()));
    }

    @Test
    void numeralOfNoRecordReadWithLowConfidenceIsSuspect() {
        CheckedPlan plan = CheckedPlan.of("- Hộ nghèo còn 45# hộ.", 0.6f).numeral("45", NumeralRole.UNCLASSIFIED);
        assertEquals(
                List.of("“45” was recognised with low confidence and is in no record."), plan.messages(new OcrCheck()));
    }

    @ParameterizedTest(name = "{0} at {1} in {2}")
    @CsvSource({
        "10.12, 0.95, A!B2, true",
        "1.234.5, 0.95, A!B2, true",
        "10.12, 1, A!B2, false",
        "10.12, 0.95, , false",
        "10.120, 0.95, A!B2, false"
    })
    void numberOfACellThatLacksDigitsIsSuspect(String read, float confidence, @Nullable String cell, boolean suspect) {
        CheckedPlan plan = CheckedPlan.of("- Diện tích " + read + " ha.", confidence);
        plan.target(plan.target("Diện tích", "other", read, 1, "10", null, "ha", null, cell));

        List<String> expected =
                suspect ? List.of("“" + read + "” in a cell of a table may lack its last digits.") : List.of();
        assertEquals(expected, plan.messages(new OcrCheck()));
    }

    @Test
    void lastDigitThatIsLikeHalfOfTheSignIsSuspect() {
        String others = "- Cận nghèo còn 8,04%, giảm 1,2%, nước sạch 87%.\n";
        List<String> suspect = List.of("“0,559%” may be “0,55%”: its last digit is like half of the sign.");
        assertEquals(suspect, rate(others + "- Hộ nghèo giảm 0,559%.", 0.95f, "0,559"));
        assertEquals(List.of(), rate(others + "- Hộ nghèo giảm 0,559%.", 1, "0,559"), "typed");
        assertEquals(List.of(), rate(others + "- Hộ nghèo giảm 0,557%.", 0.95f, "0,557"), "no round digit");
        assertEquals(List.of(), rate(others + "- Hộ nghèo giảm 0,59%.", 0.95f, "0,59"), "as exact as others");
        assertEquals(List.of(), rate("- Hộ nghèo giảm 0,559%.", 0.95f, "0,559"), "nothing to compare");
    }

    private static List<String> rate(String text, float confidence, String words) {
        return CheckedPlan.of(text, confidence)
                .rate("Tỷ lệ hộ nghèo", "poverty_rate", words, words.replace(',', '.'))
                .messages(new PercentSignCheck());
    }

    @Test
    void digitsAmongLettersAreSuspect() {
        CheckedPlan plan = CheckedPlan.of("- Có 888gười được học nghề.").numeral("888", NumeralRole.OCR_NOISE);
        assertEquals(List.of("The digits “888” stand among letters."), plan.messages(new OcrCheck()));
    }

    @Test
    void numeralsThatNobodyUnderstandsAreCounted() {
        CheckedPlan plan = CheckedPlan.of("- Ghi 7 và 9 và 11.")
                .numeral("7", NumeralRole.TARGET)
                .numeral("9", NumeralRole.UNCLASSIFIED)
                .numeral("11", NumeralRole.UNCLASSIFIED);
        assertEquals(List.of("2 of 3 numerals (66.7 %) are not understood: 9; 11"), plan.messages(new LedgerCheck()));
    }
}
