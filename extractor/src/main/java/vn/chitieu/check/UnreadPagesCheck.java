package vn.chitieu.check;

import java.util.List;
import java.util.stream.Collectors;
import vn.chitieu.model.Severity;

/** Finds {@code pages_unread}: pages among others whose content is in no record, because they could not be read. */
final class UnreadPagesCheck implements Check {
    private static final int MOST_NAMED = 20;

    @Override
    public void look(CheckedDocument document, Findings findings) {
        List<Integer> pages = document.unreadPages();
        if (pages.isEmpty()) {
            return;
        }
        String numbers = pages.stream().limit(MOST_NAMED).map(String::valueOf).collect(Collectors.joining(", "))
                + (pages.size() > MOST_NAMED ? ", …" : "");
        findings.add(
                Severity.ERROR,
                "pages_unread",
                new Message(
                        "Không đọc được trang " + numbers
                                + ": trang quét mà chưa cài Tesseract với dữ liệu tiếng Việt, hoặc trang hỏng.",
                        "Not read: page " + numbers
                                + "; a scan while Tesseract with Vietnamese data is not installed, or damaged."),
                List.of(),
                null);
    }
}
