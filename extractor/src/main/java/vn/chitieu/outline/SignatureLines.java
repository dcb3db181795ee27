package vn.chitieu.outline;

import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import vn.chitieu.text.Span;

/**
 * Finds the lines of signatures by their words and capitals, so that they are found in columns of a page that were run together as
 * well. All offsets are of the text of the document. For one document.
 */
final class SignatureLines {
    private static final Pattern ON_BEHALF =
            Pattern.compile("(?<![a-z0-9])(?:(?:tm|t/m)\\s?[.,:]\\s{0,3}|(?:tm|t/m)\\s)(?=[a-z])");
    private static final Pattern FOR =
            Pattern.compile("(?<![a-z0-9])(?:kt|k/t|tl|t/l|tuq)\\s?[.,/]\\s{0,3}(?:" + SignerTitles.TITLES + ")?");
    private static final Pattern TITLE = Pattern.compile("(?<![a-z0-9])(?:" + SignerTitles.TITLES + ")(?![a-z0-9])");
    private static final Pattern CAPITALS = Pattern.compile("\\p{Lu}{2,}+(?!\\p{Ll})(?:,? \\p{Lu}++(?![\\p{Ll}.]))*");

    private static final Pattern SECOND_LINE = Pattern.compile(
            "(?:nhan\\s+dan|dan|tinh|thanh\\s+pho|huyen|quan|thi\\s+xa|xa|phuong|thi\\s+tran|dac\\s+khu)\\b");

    /** How far below a line that says for whom one signs another may stand. */
    private static final int FOR_REACH = 60;

    private final HeaderText text;

    SignatureLines(HeaderText text) {
        this.text = text;
    }

    /** Finds the first {@code TM.} line, or null. */
    @Nullable
    Span onBehalf(int from, int to) {
        return find(ON_BEHALF, true, from, to);
    }

    /** Finds the last {@code KT.} line where one follows on the other, as {@code KT. GIÁM ĐỐC SỞ} on {@code TL. CHỦ TỊCH}, or null. */
    @Nullable
    Span forWhom(int from, int to) {
        Span last = null;
        Span next = find(FOR, false, from, to);
        while (next != null) {
            last = next;
            next = find(FOR, false, next.end(), Math.min(to, next.end() + FOR_REACH));
        }
        return last;
    }

    /** Finds the first title, or null. */
    @Nullable
    Span title(int from, int to) {
        return find(TITLE, false, from, to);
    }

    /**
     * Finds a pattern whose match is printed in capitals and begins a line or follows the end of a phrase.
     *
     * @param committee whether the name of a committee must stand behind it, and is part of what is found
     */
    private @Nullable Span find(Pattern pattern, boolean committee, int from, int to) {
        Matcher matcher =
                pattern.matcher(text.folded()).region(from, Math.max(from, to)).useTransparentBounds(true);
        while (matcher.find()) {
            int end = committee ? endOfCommittee(matcher.end()) : matcher.end();
            String printed = text.text().substring(matcher.start(), end);
            if ((!committee || end > matcher.end())
                    && setOff(matcher.start(), end)
                    && printed.equals(printed.toUpperCase(Locale.ROOT))) {
                return new Span(matcher.start(), end);
            }
        }
        return null;
    }

    private boolean setOff(int start, int end) {
        int index = text.lineAfter(start);
        if (index == text.lines().size() || text.lines().get(index).start() > start) {
            // Cells of tables of data are no lines.
            return false;
        }
        Line line = text.lines().get(index);
        String before = text.folded().substring(Math.max(0, start - 4), start).stripTrailing();
        return line.start() == start
                || before.isEmpty()
                || ".;:/|\n)".indexOf(before.charAt(before.length() - 1)) >= 0
                || line.end() <= end
                || ProperCase.inCapitals(text.text().substring(line.start(), end));
    }

    /** The committee's name, over two lines where a column breaks it. */
    private int endOfCommittee(int from) {
        Matcher words =
                CAPITALS.matcher(text.text()).region(from, text.text().length()).useTransparentBounds(true);
        if (!words.lookingAt()) {
            return from;
        }
        int end = words.end();
        int next = end + 1;
        Matcher more = SECOND_LINE
                .matcher(text.folded())
                .region(Math.min(next, text.folded().length()), text.folded().length());
        if (end < text.text().length() && text.text().charAt(end) == '\n' && more.lookingAt()) {
            words.region(next, text.text().length());
            return words.lookingAt() ? words.end() : end;
        }
        return end;
    }
}
