package vn.chitieu.extract.assignee;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.chitieu.annotate.Tokenizer;
import vn.chitieu.extract.assignee.UnitNames.Unit;

final class UnitNamesTests {
    private final UnitNames names = UnitNames.standard();

    private List<String> split(String text) {
        return names.split(text, 0, text.length()).stream().map(Unit::name).toList();
    }

    private List<String> row(String text) {
        return names.row(text, Tokenizer.tokenize(text, 0, text.length()), 0).units().stream()
                .map(Unit::name)
                .toList();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "các phòng, ban, ngành, đoàn thể liên quan",
                "Sở Văn hóa, Thể thao và Du lịch",
                "Sở Nông nghiệp và Môi trường",
                "Phòng Nông nghiệp & PTNT",
                "Phòng Lao động - Thương binh và Xã hội",
                "phòng Văn hoá – Xã hội",
                "Phòng Kinh tế, Hạ tầng và Đô thị",
                "Công chức Địa chính - Xây dựng - Đô thị và Môi trường",
                "Văn phòng HĐND và UBND xã",
                "UBND các xã, phường, đặc khu",
                "Uỷ ban nhân dân xã / phường / thị trấn",
                "Ban Chỉ đạo các Chương trình mục tiêu quốc gia xã",
                "Chi cục Hải quan khu vực XIX",
                "Trưởng bản 09 bản",
                "các trường mầm non, tiểu học",
                "Đoàn Thanh niên Cộng sản Hồ Chí Minh tỉnh",
                "Thủ trưởng các sở, ban, ngành cấp tỉnh",
                "Tổ giao dịch Ngân hàng Chính sách xã hội",
                "Ban Quản lý Khu kinh tế Đông Nam",
                "các cấp chính quyền",
                "Thủ trưởng các sở - ngành",
                "Chủ tịch Uỷ ban nhân dân các quận - huyện",
                "UBND các huyện, thành phố Hòa An",
                "cơ quan Thuế tỉnh",
                "Bộ ngành Trung ương",
                "Ngân hàng Nhà nước khu vực 11",
                "Ban Tuyên giáo và Dân vận Thành ủy",
                "Ban Quản lý các khu chế xuất và khu công nghiệp tỉnh",
                "Bộ Quốc phòng",
                "lực lượng Hải quan",
                "các viện nghiên cứu",
                "các đơn vị trực thuộc Sở Văn hóa, Thể thao và Du lịch",
                "các đơn vị thuộc Sở Công Thương",
                "các sở, ban, ngành, cơ quan ngành dọc đóng trên địa bàn"
            })
    void keepsOneUnitWhole(String name) {
        assertEquals(List.of(name), split(name));
        assertEquals(List.of(name), row(name), "in a sentence");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Văn phòng HĐND và UBND, các phòng, ban liên quan | Văn phòng HĐND và UBND | các phòng, ban liên quan",
                "Sở Tài chính và Sở Nội vụ: | Sở Tài chính | Sở Nội vụ",
                "Bí thư chi bộ, Trưởng các thôn | Bí thư chi bộ | Trưởng các thôn",
                "UBND các xã; các thôn trên địa bàn xã | UBND các xã | các thôn trên địa bàn xã",
                "Ủy ban MTTQ xã và các tổ chức chính trị - xã hội | Ủy ban MTTQ xã | các tổ chức chính trị - xã hội",
                "Trạm Y tế cùng các ban ngành đoàn thể | Trạm Y tế | các ban ngành đoàn thể",
                "Phòng Kinh tế (cơ quan thường trực), Công an xã | Phòng Kinh tế | Công an xã",
                "Sở Y tế - thường trực kế hoạch, Bảo hiểm xã hội tỉnh | Sở Y tế | Bảo hiểm xã hội tỉnh"
            })
    void partsUnits(String text, String first, String second) {
        assertEquals(List.of(first, second), split(text));
    }

    @Test
    void givesBackTheHeadThatAListLeavesOut() {
        String text = "Các Sở: Nội vụ, Tài chính, Y tế";
        assertEquals(
                List.of("Sở Nội vụ", "Sở Tài chính", "Sở Y tế"),
                names.split(text, 0, text.length()).stream().map(Unit::fullName).toList());
        assertEquals(List.of("Nội vụ", "Tài chính", "Y tế"), split(text), "the name is what is written");
    }

    @Test
    void partsACollectiveFromWhatItIsMadeOf() {
        assertEquals(
                List.of("UB MTTQ", "Hội Nông dân", "Hội Phụ nữ"),
                split("UB MTTQ, các tổ chức hội: Hội Nông dân, Hội Phụ nữ"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "các phòng, ban liên quan hướng dẫn các bản rà soát | các phòng, ban liên quan",
                "Công an xã tham mưu xây dựng kế hoạch | Công an xã",
                "Sở Khoa học và Công nghệ xây dựng và trình kế hoạch | Sở Khoa học và Công nghệ",
                "cơ quan, đơn vị có liên quan tổ chức kiểm tra | cơ quan, đơn vị có liên quan",
                "các bộ, ngành và tổ chức liên quan thực hiện | các bộ, ngành và tổ chức liên quan",
                "trưởng ban công tác mặt trận tổ chức hội nghị | trưởng ban công tác mặt trận"
            })
    void stopsARowBeforeTheVerb(String text, String unit) {
        assertEquals(List.of(unit), row(text));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "tổ chức thực hiện",
                "vận động các tổ chức ủng hộ",
                "xã hội hóa nguồn lực",
                "hội nghị tập huấn",
                "đồng bộ công tác tuyên truyền"
            })
    void findsNoUnitWhereNoneBegins(String text) {
        assertEquals(List.of(), row(text));
    }

    @Test
    void saysWhereANameStands() {
        String text = "gồm: Phòng Kinh tế, Trạm Y tế xã";
        Unit second = names.split(text, 5, text.length()).get(1);
        assertEquals(
                second.name(),
                text.substring(second.span().start(), second.span().end()));
    }
}
