package vn.chitieu.outline;

import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import vn.chitieu.text.Span;

/** Finds its way in documents whose type line is lost. */
final class FrontMatter {
    private static final int MAX_LINES = 40;
    private static final Pattern PART_OF_LETTERHEAD = Pattern.compile(
            "[^a-z0-9]*(?:cong\\s+hoa\\s+xa|chu\\s+nghia\\s+viet|doc\\s+lap|uy\\s+ban\\s+nhan\\s+dan|ubnd|hoi\\s+dong\\s+nhan|hdnd|dang\\s+cong\\s+san|so\\s?:|s[o0]\\s+\\d*\\s*/|v/v\\b|hoa\\s+toc|du\\s+thao|(?:thanh\\s+pho|huyen|thi\\s+xa|thi\\s+tran)\\s).*");
    private static final Pattern DATE_LINE =
            Pattern.compile("[^(]{0,60}ngay[\\s\\d._,]{0,40}thang[\\s\\d._,]{0,40}nam\\s?(?:[\\d\\s.]*)[^a-z]*");

    private FrontMatter() {}

    /** Returns the offset after the last line of the letterhead, or 0 where there is none. */
    static int endOfLetterhead(HeaderText text) {
        int end = 0;
        for (int i = 0; i < Math.min(MAX_LINES, text.lines().size()); i++) {
            Line line = text.lines().get(i);
            String folded = text.foldedSlice(line);
            boolean part = folded.length() < 140
                    && !folded.endsWith(";")
                    && ((PART_OF_LETTERHEAD.matcher(folded).matches() || beginsWithUnit(text, line))
                                    && !folded.matches(".*\\b(?:ban hanh|xay dung)\\b.*")
                            || DATE_LINE.matcher(folded).matches());
            if (part && !(i > 0 && end == 0 && folded.matches("[^a-z0-9]*(?:uy ban nhan dan|ubnd|hoi dong).*"))) {
                end = line.end();
            } else if (SectionStart.isLabel(folded) || folded.contains("can cu ") || folded.contains("kinh gui")) {
                break;
            }
        }
        return end;
    }

    private static boolean beginsWithUnit(HeaderText text, Line line) {
        Span trimmed = text.trim(line.start(), line.end());
        List<AdminUnit> units = AdminUnit.all(text.text(), text.folded(), trimmed.start(), trimmed.end());
        return !units.isEmpty() && units.get(0).start() == trimmed.start();
    }

    /** Returns whether a document addresses somebody, as letters do that have no title. */
    static boolean isLetter(HeaderText text) {
        for (Line line :
                text.lines().subList(0, Math.min(MAX_LINES, text.lines().size()))) {
            if (text.foldedSlice(line).stripLeading().startsWith("kinh gui")) {
                return true;
            }
        }
        return false;
    }

    /** Returns where a signature may begin that the order of columns puts before the recipients. */
    static int beforeRecipients(HeaderText text, int recipients) {
        int line = text.lineAfter(recipients);
        int start = recipients;
        for (int i = line - 1; i >= Math.max(0, line - 8); i--) {
            String printed = text.slice(text.lines().get(i));
            if (printed.length() > 60 || printed.endsWith("./.") || printed.endsWith(";")) {
                break;
            }
            start = text.lines().get(i).start();
        }
        return start;
    }

    /** Returns the code of the type that a title begins with, or null. */
    static @Nullable String leadingType(HeaderText text, Span title) {
        for (Map.Entry<String, String> type :
                DocumentTypes.standard().typeLines().entrySet()) {
            if (opening(type.getKey(), text, title).lookingAt()) {
                return type.getValue();
            }
        }
        return null;
    }

    /** Returns a title without the type that it begins with. */
    static Span withoutType(HeaderText text, Span title) {
        for (String type : DocumentTypes.standard().typeLines().keySet()) {
            Matcher matcher = opening(type, text, title);
            if (matcher.lookingAt() && matcher.end() < title.end()) {
                return new Span(matcher.end(), title.end());
            }
        }
        return title;
    }

    private static Matcher opening(String type, HeaderText text, Span title) {
        return Pattern.compile(type.replace(" ", "\\s+") + "\\s*[:-]?\\s+(?!so\\b|hoa\\b)")
                .matcher(text.folded())
                .region(title.start(), title.end());
    }
}
