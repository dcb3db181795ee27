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
                "xong trong quý III/2025 | 2025-09",
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
                "Hướng dẫn các thôn rà soát hộ nghèo năm 2025"
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
