package vn.chitieu.extract;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.chitieu.model.Budget;
import vn.chitieu.model.PlanRecords;
import vn.chitieu.model.Target;

/** What sentences say of targets and money where the words that say it stand elsewhere in the sentence or above it. */
final class StatedRecordsTests {
    @Test
    void carriesWhatIsCountedThroughASentence() {
        assertEquals(
                List.of(
                        "poor_households 320 hộ nghèo: hộ nghèo",
                        "other 1410 khẩu: khẩu",
                        "poverty_rate 9.1 %: tỷ lệ hộ nghèo",
                        "poor_households 45 hộ: hộ nghèo",
                        "poverty_rate 1.3 %: hộ nghèo"),
                targets(
                        "I. KẾT QUẢ NĂM 2023",
                        "- Theo kết quả rà soát cuối năm 2023, toàn xã có 320 hộ nghèo với 1.410 khẩu, chiếm tỷ lệ 9,1%;"
                                + " giảm 45 hộ (tương ứng giảm 1,3%) so với năm 2022."));
    }

    @Test
    void takesTheIndicatorFromTheLineAboveOrTheHeading() {
        assertEquals(
                List.of("poverty_rate 8 %: Tỷ lệ hộ nghèo", "poverty_rate 6.5 %: Tỷ lệ hộ nghèo"),
                targets("I. MỤC TIÊU", "- Tỷ lệ hộ nghèo:", "+ Năm 2024: 8%.", "+ Năm 2025: 6,5%."));
        assertEquals(
                List.of("other 450 ha: diện tích"),
                targets("I. MỤC TIÊU", "1. Về diện tích", "Đến năm 2025 toàn xã có 450 ha."));
    }

    @Test
    void countsInABracketWhatStandsBeforeIt() {
        assertEquals(
                List.of(
                        "other 23 hợp tác xã: hợp tác xã",
                        "other 20 hợp tác xã: đang hoạt động",
                        "other 3 hợp tác xã: tạm dừng"),
                targets("I. KẾT QUẢ NĂM 2023", "Toàn huyện có 23 hợp tác xã (20 đang hoạt động, 03 tạm dừng)."));
    }

    @Test
    void beginsASentenceAtABulletWhereLinesWereRunTogether() {
        assertEquals(
                List.of("health_insurance 100 %: người nghèo được cấp thẻ bảo hiểm y tế"),
                targets(
                        "I. MỤC TIÊU",
                        "Tuyên truyền chính sách cho các hộ. - 100% người nghèo được cấp thẻ bảo hiểm y tế."));
    }

    @Test
    void countsOnlyWhatCanBeCounted() {
        assertEquals(
                List.of("other 7 hạng mục: hạng mục"),
                targets(
                        "I. MỤC TIÊU",
                        "Tuyến đường đến khu tái định cư Nà Mòn 1 triển khai chậm; gói thầu số 16 lý trình Km26;"
                                + " dùng công nghệ 3D; có 02 điều kiện cần; hoàn thành 7 hạng mục."));
    }

    @Test
    void readsARangeWithADivisionSign() {
        assertEquals(
                List.of("poverty_rate 2 %: hộ nghèo", "poverty_rate 3 %: Tỷ lệ hộ nghèo"),
                targets("I. MỤC TIÊU", "Mỗi năm giảm 2% ÷ 3% hộ nghèo.", "Tỷ lệ hộ nghèo giảm từ 3 ÷ 4%/năm."));
    }

    @Test
    void takesAShareOfWhatTheNumberBeforeItCounts() {
        assertEquals(
                List.of("other 540 trường hợp: xử lý trường hợp vi phạm", "other 36.9 %: xử lý trường hợp vi phạm"),
                targets(
                        "I. KẾT QUẢ NĂM 2023",
                        "Đã xử lý 540 trường hợp vi phạm (chiếm 36,9% trên tổng số các vụ việc)."));
    }

    @Test
    void tellsThePlacesOfAList() {
        assertEquals(
                List.of(
                        "poor_households change 38, null",
                        "poor_households change 15, thôn Suối Lớn",
                        "poor_households change 7, bản Bàn Đạt",
                        "multidimensional_poverty_rate change 4, null",
                        "multidimensional_poverty_rate change 6, các xã đặc biệt khó khăn"),
                StatedPlan.extract(
                                "I. MỤC TIÊU",
                                "Giảm 38 hộ nghèo, trong đó: thôn Suối Lớn 15 hộ, bản Bàn Đạt 7 hộ.",
                                "Giảm tỷ lệ nghèo đa chiều bình quân 4%/năm, riêng các xã đặc biệt khó khăn giảm 6%/năm.")
                        .targets()
                        .stream()
                        .map(t -> t.indicatorCode() + " " + t.measure() + " " + t.value() + ", " + t.area())
                        .toList());
    }

    @Test
    void readsWhatIsSaidOfANumberAfterItsBound() {
        assertEquals(
                List.of(
                        "hygienic_water 85 %: số hộ dân dùng nước hợp vệ sinh",
                        "poor_households 30 hộ: hộ thoát nghèo"),
                targets(
                        "I. MỤC TIÊU",
                        "Phấn đấu có 85% trở lên số hộ dân dùng nước hợp vệ sinh.",
                        "Có từ 30 hộ trở lên thoát nghèo."));
    }

    @Test
    void goesOnWithTheSameHouseholdsThroughTheYear() {
        assertEquals(
                List.of(
                        "poor_households 215 hộ: Tổng số hộ nghèo",
                        "poverty_rate 14.2 %: Tổng số hộ nghèo",
                        "poor_households 178 hộ: Tổng số hộ nghèo",
                        "poverty_rate 11.6 %: Tổng số hộ nghèo"),
                targets(
                        "I. KẾT QUẢ NĂM 2023",
                        "Tổng số hộ nghèo đầu năm 2023 là 215 hộ, chiếm 14,2%; cuối năm còn 178 hộ, chiếm 11,6%."));
    }

    @Test
    void tellsHowOftenFromTheEndOfTheWords() {
        assertEquals(
                List.of("2 năm hộ nghèo", "150 năm Đào tạo lao động nông thôn", "40 null lao động nữ"),
                StatedPlan.extract(
                                "I. MỤC TIÊU",
                                "Giảm 2% hộ nghèo mỗi năm.",
                                "Đào tạo 150 lao động nông thôn/năm, trong đó 40 lao động nữ.")
                        .targets()
                        .stream()
                        .map(t -> t.value() + " " + t.per() + " " + t.indicator())
                        .toList());
    }

    @Test
    void readsMoneyInShortForms() {
        assertEquals(
                List.of("2310500000 null", "1950000000 central", "195000000 province", "68000000 commune"),
                StatedPlan.extract(
                                "I. KINH PHÍ",
                                "Tổng số 2.310,5 triệu đồng. Trong đó: NSTW: 1.950 trđ; NS tỉnh: 195 tr.đồng; NS xã: 68 trđồng.")
                        .budgets()
                        .stream()
                        .map(b -> b.amount().toBigInteger() + " " + b.source())
                        .toList());
    }

    @Test
    void tellsWhoGotMoneyFromWhatOneGot() {
        PlanRecords lent = StatedPlan.extract("I. KẾT QUẢ NĂM 2023", "Doanh số cho vay 3.450 triệu đồng/92 hộ.");
        assertEquals(List.of("credit_access 92 hộ: hộ"), codes(lent));
        assertEquals(3_450_000_000L, lent.budgets().get(0).amount().longValueExact());
        PlanRecords each = StatedPlan.extract("I. KẾT QUẢ NĂM 2023", "Hỗ trợ làm nhà 40 triệu đồng/01 nhà.");
        assertEquals(List.of("housing 40 triệu đồng/nhà: Hỗ trợ làm nhà"), codes(each));
        assertEquals(List.of(), each.budgets());
    }

    @Test
    void namesTheComponentThatASentenceBeginsWith() {
        Budget budget = StatedPlan.extract(
                        "I. KẾT QUẢ NĂM 2023",
                        "Thực hiện Dự án 2 - Đa dạng hóa sinh kế: đã hỗ trợ 45 con bò, tổng kinh phí 810 triệu đồng.")
                .budgets()
                .get(0);
        assertEquals("DA2", budget.project());
        assertEquals("Thực hiện Dự án 2 - Đa dạng hóa sinh kế: đã hỗ trợ 45 con bò", budget.item());
    }

    @Test
    void goesOnWithTheSentenceBeforeWhereOnlyItsNounIsCounted() {
        assertEquals(
                List.of(
                        "poor_households 121 hộ nghèo: hộ nghèo",
                        "poor_households 29 hộ: hộ nghèo",
                        "poverty_rate 2.1 %: hộ nghèo"),
                targets("I. KẾT QUẢ NĂM 2023", "Cuối năm 2023: 121 hộ nghèo. Giảm 29 hộ (2,1%)."));
    }

    @Test
    void takesNoCountForADateOrALength() {
        assertEquals(
                List.of(
                        "vocational_training 300 người: học nghề dưới 3 tháng người",
                        "poverty_rate 4.5 %: tỷ lệ hộ nghèo"),
                targets("I. MỤC TIÊU", "Có học nghề dưới 3 tháng 300 người.", "Giảm tỷ lệ hộ nghèo: 4,5%."));
        assertEquals(
                List.of("other 500000 đồng: Hỗ trợ mỗi tháng"),
                targets("I. MỤC TIÊU", "Hỗ trợ mỗi tháng 500.000 đồng."));
    }

    @Test
    void showsForeignMoneyAsWritten() {
        assertEquals(
                List.of("other 48.3 triệu usd: giá trị trái cây xuất khẩu", "other 5 %: tốc độ tăng bình quân"),
                targets(
                        "I. MỤC TIÊU",
                        "Phấn đấu giá trị trái cây xuất khẩu đạt trên 48,3 triệu USD, tốc độ tăng bình quân 5 - 6%/năm."));
    }

    @Test
    void namesNumbersByTheListTheyStandIn() {
        assertEquals(
                List.of("other 2.5 null: Hệ số trợ cấp hằng tháng: Trẻ em dưới 4 tuổi"),
                targets("I. MỤC TIÊU", "- Hệ số trợ cấp hằng tháng:", "+ Trẻ em dưới 4 tuổi: 2,5."));
        assertEquals(
                List.of("other 650000 đồng: Mức chuẩn trợ giúp xã hội"),
                targets("I. MỤC TIÊU", "Mức chuẩn trợ giúp xã hội là 650.000 đồng/tháng."));
    }

    @Test
    void keepsTheHeadOfAList() {
        assertEquals(
                List.of(
                        "school_attendance 25 %: Tỷ lệ huy động trẻ ra lớp: nhà trẻ",
                        "school_attendance 99 %: Tỷ lệ huy động trẻ ra lớp: mẫu giáo"),
                targets("I. MỤC TIÊU", "Giáo dục: Tỷ lệ huy động trẻ ra lớp: nhà trẻ 25%, mẫu giáo 99%."));
    }

    @Test
    void joinsPartsThatAddUpToTheirTotal() {
        List<Budget> budgets = StatedPlan.extract(
                        "I. KINH PHÍ",
                        "1. Tổng kinh phí: 900 triệu đồng.",
                        "2. Giai đoạn thực hiện",
                        "- Năm 2024: 400 triệu đồng.",
                        "- Năm 2025: 500 triệu đồng.",
                        "- Quỹ khen thưởng: 70 triệu đồng.")
                .budgets();
        String total = budgets.get(0).id();
        assertEquals(
                Arrays.asList(null, total, total, null),
                budgets.stream().map(Budget::partOf).toList());
    }

    @Test
    void tellsGiversFromReceivers() {
        List<String> sources = StatedPlan.extract(
                        "I. KINH PHÍ",
                        "- Hộ gia đình, cá nhân, cộng đồng: 120 triệu đồng.",
                        "- Nhân dân và doanh nghiệp đóng góp: 80 triệu đồng.",
                        "- Vốn ngoài ngân sách: 500 triệu đồng.",
                        "- Kinh phí: 60 triệu đồng, nguồn sự nghiệp trung ương.")
                .budgets()
                .stream()
                .map(b -> String.valueOf(b.source()))
                .toList();
        assertEquals(List.of("null", "community", "other", "central"), sources);
    }

    @Test
    void readsItemsWithTheirNumbersInBrackets() {
        assertEquals(
                List.of("crop_area 120 ha: Trồng mới cây lúa", "crop_area 80 ha: cây ngô", "crop_area 15 ha: cây sắn"),
                targets("I. MỤC TIÊU", "- Trồng mới cây lúa (120 ha), cây ngô (80 ha), cây sắn (khoảng 15 ha)."));
    }

    @Test
    void goesOnWithWhatAMeasureMeasures() {
        assertEquals(
                List.of(
                        "other 180 m2/người: đất xây dựng đô thị",
                        "other 200 m2/người: đất xây dựng đô thị",
                        "other 800 kwh/người: cấp điện sinh hoạt",
                        "housing_standard 25 m2 sàn/người: Diện tích nhà ở"),
                targets(
                        "I. MỤC TIÊU",
                        "Chỉ tiêu đất xây dựng đô thị đến năm 2024 là 180 m2 / người; đến năm 2025 khoảng 200 m2/người.",
                        "Chỉ tiêu cấp điện sinh hoạt khoảng 800 kWh/người năm.",
                        "Diện tích nhà ở bình quân đạt 25 m2 sàn/người."));
    }

    @Test
    void readsANumberThatIsSaidAgainInWords() {
        PlanRecords records = StatedPlan.extract(
                "I. KINH PHÍ", "Xây dựng 03 (ba) mô hình giảm nghèo; hỗ trợ 250 (hai trăm năm mươi) triệu đồng.");
        assertEquals(250_000_000L, records.budgets().get(0).amount().longValueExact());
        assertEquals(List.of("livelihood_models 3 mô hình giảm nghèo: Xây dựng mô hình giảm nghèo"), codes(records));
    }

    @Test
    void namesWhatAnAmountIsForWithAllWordsBeforeTheColon() {
        assertEquals(
                List.of(
                        "Dự án khu dân cư 2 bên đường Bờ Xanh, xã Hòa An null null",
                        "dự án 5 triệu ha rừng null null",
                        "Vốn nước ngoài (ODA) other null",
                        "Chi sự nghiệp văn xã null null",
                        "Thuế thu nhập cá nhân null null"),
                StatedPlan.extract(
                                "I. KINH PHÍ",
                                "- Dự án khu dân cư 2 bên đường Bờ Xanh, xã Hòa An: khoảng 195 tỷ đồng;",
                                "- Chương trình 135, dự án 5 triệu ha rừng 33.386 triệu đồng.",
                                "- Vốn nước ngoài (ODA): 20 tỷ đồng.",
                                "- Chi sự nghiệp văn xã: 597 tỷ đồng.",
                                "- Thuế thu nhập cá nhân: 36 tỷ đồng.")
                        .budgets()
                        .stream()
                        .map(b -> b.item() + " " + b.source() + " " + b.project())
                        .toList());
    }

    @Test
    void joinsALabelWithTheLineBelowIt() {
        PlanRecords records = StatedPlan.extract(
                "I.", "MỤC TIÊU", "1.", "Giảm nghèo", "-", "Tỷ lệ hộ nghèo còn 5%.", "1.1 - Việc làm", "2.");
        assertEquals(
                List.of("I MỤC TIÊU", "1 Giảm nghèo", "1.1 Việc làm"),
                records.sections().stream()
                        .map(s -> s.label() + " " + s.title())
                        .toList());
        assertEquals(List.of("poverty_rate 5 %: Tỷ lệ hộ nghèo"), codes(records));
    }

    @Test
    void losesNoShareBehindANameThatMayHaveANumber() {
        assertEquals(
                List.of("poverty_rate 12 %: tỷ lệ hộ nghèo toàn thôn"),
                targets("I. MỤC TIÊU", "Giảm tỷ lệ hộ nghèo toàn thôn 12%."));
    }

    @Test
    void takesSharesOfWhatStandsBeforeTheSlash() {
        assertEquals(
                List.of(
                        "poor_households 512 hộ nghèo: hộ nghèo",
                        "other 2134 hộ dân: hộ dân",
                        "poverty_rate 24 %: hộ nghèo",
                        "poverty_rate 0.2 %: hộ nghèo"),
                targets("I. KẾT QUẢ NĂM 2023", "Có 512 hộ nghèo/2.134 hộ dân, chiếm 24%, vượt KH 0,2%."));
    }

    @Test
    void takesNoShareOfAPlanForARate() {
        assertEquals(
                List.of("poor_households 56 hộ: Số hộ nghèo", "other 112 %: Số hộ nghèo"),
                targets("I. KẾT QUẢ NĂM 2023", "Số hộ nghèo giảm 56 hộ, đạt 112% KH huyện giao."));
    }

    @Test
    void goesOnWithWhatGrewWhereAYearIsComparedInShort() {
        assertEquals(
                List.of("livestock_output 1200 tấn: Sản lượng thịt hơi", "livestock_output 4.9 %: Sản lượng thịt hơi"),
                targets("I. KẾT QUẢ NĂM 2023", "Sản lượng thịt hơi đạt 1.200 tấn, tăng 4,9% so cùng kỳ."));
    }

    @Test
    void dividesTheAmountOfTheYearAndNotTheOneItIsComparedWith() {
        List<Budget> budgets = StatedPlan.extract(
                        "I. KẾT QUẢ NĂM 2023",
                        "Kinh phí thực hiện năm 2023 là 580 triệu đồng, tăng 16% so với cùng kỳ (500 triệu đồng); trong đó: vốn"
                                + " đầu tư 380 triệu đồng, vốn sự nghiệp 200 triệu đồng.")
                .budgets();
        String total = budgets.get(0).id();
        assertEquals(
                Arrays.asList(null, null, total, total),
                budgets.stream().map(Budget::partOf).toList());
        assertEquals(
                List.of(2023, 2022, 2023, 2023),
                budgets.stream().map(Budget::year).toList());
    }

    @Test
    void takesNoFractionForAPrice() {
        assertEquals(List.of(), targets("I. KẾT QUẢ NĂM 2023", "Tem được bán lẻ với giá từ 1/600 đồng mỗi chiếc."));
    }

    @Test
    void readsPartsInABracketThatAddUp() {
        assertEquals(
                List.of(
                        "overseas_labour 65 người: Xuất khẩu lao động người",
                        "overseas_labour 32 người: Xuất khẩu lao động người: Đài Loan",
                        "overseas_labour 33 người: Xuất khẩu lao động người: Nhật Bản"),
                targets("I. MỤC TIÊU", "Xuất khẩu lao động 65 người (Đài Loan 32, Nhật Bản 33)."));
        assertEquals(
                List.of("overseas_labour 65 người: Xuất khẩu lao động người"),
                targets("I. MỤC TIÊU", "Xuất khẩu lao động 65 người (Đài Loan 32, Nhật Bản 12)."));
    }

    @Test
    void tellsBorrowersFromThePoor() {
        PlanRecords records = StatedPlan.extract(
                "I. KẾT QUẢ NĂM 2023",
                "Tổng dư nợ 21 tỷ đồng. Trong đó: hộ nghèo 198 hộ, dư nợ 6.930 triệu; hộ cận nghèo 142 hộ, dư nợ 5.112"
                        + " triệu.");
        assertEquals(List.of("credit_access 198 hộ: hộ nghèo", "credit_access 142 hộ: hộ cận nghèo"), codes(records));
        assertEquals(
                List.of("Tổng dư nợ", "hộ nghèo 198 hộ, dư nợ", "hộ cận nghèo 142 hộ, dư nợ"),
                records.budgets().stream().map(Budget::item).toList());
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = ';',
            value = {
                "Kinh phí: 1 tỷ 200 triệu đồng.; 1200000000",
                "Kinh phí: 20 tỷ 500 triệu 300 nghìn đồng.; 20500300000",
                "Kinh phí: 2 tỷ rưỡi.; 2500000000",
                "Kinh phí: 22 270 triệu đồng.; 22270000000",
                "Kinh phí: 20 triệu đồng x 15 hộ = 300 triệu đồng.; 300000000",
                "Kinh phí: 15 hộ x 20 triệu đồng = 300 triệu đồng.; 300000000",
                "Kinh phí: 500 triệu đồng/năm x 5 năm = 2.500 triệu đồng.; 500000000,2500000000",
            })
    void readsAmountsOfSeveralParts(String line, String amounts) {
        assertEquals(
                amounts,
                StatedPlan.extract("I. KINH PHÍ THỰC HIỆN", line).budgets().stream()
                        .map(budget -> budget.amount().toPlainString())
                        .collect(Collectors.joining(",")));
    }

    @Test
    void partsBelongToTheResultOfASum() {
        PlanRecords records = StatedPlan.extract(
                "I. KINH PHÍ THỰC HIỆN",
                "Kinh phí tập huấn: 500 triệu đồng/năm x 5 năm = 2.500 triệu đồng. Trong đó:",
                "- Thuê giảng viên: 1.500 triệu đồng.",
                "- Chi khác (chi phí kiểm tra, giám sát; chi phí in tài liệu): 1.000 triệu đồng.");
        String total = records.budgets().get(1).id();
        assertEquals(
                Arrays.asList(null, null, total, total),
                records.budgets().stream().map(Budget::partOf).toList());
        assertEquals("Thuê giảng viên", records.budgets().get(2).item());
        assertEquals(
                "Chi khác (chi phí kiểm tra, giám sát; chi phí in tài liệu)",
                records.budgets().get(3).item());
    }

    @Test
    void numbersInNamesOfUnitsMeasureNothing() {
        assertEquals(
                List.of("health_insurance 95 %: tỷ lệ tham gia bảo hiểm y tế"),
                targets(
                        "I. TỔ CHỨC THỰC HIỆN",
                        "1. Trạm Y tế phối hợp Công an xã, 7 trường học trên địa bàn tuyên truyền, đưa tỷ lệ tham gia bảo hiểm y tế"
                                + " đạt 95%."));
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = ';',
            value = {
                "Phối hợp với Công an xã tuyên truyền, đưa tỷ lệ tham gia bảo hiểm y tế đạt 95%.; health_insurance 95 %: tỷ lệ tham gia bảo hiểm y tế",
                "Tập trung hỗ trợ sinh kế, phấn đấu giảm tỷ lệ hộ nghèo còn 3%.; poverty_rate 3 %: tỷ lệ hộ nghèo",
                "Phòng Kinh tế tham mưu các giải pháp để giảm tỷ lệ hộ nghèo xuống còn 5%.; poverty_rate 5 %: tỷ lệ hộ nghèo",
                "Vận động người dân tham gia, góp phần nâng tỷ lệ hộ dùng nước sạch lên 90%.; clean_water 90 %: tỷ lệ hộ dùng nước sạch",
                "Tăng cường kiểm tra, bảo đảm 100% hộ nghèo có thẻ bảo hiểm y tế.; health_insurance 100 %: hộ nghèo có thẻ bảo hiểm y tế",
                "Tỷ lệ hộ nghèo, hộ cận nghèo có thẻ bảo hiểm y tế đạt 100%.; health_insurance 100 %: Tỷ lệ hộ nghèo, hộ cận nghèo có thẻ bảo hiểm y tế",
            })
    void tellsWhatIsMeasuredFromHowItIsReached(String line, String target) {
        assertEquals(List.of(target), targets("I. MỤC TIÊU NĂM 2025", line));
    }

    @Test
    void readsListsBehindColonsAndSemicolons() {
        assertEquals(
                List.of(
                        "clean_water 12 hộ: Hộ nghèo thiếu hụt về nước sạch",
                        "hygienic_latrine 18 hộ: thiếu hụt nhà tiêu hợp vệ sinh",
                        "school_attendance 100 %: Huy động học sinh ra lớp: mầm non 5 tuổi",
                        "school_attendance 99.8 %: Huy động học sinh ra lớp: tiểu học",
                        "school_attendance 97 %: Huy động học sinh ra lớp: THCS"),
                targets(
                        "I. MỤC TIÊU",
                        "- Hộ nghèo thiếu hụt về nước sạch: giảm 12 hộ; thiếu hụt nhà tiêu hợp vệ sinh: giảm 18 hộ.",
                        "- Huy động học sinh ra lớp: mầm non 5 tuổi 100%; tiểu học 99,8%; THCS 97%."));
    }

    @Test
    void tellsWhatEachVillageHasFromTheWholeCommune() {
        PlanRecords records = StatedPlan.extract(
                "I. MỤC TIÊU",
                "Mỗi thôn xây dựng ít nhất 01 mô hình sinh kế; toàn xã có tối thiểu 03 mô hình.",
                "Có trên 30 hộ thoát nghèo, 20 hộ thoát cận nghèo, không để phát sinh hộ nghèo mới.");
        assertEquals(
                Arrays.asList("thôn", null, null, null),
                records.targets().stream().map(Target::per).toList());
        assertEquals(
                List.of(
                        "livelihood_models 1 mô hình sinh kế: xây dựng mô hình sinh kế",
                        "livelihood_models 3 mô hình: xây dựng mô hình sinh kế",
                        "poor_households 30 hộ: hộ thoát nghèo",
                        "near_poor_households 20 hộ: hộ thoát cận nghèo"),
                codes(records));
    }

    @Test
    void tellsPlannedAndEarlierValuesFromResults() {
        PlanRecords records = StatedPlan.extract(
                "I. KẾT QUẢ NĂM 2022",
                "Tỷ lệ hộ dùng nước hợp vệ sinh đạt 95% (kế hoạch 94%).",
                "Tỷ lệ bao phủ bảo hiểm y tế 94,2%, tăng 1,7% so với năm 2021 (92,5%).",
                "Có 5 xã đạt chuẩn, tăng 2 xã so với năm 2021; 3 xã đạt chuẩn nâng cao.");
        assertEquals(
                List.of(
                        "result 95 2022",
                        "target 94 2022",
                        "result 94.2 2022",
                        "result 1.7 2022",
                        "result 92.5 2021",
                        "result 5 2022",
                        "result 2 2022",
                        "result 3 2022"),
                records.targets().stream()
                        .map(t -> t.kind() + " " + t.value().toPlainString() + " " + t.year())
                        .toList());
    }

    @Test
    void paysForAllWhoAreListed() {
        assertEquals(
                "Hỗ trợ tiền điện cho hộ nghèo, hộ chính sách",
                StatedPlan.extract(
                                "I. KINH PHÍ", "Hỗ trợ tiền điện cho hộ nghèo, hộ chính sách với số tiền 1,9 tỷ đồng.")
                        .budgets()
                        .get(0)
                        .item());
    }

    @Test
    void takesThePartsOfAnOutputForNoBudget() {
        PlanRecords records = StatedPlan.extract(
                "I. MỤC TIÊU",
                "a) Tổng giá trị sản xuất đạt 152 tỷ đồng; trong đó: nông nghiệp 98 tỷ đồng; dịch vụ 54 tỷ đồng.",
                "b) Chi ngân sách 9.400 triệu đồng; trong đó: chi đầu tư 1.400 triệu đồng; chi thường xuyên 8.000 triệu đồng.");
        assertEquals(
                List.of("9400000000", "1400000000", "8000000000"),
                records.budgets().stream().map(b -> b.amount().toPlainString()).toList());
        assertEquals(
                List.of("152", "98", "54"),
                records.targets().stream().map(t -> t.value().toPlainString()).toList());
    }

    @Test
    void aVerbGovernsTheListThatItOpens() {
        assertEquals(
                List.of("change decrease 25", "change decrease 30", "level null 40"),
                StatedPlan.extract("I. MỤC TIÊU", "Giảm 25 hộ nghèo, 30 hộ cận nghèo, 40 hộ được vay vốn.")
                        .targets()
                        .stream()
                        .map(t -> t.measure() + " " + t.direction() + " " + t.value())
                        .toList());
    }

    @Test
    void readsALabelWithASlashBeforeAShare() {
        assertEquals(
                List.of("I Mục tiêu", "1 null", "2 null"),
                StatedPlan.extract("I/ Mục tiêu", "1/ Giảm 12 hộ nghèo.", "2/ 100% hộ nghèo có thẻ bảo hiểm y tế.")
                        .sections()
                        .stream()
                        .map(s -> s.label() + " " + s.title())
                        .toList());
    }

    @Test
    void completesWhatIsTrueOfSeveralShares() {
        assertEquals(
                List.of(
                        "hygienic_water 100 %: dân cư thành thị được dùng nước hợp vệ sinh",
                        "hygienic_water 95 %: dân cư nông thôn được dùng nước hợp vệ sinh",
                        "poor_households 52 hộ nghèo: hộ nghèo",
                        "near_poor_households 116 hộ cận nghèo: hộ cận nghèo"),
                targets(
                        "I. MỤC TIÊU",
                        "100% dân cư thành thị, 95% dân cư nông thôn được dùng nước hợp vệ sinh.",
                        "Tổng 52 hộ nghèo; 116 hộ cận nghèo."));
    }

    @Test
    void keepsThePlaceBeforeAnAverageChange() {
        assertEquals(
                Arrays.asList(null, "các huyện nghèo"),
                StatedPlan.extract(
                                "I. MỤC TIÊU",
                                "Tỷ lệ hộ nghèo giảm bình quân 2%/năm; riêng tại các huyện nghèo giảm bình quân trên 6%/năm.")
                        .targets()
                        .stream()
                        .map(Target::area)
                        .toList());
    }

    @Test
    void whatRecursDoesNotGovernLevels() {
        assertEquals(
                Arrays.asList("năm", null, null, "năm"),
                StatedPlan.extract(
                                "I. MỤC TIÊU",
                                "Mỗi năm có 600 lao động có việc làm; tỷ lệ lao động qua đào tạo đạt 35%; 7/8 thôn có lớp xóa mù chữ.",
                                "Mỗi năm giảm 2% hộ nghèo.")
                        .targets()
                        .stream()
                        .map(Target::per)
                        .toList());
    }

    @Test
    void keepsTheTitleOfAPartOverTwoLines() {
        assertEquals(
                List.of("Phần thứ nhất KẾT QUẢ VÀ TỒN TẠI TRONG CÔNG TÁC GIẢM NGHÈO", "I Kết quả"),
                StatedPlan.extract(
                                "Phần thứ nhất",
                                "KẾT QUẢ VÀ TỒN TẠI",
                                "TRONG CÔNG TÁC GIẢM NGHÈO",
                                "I. Kết quả:",
                                "Tốt.")
                        .sections()
                        .stream()
                        .map(s -> s.label() + " " + s.title())
                        .toList());
    }

    @Test
    void countsABareNounUnderItsHeading() {
        assertEquals(
                List.of(
                        "poor_households 412 hộ: Hộ nghèo",
                        "poor_households 304 hộ: Hộ nghèo",
                        "poverty_rate 16.2 %: Hộ nghèo",
                        "poverty_rate 5.7 %: Hộ nghèo",
                        "near_poor_households 256 hộ: Hộ cận nghèo",
                        "near_poverty_rate 13.6 %: Hộ cận nghèo"),
                targets(
                        "I. KẾT QUẢ NĂM 2023",
                        "1. Hộ nghèo:",
                        "- Đầu kỳ: 412 hộ.",
                        "- Cuối kỳ: 304 hộ, chiếm 16,2%; giảm so với đầu kỳ 5,7%.",
                        "2. Hộ cận nghèo: đầu kỳ 256 hộ (13,6%)."));
    }

    @Test
    void tellsThePlaceThatALineBeginsWith() {
        assertEquals(
                List.of("850 Huyện Nà Mòn", "5.12 Huyện Nà Mòn", "320 thị xã Hòa An"),
                StatedPlan.extract(
                                "I. MỤC TIÊU",
                                "- Huyện Nà Mòn: giảm 850 hộ nghèo (5,12%);",
                                "- Tại thị xã Hòa An: giảm 320 hộ nghèo;")
                        .targets()
                        .stream()
                        .map(t -> t.value() + " " + t.area())
                        .toList());
    }

    @Test
    void endsTheBoundBeforeItsWords() {
        assertEquals(
                List.of(
                        "housing_standard 30 m2: diện tích nhà ở",
                        "other 8 %: Kinh tế của xã tăng trưởng",
                        "livestock_output 5200 con: Đàn lợn"),
                targets(
                        "I. MỤC TIÊU",
                        "Bảo đảm diện tích nhà ở không dưới 30 m2.",
                        "Kinh tế của xã tăng trưởng 8%.",
                        "Đàn lợn 5.200 con."));
    }

    @Test
    void endsThePartsOfAPartAtASemicolon() {
        List<Budget> budgets = StatedPlan.extract(
                        "I. KINH PHÍ",
                        "Tổng số vốn 100 triệu đồng (trong đó: Dự án 2: 30 triệu đồng; Dự án 3: 45 triệu đồng, gồm Tiểu dự án"
                                + " 1: 20 triệu đồng và Tiểu dự án 2: 25 triệu đồng; Dự án 4: 25 triệu đồng).")
                .budgets();
        assertEquals(
                List.of("null null", "DA2 0", "DA3 0", "DA3.TDA1 2", "DA3.TDA2 2", "DA4 0"),
                budgets.stream().map(b -> b.project() + " " + of(budgets, b)).toList());
    }

    @Test
    void namesAllNumbersOfALineByItsLabel() {
        assertEquals(
                List.of(
                        "poverty_rate target 1.02 Hộ nghèo",
                        "poor_households target 14 Hộ nghèo",
                        "poverty_rate baseline 4.06 Hộ nghèo",
                        "poor_households baseline 56 Hộ nghèo",
                        "poverty_rate target 3.04 Hộ nghèo",
                        "poor_households target 42 Hộ nghèo"),
                StatedPlan.extract(
                                "I. MỤC TIÊU",
                                "+ Hộ nghèo: Giảm 1,02% (tương đương 14 hộ), từ 4,06% (56 hộ) xuống 3,04% (42 hộ).")
                        .targets()
                        .stream()
                        .map(t -> t.indicatorCode() + " " + t.kind() + " " + t.value() + " " + t.indicator())
                        .toList());
    }

    @Test
    void tellsWhoGetsWhatTheNumberBeforeCounts() {
        assertEquals(
                List.of(
                        "training_courses 3 lớp tập huấn: Mở lớp tập huấn kỹ thuật",
                        "production_capacity 105 người: Mở lớp tập huấn kỹ thuật cho người"),
                targets("I. MỤC TIÊU", "Mở 03 lớp tập huấn kỹ thuật cho 105 người, mỗi lớp ba ngày."));
    }

    @Test
    void readsTheYearsAndPartsOfLists() {
        assertEquals(
                List.of("180 2025", "30 2021", "40 2022", "110 2023"),
                StatedPlan.extract(
                                "I. MỤC TIÊU", "- Xây mới 180 căn nhà: năm 2021: 30 căn; 2022: 40 căn; 2023: 110 căn.")
                        .targets()
                        .stream()
                        .map(t -> t.value() + " " + t.year())
                        .toList());
        List<Budget> budgets = StatedPlan.extract(
                        "I. KINH PHÍ", "Vốn đầu tư: 5.684 triệu đồng (NTM 2.134; GNBV 1.050; DTTS 2.500).")
                .budgets();
        assertEquals(
                List.of("5684 null", "2134 0", "1050 0", "2500 0"),
                budgets.stream()
                        .map(b -> b.amount().longValueExact() / 1_000_000 + " " + of(budgets, b))
                        .toList());
    }

    @Test
    void tellsSharesOfMoneyAndDensities() {
        assertEquals(
                List.of(
                        "other 192 người/km2: mật độ người/km2",
                        "other 63 ấp/khu phố: ấp/khu phố",
                        "budget_share 33.75 %: huy động"),
                targets(
                        "I. KẾT QUẢ NĂM 2023",
                        "Toàn xã có mật độ 192 người/km2, có 63 ấp/khu phố.",
                        "Đã huy động 96,4 tỷ đồng (33,75%)."));
    }

    @Test
    void takesWhatWasFoundThisYearForAResult() {
        assertEquals(
                List.of("result 968", "result 29.83", "target 25"),
                StatedPlan.extract(
                                "I. ĐẶC ĐIỂM TÌNH HÌNH",
                                "1. Kết quả rà soát đầu năm 2024: 968 hộ nghèo, chiếm tỷ lệ 29,83%.",
                                "II. MỤC TIÊU",
                                "Hoàn thành xóa 25 nhà tạm trước 31/10/2024.")
                        .targets()
                        .stream()
                        .map(t -> t.kind() + " " + t.value())
                        .toList());
    }

    @Test
    void measuresNothingWithTheNumberOfAUnit() {
        assertEquals(
                List.of("poverty_rate 4.5 điểm phần trăm: Tỷ lệ hộ nghèo"),
                targets(
                        "I. TỔ CHỨC THỰC HIỆN",
                        "1. Bí thư chi bộ 27 bản: lập danh sách.",
                        "II. MỤC TIÊU",
                        "Tỷ lệ hộ nghèo giảm tối thiểu 4,5 điểm phần trăm."));
    }

    @Test
    void whoDoesItIsNotMeasured() {
        assertEquals(
                List.of(
                        "training_courses 5 lớp: mở lớp đào tạo nghề",
                        "other 300 người: khám bệnh người nghèo",
                        "credit_access 20 hội viên: hỗ trợ hội viên nghèo vay vốn",
                        "housing 12 căn nhà: vận động xây dựng căn nhà đại đoàn kết"),
                targets(
                        "I. NHIỆM VỤ",
                        "1. Phòng Văn hóa - Xã hội chủ trì, phối hợp với Hội Phụ nữ xã mở 05 lớp đào tạo nghề.",
                        "2. Đoàn Thanh niên xã phối hợp với Trạm Y tế khám bệnh cho 300 người nghèo.",
                        "3. Hội Nông dân xã hỗ trợ 20 hội viên nghèo vay vốn.",
                        "4. Mặt trận Tổ quốc xã vận động xây dựng 12 căn nhà đại đoàn kết."));
    }

    private static String of(List<Budget> budgets, Budget part) {
        return budgets.stream()
                .filter(b -> b.id().equals(part.partOf()))
                .map(b -> String.valueOf(budgets.indexOf(b)))
                .findFirst()
                .orElse("null");
    }

    private static List<String> targets(String... lines) {
        return codes(StatedPlan.extract(lines));
    }

    private static List<String> codes(PlanRecords records) {
        return records.targets().stream()
                .map(t -> t.indicatorCode() + " "
                        + t.value().stripTrailingZeros().toPlainString() + " " + t.unit() + ": " + t.indicator())
                .toList();
    }
}
