package vn.chitieu.check;

import java.util.List;
import java.util.stream.Collectors;
import vn.chitieu.layout.PageNotes;
import vn.chitieu.model.Severity;

/**
 * Finds {@code pages_unread}, pages whose content is in no record, and {@code text_layer_poor}, pages whose own text is not to be
 * trusted.
 */
final class PageNotesCheck implements Check {
    private static final int MOST_NAMED = 20;

    @Override
    public void look(CheckedDocument document, Findings findings) {
        PageNotes notes = document.notes();
        add(
                findings,
                Severity.ERROR,
                "pages_unread",
                notes.unread(),
                new Message(
                        "Không đọc được trang %s: trang quét mà chưa cài Tesseract với dữ liệu tiếng Việt, hoặc trang hỏng.",
                        "Not read: page %s; a scan while Tesseract with Vietnamese data is not installed, or damaged."));
        add(
                findings,
                Severity.WARNING,
                "text_layer_poor",
                notes.doubtful(),
                new Message(
                        "Lớp chữ có sẵn của trang %s sai nhiều và không nhận dạng lại được tốt hơn (hoặc chưa cài Tesseract):"
                                + " cần đối chiếu với bản gốc.",
                        "The text that comes with page %s is full of errors, and nothing better could be read (or Tesseract is not"
                                + " installed): compare with the original."));
        add(
                findings,
                Severity.INFO,
                "text_layer_poor",
                notes.reread(),
                new Message(
                        "Lớp chữ có sẵn của trang %s sai nhiều nên đã nhận dạng lại từ hình ảnh của trang.",
                        "The text that comes with page %s is full of errors; it was recognised anew from the picture of the page."));
    }

    private static void add(Findings findings, Severity severity, String code, List<Integer> pages, Message message) {
        if (!pages.isEmpty()) {
            String numbers =
                    pages.stream().limit(MOST_NAMED).map(String::valueOf).collect(Collectors.joining(", "))
                            + (pages.size() > MOST_NAMED ? ", …" : "");
            Message named = new Message(
                    message.vietnamese().replace("%s", numbers),
                    message.english().replace("%s", numbers));
            findings.add(severity, code, named, List.of(), null);
        }
    }
}
