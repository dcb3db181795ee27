package vn.chitieu.outline;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import vn.chitieu.text.Span;

/**
 * What legal portals print around a document that was copied from their pages: above it a card of facts ({@code Số hiệu},
 * {@code Loại văn bản}, {@code Người ký}), whose lines look like a letterhead's; below it related documents and an address.
 */
final class PortalPage {
    private static final int MAX_LINES = 150;
    private static final int FEWEST_LABELS = 3;

    private static final Pattern LABEL = Pattern.compile(
            "[^a-z0-9]*(so\\s+hieu|so\\s+ky\\s+hieu|loai\\s+van\\s+ban|(?:noi|co\\s+quan|don\\s+vi)\\s+ban\\s+hanh|nguoi\\s+ky|ngay\\s+(?:ban\\s+hanh|hieu\\s+luc|het\\s+hieu\\s+luc|co\\s+hieu\\s+luc|dang|cong\\s+bao)|so\\s+cong\\s+bao|tinh\\s+trang(?:\\s+hieu\\s+luc)?|trich\\s+yeu|linh\\s+vuc|pham\\s+vi)\\s*(?:[:|].*|)");

    /** What opens a letterhead. */
    private static final Pattern LETTERHEAD = Pattern.compile(
            "[^a-z0-9]*(?:cong\\s+h[o0]a\\s+xa\\s+h[o0]i|uy\\s+ban(?:\\s+nhan)?\\b|ubnd\\b|hoi\\s+dong\\s+nhan|hdnd\\b|dang\\s+(?:bo|uy)\\b|ban\\s+chi\\s+dao|chinh\\s+phu|thu\\s+tuong|quoc\\s+hoi|bo\\s+[a-z]|so\\s+[a-z]).*");

    private static final Pattern MOTTO =
            Pattern.compile("c[o0]ng\\s+h[o0]a\\s+xa\\s+h[o0]i\\s+chu|doc\\s+lap\\s*-\\s*tu\\s+do");

    /** An act in a list of acts. */
    private static final Pattern CITED = Pattern.compile(
            "[-•*+]?\\s*\\d{1,2}[.)]?\\s+(?:luat|phap\\s+lenh|nghi\\s+(?:quyet|dinh)|quyet\\s+dinh|thong\\s+tu|chi\\s+thi|ke\\s+hoach|cong\\s+van|bo\\s+luat)\\b");

    private static final int LETTERHEAD_LINES = 6;

    private static final Pattern NO_VALUE = Pattern.compile("[\\s:|*]*");

    private static final Pattern NUMBER = Pattern.compile("so\\s?:?\\s?[\\d/]");

    /** What follows a document on a portal's page. */
    private static final Pattern BELOW = Pattern.compile(
            "[^a-z0-9]*(?:van\\s+ban\\s+nay\\s+chua\\s+cap\\s+nhat\\b.*|van\\s+ban\\s+lien\\s+quan|van\\s+ban\\s+cung\\s+(?:linh\\s+vuc|noi\\s+dung)|luoc\\s+do|noi\\s+dung\\s+sua\\s+doi,\\s+huong\\s+dan\\b.*)[^a-z0-9]*");

    private PortalPage() {}

    /**
     * Returns the document's own part of a text: all of it where no card stands above.
     *
     * @param text the text
     * @param folded the text, folded
     * @param lines its lines
     */
    static Span document(String text, String folded, List<Line> lines) {
        int start = Math.max(endOfCard(text, folded, lines), endOfList(folded, lines));
        if (start > 0) {
            for (Line line : lines) {
                if (line.start() > start
                        && BELOW.matcher(folded.substring(line.start(), line.end()))
                                .matches()) {
                    return new Span(start, line.start());
                }
            }
        }
        return new Span(start, folded.length());
    }

    /** Some portals list above a document the acts that it rests on. */
    private static int endOfList(String folded, List<Line> lines) {
        int listed = 0;
        while (listed < Math.min(MAX_LINES, lines.size())
                && CITED.matcher(slice(folded, lines.get(listed))).lookingAt()) {
            listed++;
        }
        if (listed == 0
                || listed == lines.size()
                || !LETTERHEAD.matcher(slice(folded, lines.get(listed))).matches()) {
            return 0;
        }
        int start = lines.get(listed).start();
        Line last = lines.get(Math.min(lines.size() - 1, listed + LETTERHEAD_LINES));
        return MOTTO.matcher(folded).region(start, last.end()).find() ? start : 0;
    }

    private static String slice(String folded, Line line) {
        return folded.substring(line.start(), line.end());
    }

    private static int endOfCard(String text, String folded, List<Line> lines) {
        Set<String> labels = new HashSet<>();
        for (int i = 0; i < Math.min(MAX_LINES, lines.size()); i++) {
            String words = slice(folded, lines.get(i));
            Matcher label = LABEL.matcher(words);
            if (label.matches()) {
                labels.add(label.group(1));
            } else if (labels.size() >= FEWEST_LABELS
                    && LETTERHEAD.matcher(words).matches()) {
                int start = lines.get(i).start();
                return MOTTO.matcher(folded).find(start) ? firstOfLetterhead(text, folded, lines, i) : 0;
            } else if (labels.isEmpty() && MOTTO.matcher(words).find()) {
                return 0;
            }
        }
        return 0;
    }

    /** Authorities have many names: those in capitals, and numbers, above a known part of a letterhead belong to it. */
    private static int firstOfLetterhead(String text, String folded, List<Line> lines, int known) {
        int first = known;
        while (first > 1
                && known - first < LETTERHEAD_LINES
                && !awaitsValue(slice(folded, lines.get(first - 2)))
                && (ProperCase.inCapitals(slice(text, lines.get(first - 1)))
                        || NUMBER.matcher(slice(folded, lines.get(first - 1))).lookingAt())) {
            first--;
        }
        return lines.get(first).start();
    }

    /** Whether a line is a label alone, so that the next one is its value. */
    private static boolean awaitsValue(String line) {
        Matcher label = LABEL.matcher(line);
        return label.matches() && NO_VALUE.matcher(line.substring(label.end(1))).matches();
    }
}
