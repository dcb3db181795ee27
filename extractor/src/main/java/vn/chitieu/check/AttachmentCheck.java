package vn.chitieu.check;

import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import vn.chitieu.model.Severity;
import vn.chitieu.outline.ContentBlock;
import vn.chitieu.outline.Zone;
import vn.chitieu.text.Span;
import vn.chitieu.text.Table;

/** Finds tables and appendices that the plan says are attached, and that the file does not hold. */
final class AttachmentCheck implements Check {
    private static final String NAME = "(?iu:(biểu mẫu|biểu|phụ lục|phụ biểu|bảng))";
    private static final String NUMBER = "(?:\\s+(?iu:số))?(?:\\s+(?:số\\s+)?(\\d{1,2}|[IVX]{1,5}))?";

    /** What is attached to another document ({@code kèm theo Quyết định số ...}) is not part of this one. */
    private static final Pattern NAMED = Pattern.compile(NAME + NUMBER
            + "[^.;\\n]{0,60}?(?iu:kèm theo|đính kèm)(?!\\s+(?iu:quyết định|nghị quyết|thông tư|nghị định|công văn|văn bản|luật|hướng dẫn|tờ trình|chương trình|báo cáo)"
            + "|\\s+(?iu:kế hoạch)\\s+(?iu:số))");

    private static final Pattern CAPTION = Pattern.compile("\\W*" + NAME + NUMBER + ".*", Pattern.DOTALL);

    @Override
    public void look(CheckedDocument document, Findings findings) {
        Matcher matcher = NAMED.matcher(document.text());
        while (matcher.find()) {
            String number = matcher.group(2);
            if (!attached(document, number, matcher.start())) {
                String name = matcher.group(1).toLowerCase(Locale.ROOT) + (number == null ? "" : " " + number);
                findings.add(
                        Severity.WARNING,
                        "attachment_missing",
                        new Message(
                                "Văn bản nói có " + name + " kèm theo, nhưng tệp không có.",
                                "The text says that “" + name + "” is attached, but the file does not hold it."),
                        List.of(),
                        new Span(matcher.start(), matcher.end()));
            }
        }
    }

    private static boolean attached(CheckedDocument document, @Nullable String number, int mention) {
        boolean bodyEnded = false;
        for (ContentBlock block : document.outline().blocks()) {
            int start = block.block().start();
            if (start <= mention && mention < block.block().end()) {
                continue;
            }
            bodyEnded |= block.zone() == Zone.SIGNATURE || block.zone() == Zone.RECIPIENTS;
            boolean appended = block.zone() == Zone.APPENDIX || (bodyEnded && block.block() instanceof Table);
            String line =
                    document.text().substring(start, Math.min(block.block().end(), start + 120));
            Matcher caption = CAPTION.matcher(line);
            boolean captioned = caption.matches() && (appended || start > mention);
            if (captioned && (number == null || sameNumber(number, caption.group(2)))) {
                return true;
            }
            if (appended && number == null) {
                return true;
            }
        }
        return false;
    }

    /** {@code 01} and {@code 1} name the same table. */
    private static boolean sameNumber(String number, @Nullable String other) {
        return other != null && number.replaceFirst("^0+", "").equals(other.replaceFirst("^0+", ""));
    }
}
