package vn.chitieu.extract.table;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import java.util.List;
import org.junit.jupiter.api.Test;

final class WorkTableTests {
    @Test
    void givesOneRecordForEachUnitAndRole() {
        TableDocument plan = TableDocument.appendix(
                "PHÂN CÔNG NHIỆM VỤ",
                "",
                "TT | Nội dung công việc | Đơn vị chủ trì | Đơn vị phối hợp | Thời gian hoàn thành",
                ">5I. TUYÊN TRUYỀN",
                "1 | Mở chuyên mục trên loa | Phòng Văn hóa - Xã hội | Các phòng, ban, ngành, đoàn thể liên quan; UBND các xã, thị trấn | Trước 31/3/2025",
                "2 | Lập danh sách | v2Văn phòng HĐND và UBND | Mặt trận Tổ quốc xã, Công an xã và các trưởng bản | Quý II/2025",
                "3 | Tổng hợp | Sở Văn hóa, Thể thao và Du lịch | Hằng tháng");
        assertEquals(
                List.of(
                        "lead Phòng Văn hóa - Xã hội",
                        "coordinate Các phòng, ban, ngành, đoàn thể liên quan",
                        "coordinate UBND các xã, thị trấn"),
                plan.units(3));
        assertEquals(
                List.of(
                        "lead Văn phòng HĐND và UBND",
                        "coordinate Mặt trận Tổ quốc xã",
                        "coordinate Công an xã",
                        "coordinate các trưởng bản"),
                plan.units(4));
        assertEquals(
                List.of("lead Văn phòng HĐND và UBND", "coordinate Sở Văn hóa, Thể thao và Du lịch"), plan.units(5));
        assertEquals("2025-03-31", plan.assignment(3).deadline());
        assertEquals("2025-06", plan.assignment(4).deadline());
        assertNull(plan.assignment(5).deadline());
        assertEquals("monthly", plan.assignment(5).recurrence());
        assertEquals("Mở chuyên mục trên loa", plan.assignment(3).task());
    }

    @Test
    void takesTheYearOfThePlanForATimeWithoutOne() {
        TableDocument plan = TableDocument.appendix(
                "PHÂN CÔNG NHIỆM VỤ",
                "",
                "TT | Nội dung công việc | Đơn vị chủ trì | Thời gian hoàn thành",
                "1 | Rà soát hộ nghèo | UBND xã | Quý IV");
        assertEquals("2025-12", plan.assignment(2).deadline());
    }

    @Test
    void readsRolesWrittenInTheCell() {
        TableDocument plan = TableDocument.appendix(
                "GIẢI PHÁP TỪNG CÔNG TRÌNH",
                "",
                "TT | Công trình | Khó khăn, vướng mắc | Giải pháp, kiến nghị | Cơ quan phụ trách",
                "1 | Hồ Nà Sliếc | Thiếu vốn | Bố trí vốn trước 30/9/2025 | Chủ trì: UBND xã Bằng Luông (chủ đầu tư). Phối hợp: Phòng Kinh tế (thẩm định); Sở Tài chính, Sở Xây dựng.",
                "2 | Cầu Nà Tồng | Chậm | Đẩy nhanh thi công | Chủ trì: UBND xã Bằng Luông; Sở Tài chính bố trí ngân sách; phối hợp Công an xã.");
        assertEquals(
                List.of(
                        "lead UBND xã Bằng Luông",
                        "coordinate Phòng Kinh tế",
                        "coordinate Sở Tài chính",
                        "coordinate Sở Xây dựng"),
                plan.units(2));
        assertEquals(
                List.of("lead UBND xã Bằng Luông", "responsible Sở Tài chính", "coordinate Công an xã"), plan.units(3));
    }

    @Test
    void aUnitThatWorksWithOthersIsResponsible() {
        TableDocument plan = TableDocument.appendix(
                "PHÂN CÔNG",
                "",
                "TT | Nhiệm vụ | Đơn vị thực hiện | Thời gian",
                "1 | Mở lớp tập huấn | Phòng Kinh tế phối hợp với Trạm Y tế xã, các bản | Từ tháng 9/2025 đến 30/11/2025");
        assertEquals(
                List.of("responsible Phòng Kinh tế", "coordinate Trạm Y tế xã", "coordinate các bản"), plan.units(2));
        assertEquals("2025-11-30", plan.assignment(2).deadline());
    }

    @Test
    void personsAreNoUnits() {
        TableDocument plan = TableDocument.appendix(
                "PHÂN CÔNG TỔ CÔNG TÁC",
                "",
                "TT | Nhiệm vụ thực hiện | Người thực hiện | Ghi chú",
                "1 | Soạn tài liệu | Lường Thị Mai | ",
                "2 | Tổng hợp | Quàng Văn Inh | ");
        assertEquals(List.of(), plan.records().assignments());
    }

    @Test
    void partsUnitsWithNoMarkBetweenThem() {
        TableDocument plan = TableDocument.appendix(
                "PHÂN CÔNG NHIỆM VỤ",
                "",
                "TT | Nội dung công việc | Cơ quan chủ trì | Cơ quan phối hợp | Thời gian hoàn thành",
                "1 | Mở lớp tập huấn | Sở Nội vụ; UBND cấp xã | Sở Tài chính và cơ quan, địa phương liên quan | Từ 01/9/2025",
                "2 | Lập cổng dữ liệu | Sở Công Thương Sở Xây dựng | Doanh nghiệp, Sở, ban, ngành liên quan | Sau khi có Thông tư thay thế Thông tư số 07/2019/TT-BTC",
                "3 | Đo kiểm | Sở Y tế theo dõi, báo cáo | Công an tỉnh, cơ quan, đơn vị liên quan | Năm 2026 và các năm tiếp theo");
        assertEquals(
                List.of(
                        "lead Sở Nội vụ",
                        "lead UBND cấp xã",
                        "coordinate Sở Tài chính",
                        "coordinate cơ quan, địa phương liên quan"),
                plan.units(2));
        assertEquals(
                List.of(
                        "lead Sở Công Thương",
                        "lead Sở Xây dựng",
                        "coordinate Doanh nghiệp",
                        "coordinate Sở, ban, ngành liên quan"),
                plan.units(3));
        assertEquals(
                List.of("lead Sở Y tế", "coordinate Công an tỉnh", "coordinate cơ quan, đơn vị liên quan"),
                plan.units(4));
        for (int row = 2; row <= 4; row++) {
            assertNull(plan.assignment(row).deadline(), "row " + row);
        }
    }

    @Test
    void aMarkUnderUnitsRepeatsThem() {
        TableDocument plan = TableDocument.appendix(
                "PHÂN CÔNG NHIỆM VỤ",
                "",
                "TT | Nội dung công việc | Đơn vị chủ trì | Đơn vị phối hợp",
                "1 | Lập danh sách | Phòng Kinh tế | Công an xã; UBND các xã",
                "2 | Tổng hợp | nt | Mặt trận Tổ quốc xã",
                "3 | Báo cáo | - nt - | nt");
        assertEquals(List.of("lead Phòng Kinh tế", "coordinate Mặt trận Tổ quốc xã"), plan.units(3));
        assertEquals(List.of("lead Phòng Kinh tế", "coordinate Mặt trận Tổ quốc xã"), plan.units(4));
    }

    @Test
    void theLastOfSeveralMonthsOrQuartersIsTheDeadline() {
        TableDocument plan = TableDocument.appendix(
                "PHÂN CÔNG NHIỆM VỤ",
                "",
                "TT | Nhiệm vụ | Chủ trì | Hoàn thành",
                "1 | Rà soát hộ nghèo | Phòng Kinh tế | Tháng 8 - 9/2025",
                "2 | Tập huấn | Trung tâm Dịch vụ tổng hợp | Quý I, quý II/2025",
                "3 | Lập danh sách | Phòng Kinh tế tổng hợp | Tháng 5 và tháng 6 năm 2025",
                "4 | Báo cáo | Phòng Kinh tế | Ngày 20 tháng cuối quý");
        assertEquals("2025-09", plan.assignment(2).deadline());
        assertEquals("2025-06", plan.assignment(3).deadline());
        assertEquals(List.of("lead Trung tâm Dịch vụ tổng hợp"), plan.units(3));
        assertEquals(List.of("lead Phòng Kinh tế"), plan.units(4));
        assertEquals("2025-06", plan.assignment(4).deadline());
        assertNull(plan.assignment(5).deadline());
        assertEquals("quarterly", plan.assignment(5).recurrence());
    }

    @Test
    void howManyAreDoneIsNoTime() {
        TableDocument plan = TableDocument.appendix(
                "KẾT QUẢ NĂM 2025",
                "",
                "TT | Thôn | Hoàn thành | Đang làm",
                "1 | Nà Lạ | 12 | 3",
                "2 | Pác Thay | 20 | 4");
        assertEquals(4, plan.records().targets().size());
    }
}
