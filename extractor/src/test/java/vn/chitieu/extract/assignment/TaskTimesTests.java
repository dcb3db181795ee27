package vn.chitieu.extract.assignment;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

final class TaskTimesTests {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Hoàn thành trước ngày 30/9/2024 | 2024-09-30",
                "chậm nhất là ngày 28 tháng 02 năm 2024 gửi kết quả | 2024-02-28",
                "báo cáo UBND xã trước ngày 15 tháng 12 | 2025-12-15",
                "Hoàn thành trong tháng 6/2025 | 2025-06",
                "Mở lớp tập huấn trong tháng 8-9/2025 | 2025-09",
                "xong trong các tháng 5, tháng 6 năm 2025; trước tháng 6 và tháng 7/2025 | 2025-07",
                "hoàn thành trong tháng 8-2025 | 2025-08",
                "xong trong quý III/2025 | 2025-09",
                "khám sức khỏe xong trong quý I và quý II/2025 | 2025-06",
                "tổ chức trong quý I - II năm 2025 | 2025-06",
                "hoàn thành dứt điểm trong tháng 6, 12 hộ còn lại chuyển sang năm sau | 2025-06",
                "bàn giao đất xong trong năm 2025 | 2025",
                "Trong năm 2025 | 2025",
                "hoàn thành trong quý II năm 2023 | 2023-06",
                "gửi danh sách trước 15/4 | 2025-04-15",
                "6 tháng trước ngày 10/6, cả năm trước ngày 05/12 | 2025-12-05",
                "Trước 15/4/2025 | 2025-04-15",
                "Quý IV/2025 | 2025-12",
                "Quý IV | 2025-12",
                "Tháng 7 | 2025-07",
                "Tháng 7/2025 | 2025-07",
                "20/12/2025 | 2025-12-20"
            })
    void readsDeadlines(String text, String date) {
        assertEquals(date, TaskTimes.deadline(text, 2025));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Thực hiện Nghị định số 145/2020/NĐ-CP ngày 14 tháng 12 năm 2020 của Chính phủ",
                "Quyết định số 338/QĐ-TTg ngày 03/4/2023",
                "báo cáo trước ngày 15 tháng 12 hằng năm",
                "Hướng dẫn các thôn rà soát hộ nghèo năm 2025",
                "Triển khai các chỉ tiêu được giao trong năm 2025 đến các thôn"
            })
    void findsNoDeadlineInOtherDates(String text) {
        assertNull(TaskTimes.deadline(text, 2025));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Hằng tháng tổng hợp, báo cáo UBND xã | monthly",
                "Định kỳ hàng quý báo cáo tiến độ | quarterly",
                "Báo cáo định kỳ (6 tháng, hằng năm) | biannual",
                "Định kỳ hằng năm báo cáo kết quả | annual",
                "Tham mưu phân bổ vốn trước ngày 31/12 hàng năm | annual",
                "Gửi số liệu về Phòng Kinh tế vào ngày 20 của tháng cuối quý để kịp thời tham mưu | quarterly",
                "Hằng tháng | monthly"
            })
    void readsHowOftenADutyRecurs(String text, String code) {
        assertEquals(code, TaskTimes.recurrence(text));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"Tham mưu UBND xã ban hành Kế hoạch thực hiện Chương trình hằng năm", "Tổ chức tuyên truyền"})
    void seesNoRecurrenceInAPlansName(String text) {
        assertNull(TaskTimes.recurrence(text));
    }
}
