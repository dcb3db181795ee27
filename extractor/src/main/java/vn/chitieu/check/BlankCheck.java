package vn.chitieu.check;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import vn.chitieu.model.PlanDocument;
import vn.chitieu.model.Severity;
import vn.chitieu.outline.ContentBlock;
import vn.chitieu.outline.Zone;
import vn.chitieu.text.Span;

/** Finds a letterhead in which the number or the date was left to be filled in by hand. */
final class BlankCheck implements Check {
    private static final String GAP = "[\\s.…_\\-]*";
    private static final Pattern DATE = Pattern.compile("(?i:ngày)" + GAP + "(\\d{0,2})" + GAP + "(?i:tháng)" + GAP
            + "(\\d{0,2})" + GAP + "(?i:năm)" + GAP + "(?:\\d{4})?");
    private static final Pattern NUMBER = Pattern.compile("(?i:số)\\s*:" + GAP + "(?=/|$|\\n|\\p{Lu})");

    @Override
    public void look(CheckedDocument document, Findings findings) {
        PlanDocument header = document.records().document();
        Span letterhead = letterhead(document);
        if (header.number() == null) {
            Matcher matcher = NUMBER.matcher(document.text()).region(letterhead.start(), letterhead.end());
            if (matcher.find()) {
                findings.add(
                        Severity.INFO,
                        "number_left_blank",
                        new Message("Số văn bản để trống.", "The document's number was left blank."),
                        List.of(),
                        new Span(matcher.start(), matcher.end()));
            }
        }
        if (header.date() == null || header.date().length() < "2025-01-01".length()) {
            date(document, findings, header, letterhead);
        }
    }

    private static void date(CheckedDocument document, Findings findings, PlanDocument header, Span letterhead) {
        Matcher matcher = DATE.matcher(document.text()).region(letterhead.start(), letterhead.end());
        while (matcher.find()) {
            if (matcher.group(1).isEmpty() || matcher.group(2).isEmpty()) {
                String known = header.date();
                findings.add(
                        Severity.INFO,
                        "date_left_blank",
                        new Message(
                                "Ngày ban hành để trống" + (known == null ? "." : ", chỉ biết " + known + "."),
                                "The date of issue was left blank"
                                        + (known == null ? "." : "; only " + known + " is known.")),
                        List.of(),
                        new Span(matcher.start(), matcher.end()));
                return;
            }
        }
    }

    /** Everything before the first section's block that is neither basis nor body. */
    private static Span letterhead(CheckedDocument document) {
        int end = 0;
        for (ContentBlock block : document.outline().blocks()) {
            if (block.zone() == Zone.LETTERHEAD || block.zone() == Zone.TITLE) {
                end = Math.max(end, block.block().end());
            }
        }
        return new Span(0, end);
    }
}
