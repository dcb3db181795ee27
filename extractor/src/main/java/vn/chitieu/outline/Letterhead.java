package vn.chitieu.outline;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import vn.chitieu.text.Span;

/**
 * What stands above the type line.
 *
 * @param organs the names of the authorities from the highest to the one that issues, in order of appearance
 * @param number number and symbol, or null
 * @param place place of issue, or null
 * @param date date of issue, or null
 * @param subject what a letter is about ({@code V/v ...}), or null
 */
record Letterhead(
        List<OrganName> organs,
        @Nullable DocumentNumber number,
        @Nullable String place,
        @Nullable VietnameseDate date,
        @Nullable Span subject) {

    /** Motto, rules and ornaments such as {@code -o0o-}, which stand between or beside the other parts. */
    private static final Pattern MOTTO = Pattern.compile(
            "c[o0]ng\\s+h[o0]a\\s+xa\\s+h[o0]i(?:\\s+chu\\s+nghia\\s+viet\\s+nam)?|chu\\s+nghia\\s+viet\\s+nam|d[o0]c\\s+lap\\s?[-.]?\\s?tu\\s+d[o0]\\s?[-.]?\\s?hanh\\s+phuc|dang\\s+cong\\s+san\\s+viet\\s+nam|[-_=*]{3,}|(?<![a-z0-9])[-_=*]+\\s?[0o*]{1,3}\\s?[-_=*]+(?![a-z0-9])");

    private static final Pattern PLACE = Pattern.compile(
            "((?:(?:[Tt]hành phố|[Tt][Pp]\\.?|[Xx]ã|[Hh]uyện|[Pp]hường|[Tt]ỉnh|[Tt]hị xã|[Tt]hị trấn|[Qq]uận|THÀNH PHỐ)\\s+)?\\p{Lu}[\\p{L}\\p{M}'’.]*(?:(?:\\s|\\s?[-–]\\s?)[\\p{Lu}\\d][\\p{L}\\p{M}'’]*){0,6})\\s{0,2}[,;.]?\\s{0,2}$");

    private static final int LONGEST_PLACE = 120;

    private static final Pattern SUBJECT = Pattern.compile("(?:\\bv/v\\b|(?<=\\n)ve\\s+viec\\b)[:\\s]*");

    /**
     * Reads a letterhead.
     *
     * @param document the document
     * @param end offset after the letterhead
     */
    static Letterhead read(HeaderText document, int end) {
        Span subject = subject(document, end);
        HeaderText text = subject == null ? document : without(document, subject);
        DocumentNumber number = number(text, end);
        VietnameseDate date = VietnameseDate.find(text.folded(), 0, end);
        String place = null;
        int placeStart = date == null ? end : date.start();
        if (date != null) {
            Matcher before = PLACE.matcher(text.text().substring(lineStart(text, date.start(), number), date.start()));
            boolean found = before.find();
            if (found
                    && before.group(1).indexOf(' ') < 0
                    && number != null
                    && number.end() < date.start()
                    && date.start() - number.end() < 50) {
                before = PLACE.matcher(text.text().substring(number.end(), date.start()));
                found = before.find();
            }
            if (found) {
                place = tidyPlace(before.group(1));
                placeStart = date.start() - (before.group().length());
            }
        }
        String names = withoutParts(text, end, number, placeStart, date);
        return new Letterhead(OrganName.all(text.text(), names), number, place, date, subject);
    }

    /** Blanks the subject of a letter, which may name other authorities and dates. */
    private static HeaderText without(HeaderText text, Span subject) {
        StringBuilder folded = new StringBuilder(text.folded());
        for (int i = subject.start(); i < subject.end(); i++) {
            folded.setCharAt(i, '\n');
        }
        return new HeaderText(text.text(), folded.toString(), text.lines(), text.own());
    }

    private static @Nullable DocumentNumber number(HeaderText text, int end) {
        int from = 0;
        while (from < end) {
            DocumentNumber found = DocumentNumber.find(text.text(), from, end);
            if (found == null || found.marked() || firstOfLine(text, found.start())) {
                return found;
            }
            from = found.end();
        }
        return null;
    }

    private static boolean firstOfLine(HeaderText text, int offset) {
        int line = text.lineAfter(offset);
        return line < text.lines().size() && text.lines().get(line).start() == offset;
    }

    private static int lineStart(HeaderText text, int offset, @Nullable DocumentNumber number) {
        int line = text.lineAfter(offset);
        int start = Math.max(0, offset - LONGEST_PLACE);
        if (line < text.lines().size()) {
            start = Math.max(start, Math.min(text.lines().get(line).start(), offset));
        }
        if (number != null && number.end() <= offset) {
            start = Math.max(start, number.end());
        }
        Matcher motto = MOTTO.matcher(text.folded()).region(start, offset);
        while (motto.find()) {
            start = motto.end();
        }
        return start;
    }

    /** Blanks what is not the name of an authority, so that offsets stay; folded text. */
    private static String withoutParts(
            HeaderText text, int end, @Nullable DocumentNumber number, int placeStart, @Nullable VietnameseDate date) {
        List<Span> spans = new ArrayList<>();
        Matcher motto = MOTTO.matcher(text.folded()).region(0, end);
        while (motto.find()) {
            spans.add(new Span(motto.start(), motto.end()));
        }
        if (number != null) {
            spans.add(new Span(Math.max(0, text.folded().lastIndexOf("so", number.start())), number.end()));
        }
        if (date != null) {
            spans.add(new Span(placeStart, date.end()));
        }
        StringBuilder names = new StringBuilder(text.folded().substring(0, end));
        for (Span span : spans) {
            for (int i = span.start(); i < Math.min(span.end(), end); i++) {
                names.setCharAt(i, '\n');
            }
        }
        return names.toString();
    }

    private static @Nullable Span subject(HeaderText text, int end) {
        Matcher mark =
                SUBJECT.matcher(text.folded()).region(0, Math.min(text.text().length(), end + 600));
        if (!mark.find()) {
            return null;
        }
        int line = text.lineAfter(mark.start());
        if (line == text.lines().size()) {
            return null;
        }
        int stop = text.lines().get(line).end();
        for (int i = line + 1; i < text.lines().size(); i++) {
            Line next = text.lines().get(i);
            String printed = text.slice(next);
            boolean goesOn = next.cell() == text.lines().get(line).cell()
                            && next.block() == text.lines().get(line).block()
                            && next.cell() >= 0
                    || Character.isLowerCase(printed.codePointAt(0))
                            && !text.foldedSlice(next).startsWith("kinh gui");
            if (!goesOn) {
                break;
            }
            stop = next.end();
        }
        Span subject = text.trim(mark.end(), stop);
        return subject.start() < subject.end() ? subject : null;
    }

    private static String tidyPlace(String place) {
        String clean = place.replaceAll("\\s+", " ").strip();
        return ProperCase.inCapitals(clean) ? ProperCase.place(clean) : clean;
    }
}
