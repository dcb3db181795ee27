package vn.chitieu.check;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;
import vn.chitieu.layout.PageNotes;
import vn.chitieu.model.Finding;

/** Checks that look at the form of a plan: letterhead, numbering, parts, attachments. */
final class FormChecksTests {
    private static final String HEAD = """
            ỦY BAN NHÂN DÂN
            XÃ MƯỜNG THỬ
            Số: %s/KH-UBND
            Mường Thử, ngày %s tháng %s năm 2025
            KẾ HOẠCH
            Giảm nghèo bền vững xã Mường Thử năm 2025
            Căn cứ Luật Tổ chức chính quyền địa phương;
            """;

    private static final String FOOT = """

            Nơi nhận:
            - Như trên;
            - Lưu: VT.
            TM. ỦY BAN NHÂN DÂN
            CHỦ TỊCH
            Lò Văn Thử
            """;

    @Test
    void blanksOfTheLetterheadAreReported() {
        CheckedPlan plan = plan("…", "…", "8", "I. MỤC TIÊU\nGiảm nghèo.");
        assertEquals(List.of("number_left_blank", "date_left_blank"), codes(plan, new BlankCheck()));
    }

    @Test
    void filledLetterheadHasNoBlanks() {
        CheckedPlan plan = plan("12", "05", "8", "I. MỤC TIÊU\nGiảm nghèo.");
        assertEquals(List.of(), codes(plan, new BlankCheck()));
    }

    @Test
    void pagesThatCouldNotBeReadOrTrustedAreNamed() {
        CheckedPlan plan = plan("12", "05", "8", "I. MỤC TIÊU\nGiảm nghèo.");
        assertEquals(List.of(), codes(plan, new PageNotesCheck()));
        plan.notes(new PageNotes(List.of(7), List.of(3, 2), List.of(5)));
        List<String> found = plan.findings(new PageNotesCheck()).stream()
                .map(finding -> finding.severity() + " " + finding.code() + " "
                        + finding.messageEn().replaceAll(".*page ([\\d, ]*\\d).*", "$1"))
                .toList();
        assertEquals(List.of("ERROR pages_unread 7", "WARNING text_layer_poor 5", "INFO text_layer_poor 2, 3"), found);
    }

    @Test
    void skippedAndRepeatedLabelsAreReported() {
        CheckedPlan plan = plan(
                "12",
                "05",
                "8",
                "I. MỤC TIÊU\nGiảm nghèo.\nII. NHIỆM VỤ\nTuyên truyền.\nIV. KINH PHÍ\nNgân sách.\nIV. TỔ CHỨC THỰC HIỆN\nGiao các ban.");
        assertEquals(
                List.of("After II comes IV.", "The label IV is given twice."), plan.messages(new NumberingCheck()));
    }

    @Test
    void lettersCountAsVietnameseOrLatin() {
        for (String letters : List.of("a b c d đ e", "a b c d e")) {
            StringBuilder items = new StringBuilder("I. NHIỆM VỤ");
            for (String letter : letters.split(" ", -1)) {
                items.append('\n').append(letter).append(") Việc phải làm về đời sống:\nLàm cho xong.");
            }
            CheckedPlan plan = plan("12", "05", "8", items.toString());
            assertEquals(List.of(), plan.messages(new NumberingCheck()), letters);
        }
    }

    @Test
    void missingPartsAreReported() {
        CheckedPlan plan = plan("12", "05", "8", "I. MỤC TIÊU\nGiảm nghèo.\nII. TỔ CHỨC THỰC HIỆN\nGiao các ban.");
        assertEquals(List.of("The plan has no part on budget."), plan.messages(new SectionCheck()));
    }

    @Test
    void beginningOfAPlanIsNotBlamedForItsEnd() {
        CheckedPlan plan = CheckedPlan.of(HEAD.formatted("12", "05", "8") + "I. MỤC TIÊU\nGiảm nghèo.");
        assertEquals(List.of(), plan.messages(new SectionCheck()));
    }

    @Test
    void attachmentThatIsNotThereIsReported() {
        CheckedPlan plan = plan("12", "05", "8", "I. MỤC TIÊU\nChỉ tiêu từng thôn (có Biểu số 02 kèm theo).");
        assertEquals(
                List.of("The text says that “biểu 02” is attached, but the file does not hold it."),
                plan.messages(new AttachmentCheck()));
    }

    @Test
    void attachmentOfAnotherDocumentIsNotMissed() {
        CheckedPlan plan =
                plan("12", "05", "8", "I. MỤC TIÊU\nTheo Phụ lục 01 ban hành kèm theo Nghị quyết số 5 của tỉnh.");
        assertEquals(List.of(), plan.messages(new AttachmentCheck()));
    }

    @Test
    void passageThatStandsTwiceIsReported() {
        String passage =
                "Các thôn rà soát hộ nghèo, hộ cận nghèo, lập danh sách từng hộ thiếu nhà ở, thiếu nước sạch, thiếu việc làm;"
                        + " phân công đảng viên giúp đỡ từng hộ, mỗi quý một lần báo cáo kết quả về Ủy ban nhân dân xã để tổng hợp, chỉ đạo kịp thời.";
        CheckedPlan plan = plan("12", "05", "8", "I. NHIỆM VỤ\n" + passage + "\nGiữ gìn vệ sinh.\n" + passage);
        assertEquals(List.of("repeated_block"), codes(plan, new RepetitionCheck()));
    }

    private static CheckedPlan plan(String number, String day, String month, String body) {
        return CheckedPlan.of(HEAD.formatted(number, day, month) + body + FOOT);
    }

    private static List<String> codes(CheckedPlan plan, Check check) {
        return plan.findings(check).stream().map(Finding::code).toList();
    }
}
