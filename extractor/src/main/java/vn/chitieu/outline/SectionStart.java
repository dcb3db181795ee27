package vn.chitieu.outline;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Tells where the first section of a document begins. */
final class SectionStart {
    /** How far behind the title the first section may begin. */
    private static final int MAX_DISTANCE = 20_000;

    private static final Pattern LABEL = Pattern.compile(
            "(?:phan|chuong|muc)\\s+(?:thu\\s+)?(?:nhat|mot|i|1|a)\\b.*"
                    + "|dieu\\s+1\\b.*|(?:[ivx]{1,4}|ll|l|a)\\s{0,2}(?:[.)]|[/-](?=\\s))\\s*[^\\s.].*|1\\s{0,2}(?:[.)]|/(?=\\s))\\s*[^\\s\\d].*");

    /** In text that was run together: after the end of a sentence, a label before a capital. */
    private static final Pattern RUN_IN_LABEL = Pattern.compile(
            "(?<=[.:;,?!)”\"]|[Ss]au|đây)\\s{1,3}(?=(?:I|A|1)\\s?[./]\\s?\\p{Lu}|PHẦN\\s+(?:THỨ\\s+)?(?:NHẤT|MỘT|I)\\b|Phần\\s+(?:thứ\\s+)?(?:nhất|một|I)\\b|Điều 1\\b|CHƯƠNG I\\b|Chương I\\b)");

    private static final Pattern LEAD_IN = Pattern.compile(
            "(?:nhu\\s+sau|sau\\s+day|duoi\\s+day|(?:noi\\s+dung|cu\\s+the)(?:\\s+sau)?|nhu\\s+sau\\s+day)\\s{0,2}[:.](?=\\s|$)");

    private static final Pattern BASIS = Pattern.compile(
            "[^a-z0-9]*(?:can\\s+cu|thuc\\s+hien|theo\\s|xet\\s|trien\\s+khai|tiep\\s+tuc|de\\s|nham\\s|tren\\s+co\\s+so|uy\\s+ban\\s+nhan\\s+dan|ubnd|hoi\\s+dong\\s+nhan|chu\\s+tich).*");

    private SectionStart() {}

    /** Returns whether a folded line begins with the label of a first section. */
    static boolean isLabel(String folded) {
        return LABEL.matcher(folded.stripLeading()).lookingAt();
    }

    /**
     * Finds the first section.
     *
     * @param text the document
     * @param from offset after the title
     * @return offset of the first section; where there is none, of what follows the basis block
     */
    static int find(HeaderText text, int from) {
        int limit = Math.min(text.text().length(), from + MAX_DISTANCE);
        int first = text.lineAfter(from);
        int basisEnd = from;
        for (int i = first; i < text.lines().size(); i++) {
            Line line = text.lines().get(i);
            int start = Math.max(line.start(), from);
            if (start > limit) {
                break;
            }
            if (line.cell() < 0 && start == line.start() && isLabel(text.foldedSlice(line))) {
                return start;
            }
            int runIn = runIn(text, start, Math.min(line.end(), limit));
            if (runIn >= 0) {
                return runIn >= line.end() && i + 1 < text.lines().size()
                        ? text.lines().get(i + 1).start()
                        : runIn;
            }
            if (BASIS.matcher(text.folded().substring(start, line.end())).lookingAt()) {
                basisEnd = line.end();
            }
        }
        int next = text.lineAfter(basisEnd);
        return next < text.lines().size()
                ? Math.max(basisEnd, text.lines().get(next).start())
                : text.text().length();
    }

    /** Returns where a section begins within a line, or -1. */
    private static int runIn(HeaderText text, int start, int end) {
        Matcher label = RUN_IN_LABEL.matcher(text.text()).region(start, end).useTransparentBounds(true);
        int labelAt = label.find() ? label.end() : -1;
        Matcher lead = LEAD_IN.matcher(text.folded()).region(start, end).useTransparentBounds(true);
        int leadEnd = lead.find() ? lead.end() : -1;
        if (leadEnd < 0 || labelAt >= 0 && labelAt < leadEnd) {
            return labelAt;
        }
        while (leadEnd < end && Character.isWhitespace(text.text().charAt(leadEnd))) {
            leadEnd++;
        }
        return leadEnd;
    }
}
