package vn.chitieu.extract.assignee;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.chitieu.annotate.VietnameseFold;

final class UnitCodesTests {
    private final UnitCodes codes = UnitCodes.standard();

    @TestFactory
    Stream<DynamicTest> everyRowDecidesItsExample() {
        return codes.rows().stream()
                .map(row -> DynamicTest.dynamicTest(
                        row.example(),
                        () -> assertEquals(
                                row,
                                codes.rows().stream()
                                        .filter(r -> r.pattern()
                                                .matcher(VietnameseFold.fold(row.example()))
                                                .find())
                                        .findFirst()
                                        .orElse(null))));
    }

    @ParameterizedTest
    @CsvSource({
        "Phòng Kinh tế, economy_office",
        "Sở Công Thương, economy_office",
        "Phòng Văn hoá - xã hội, culture_social_office",
        "Công chức văn hóa xã hội, culture_social_office",
        "Văn phòng HĐND và UBND xã, committee_office",
        "Công chức Lao động - TB&XH, labour_office",
        "Phòng Nông nghiệp và Phát triển nông thôn, agriculture_office",
        "Phòng Tài chính - Kế hoạch, finance_office",
        "Sở Giáo dục và Đào tạo, education_office",
        "Trạm Y tế xã, health_station",
        "Nhà trường, schools",
        "UB MTTQ Việt Nam xã, fatherland_front",
        "Đoàn TNCS Hồ Chí Minh xã, mass_organizations",
        "các tổ chức chính trị - xã hội, mass_organizations",
        "Trưởng các thôn, villages",
        "Bí thư chi bộ các bản, villages",
        "Chủ tịch UBND các xã, commune_committee",
        "Phòng giao dịch NHCSXH huyện, policy_bank",
        "Trung tâm Cung ứng dịch vụ công xã, public_service_center",
        "Phòng Kinh tế và Hạ tầng, infrastructure_office",
        "Phòng Văn hóa và Thông tin, culture_info_office",
        "Các cơ quan thành viên BCĐ, steering_committee_members",
        "Các ban ngành đoàn thể, other_units",
        "Giám đốc các sở, other_units",
        "lực lượng Công an, other",
        "Một tên không ai biết, other"
    })
    void tellsTheFunctionOfAUnit(String name, String code) {
        assertEquals(code, codes.code(name));
    }
}
