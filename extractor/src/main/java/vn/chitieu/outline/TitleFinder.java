package vn.chitieu.outline;

import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import vn.chitieu.text.Span;

/** Finds the title that stands under the type line, over as many lines as it takes. */
final class TitleFinder {
    private static final int MAX_LINES = 14;
    private static final int MAX_LENGTH = 1_500;

    /** Whose act it is, between the type and the subject, as decisions had it until Thông tư 01/2011/TT-BNV. */
    private static final Pattern OF_AUTHORITY = Pattern.compile(
            "[^a-z0-9]*cua\\s+(?:chu\\s+tich\\s+)?(?:uy\\s+ban|ubnd|hoi\\s+dong|hdnd|bo\\s|bo\\s+truong|thu\\s+tuong|chinh\\s+phu|giam\\s+doc|tong\\s+cuc|thong\\s+doc).{0,160}");

    private static final Pattern SUBJECT =
            Pattern.compile("[^a-z0-9]*(?:ve\\b|v/v\\b|ban\\s+hanh|phe\\s+duyet|quy\\s+dinh).*");

    /** A line that ends so goes on with the name of an authority. */
    private static final Pattern DANGLING = Pattern.compile("(?s).*\\b(?:cua|do|va|voi|boi|tai|cho)\\s*");

    private static final Pattern LETTER = Pattern.compile("[^a-z0-9]*kinh\\s+gui\\b");

    private static final Pattern NOTE = Pattern.compile(
            "[^a-z0-9]*\\(?\\s*(?:ban\\s+hanh\\s+)?(?:kem\\s+theo)\\b.*|\\s*kinh\\s+gui\\b.*|[^a-z0-9]+");

    private TitleFinder() {}

    /**
     * Finds the title.
     *
     * @param text the document
     * @param from offset after the type line, or of the first line of the title
     * @return the title, or null where nothing follows that could be one
     */
    static @Nullable Span find(HeaderText text, int from) {
        int first = text.lineAfter(from);
        int start = -1;
        int end = from;
        boolean capitals = false;
        Line last = null;
        for (int i = first; i < Math.min(text.lines().size(), first + MAX_LINES); i++) {
            Line line = text.lines().get(i);
            Span rest = text.trim(Math.max(line.start(), from), line.end());
            if (rest.start() >= rest.end()) {
                continue;
            }
            String folded = text.folded().substring(rest.start(), rest.end());
            TitleLine here = new TitleLine(line, text.text().substring(rest.start(), rest.end()), folded);
            if (start < 0 && LETTER.matcher(folded).lookingAt()) {
                return null;
            }
            if (NOTE.matcher(folded).matches()) {
                if (start >= 0) {
                    break;
                }
                continue;
            }
            if (start < 0 && OF_AUTHORITY.matcher(folded).matches() && subjectFollows(text, i + 1)) {
                continue;
            }
            if (start < 0) {
                if (folded.startsWith("can cu ") || here.isAuthority()) {
                    return null;
                }
                start = rest.start();
                capitals = LetterCase.mostlyCapitals(here.printed());
            } else if (here.endsTitle(capitals, last, dangles(text, start, end)) || rest.start() - start > MAX_LENGTH) {
                break;
            }
            int cut = LostTitleBreak.within(text, Math.max(rest.start(), start), rest.end(), capitals);
            end = Math.min(cut >= 0 ? cut : rest.end(), start + MAX_LENGTH);
            last = line;
            if (cut >= 0 || end == start + MAX_LENGTH) {
                break;
            }
        }
        return start < 0 ? null : LostTitleBreak.trimmed(text, text.trim(start, end));
    }

    private static boolean subjectFollows(HeaderText text, int from) {
        for (int i = from; i < Math.min(text.lines().size(), from + 3); i++) {
            String folded = text.foldedSlice(text.lines().get(i)).strip();
            if (!folded.isEmpty() && !folded.startsWith("so ") && !folded.startsWith("so:")) {
                return SUBJECT.matcher(folded).lookingAt();
            }
        }
        return false;
    }

    private static boolean dangles(HeaderText text, int start, int end) {
        return DANGLING.matcher(text.folded().substring(start, end)).matches();
    }
}
