package vn.chitieu.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import vn.chitieu.lexicon.Lexicon;

/**
 * Repairs slips of character recognition that a lexicon of the field can prove: the words are no Vietnamese where they
 * stand, and one change makes the phrase that plans use there.
 *
 * <p>The lexicon is the resource {@code repairs.tsv}: columns {@code id}, {@code wrong} and {@code right} (words), {@code
 * before} and {@code after} (regular expressions of what must stand around, or empty).
 */
final class DamageRepairer {
    private final List<Entry> entries;

    private DamageRepairer(List<Entry> entries) {
        this.entries = entries;
    }

    static DamageRepairer standard() {
        List<Entry> entries = new ArrayList<>();
        for (String line : Lexicon.lines(DamageRepairer.class, "repairs.tsv")) {
            String[] columns = line.split("\t", -1);
            entries.add(new Entry(
                    columns[0],
                    columns[1].toLowerCase(Locale.ROOT),
                    columns[2],
                    columns.length > 3 ? pattern(columns[3] + "\\s?$", columns[3]) : null,
                    columns.length > 4 ? pattern("^\\s?" + columns[4], columns[4]) : null));
        }
        return new DamageRepairer(entries);
    }

    private static @Nullable Pattern pattern(String regex, String condition) {
        return condition.isEmpty()
                ? null
                : Pattern.compile("(?:" + regex + ")", Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
    }

    /**
     * Repairs a paragraph in place.
     *
     * @param text the paragraph
     * @return what was changed, with offsets in the repaired paragraph, in order
     */
    List<Change> repair(TracedText text) {
        List<Change> changes = new ArrayList<>();
        String lower = text.toString().toLowerCase(Locale.ROOT);
        if (lower.length() != text.length()) {
            return changes;
        }
        for (Entry entry : entries) {
            int at = lower.indexOf(entry.wrong);
            while (at >= 0) {
                int end = at + entry.wrong.length();
                if (wordBoundary(lower, at, end) && entry.fits(lower, at, end)) {
                    String before = text.subSequence(at, end).toString();
                    String after = inCaseOf(before, entry.right);
                    text.replace(at, end, after);
                    int shift = after.length() - before.length();
                    int from = at;
                    changes.replaceAll(change -> change.start() > from ? change.shifted(shift) : change);
                    changes.add(new Change(at, at + after.length(), before, after, entry.id));
                    lower = text.toString().toLowerCase(Locale.ROOT);
                    end = at + after.length();
                }
                at = lower.indexOf(entry.wrong, end);
            }
        }
        romanLabel(text, changes);
        changes.sort((a, b) -> Integer.compare(a.start, b.start));
        return changes;
    }

    /** A Roman label that recognition read with the letter l: {@code ll.} is {@code II.} */
    private static void romanLabel(TracedText text, List<Change> changes) {
        LeadingMark mark = LeadingMark.of(text);
        if (mark == null
                || mark.kind() != LeadingMark.Kind.ROMAN
                || text.length() < mark.label().length()) {
            return;
        }
        String before = text.subSequence(0, mark.label().length()).toString();
        if (before.indexOf('l') >= 0) {
            for (int i = 0; i < before.length(); i++) {
                text.setCharAt(i, mark.label().charAt(i));
            }
            changes.add(new Change(0, before.length(), before, mark.label(), "roman-label"));
        }
    }

    private static boolean wordBoundary(String text, int start, int end) {
        return (start == 0 || !Character.isLetterOrDigit(text.charAt(start - 1)))
                && (end == text.length() || !Character.isLetterOrDigit(text.charAt(end)));
    }

    private static String inCaseOf(String model, String words) {
        if (model.equals(model.toUpperCase(Locale.ROOT)) && model.length() > 1) {
            return words.toUpperCase(Locale.ROOT);
        }
        return Character.isUpperCase(model.charAt(0))
                ? Character.toUpperCase(words.charAt(0)) + words.substring(1)
                : words;
    }

    /**
     * A repair within a paragraph.
     *
     * @param start offset of the repaired words in the repaired paragraph
     * @param end offset after them
     * @param before the words as they were
     * @param after the words as they are
     * @param rule id of the lexicon entry
     */
    record Change(int start, int end, String before, String after, String rule) {

        Change shifted(int by) {
            return new Change(start + by, end + by, before, after, rule);
        }
    }

    private record Entry(
            String id,
            String wrong,
            String right,
            @Nullable Pattern before,
            @Nullable Pattern after) {

        boolean fits(String text, int start, int end) {
            return (before == null
                            || before.matcher(text.substring(Math.max(0, start - 40), start))
                                    .find())
                    && (after == null
                            || after.matcher(text.substring(end, Math.min(text.length(), end + 40)))
                                    .find());
        }
    }
}
