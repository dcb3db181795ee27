package vn.chitieu.outline;

import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import vn.chitieu.text.LeadingMark;

/** Decides how much of a labelled paragraph is its heading: all of it, the words before a colon, or nothing. */
final class HeadingReader {
    private static final int LONGEST_HEADING = 45;
    private static final int LONGEST_RUN_IN = 24;
    private static final Pattern LEAD_OUT = Pattern.compile(
            "(?:[,;]?\\s*(?:(?<!(?:tiêu|dung|vụ|pháp|động|sách|việc|quả|cầu|trợ|công|án) )cụ thể(?: như sau)?|như sau|sau đây|bao gồm|gồm(?: có)?|trong đó|là|sau|như))$",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
    private static final Pattern INNER_SENTENCE = Pattern.compile("[.;]\\s+\\p{Lu}|;\\s");
    private static final Pattern TRAILING = Pattern.compile("[\\s:.;,]+$");
    private static final Pattern PARENTHESISED_NOTE = Pattern.compile("[.:]\\s*\\([^()]{5,120}\\)\\.?$");
    private static final Pattern NOTED_HEADING = Pattern.compile("^([^().;:]{5,90}) \\([^()]+\\)\\.?$");
    private static final Pattern STATEMENT = Pattern.compile(
            "(?:^|\\s)\\d[\\d.,/ –-]*\\s?%|\\d\\s+(?:triệu|tỷ|nghìn)? ?đồng|^(?:trên|dưới|ít nhất|khoảng|tối thiểu|phấn đấu)\\s",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

    private HeadingReader() {}

    /**
     * Reads the heading of a labelled paragraph.
     *
     * @param text the paragraph without its label
     * @param mark its label, or null for an unnumbered heading
     * @param emphasised whether all of it is bold, in capitals or a heading by style
     * @param boldLength number of leading bold characters of {@code text}
     * @param opens whether deeper content follows: bullets, deeper labels, plain paragraphs
     * @param siblingHasTitle whether the sibling before has a heading; null where there is none
     * @return number of characters of the heading at the start of the text, and the heading; null for none
     */
    static @Nullable Heading read(
            String text,
            @Nullable LeadingMark mark,
            boolean emphasised,
            int boldLength,
            boolean opens,
            @Nullable Boolean siblingHasTitle) {
        if (text.isEmpty()) {
            return null;
        }
        if (ProgrammeComponents.isHeading(text)) {
            return component(text);
        }
        Heading runIn = runIn(text, boldLength);
        if (runIn != null) {
            return runIn;
        }
        int words = words(text);
        char last = text.charAt(text.length() - 1);
        // A bold sentence that heads nothing, among items that are sentences too, is the last or the weightiest of
        // them.
        boolean item = last == '.' && !opens && Boolean.FALSE.equals(siblingHasTitle);
        if (emphasised && !item && words <= LONGEST_HEADING * 2) {
            return whole(text);
        }
        boolean inner = INNER_SENTENCE.matcher(text).find();
        if (last == ':') {
            return words <= LONGEST_HEADING && !inner ? whole(text) : null;
        }
        Matcher noted = NOTED_HEADING.matcher(text);
        if (noted.matches()
                && words(noted.group(1)) <= 12
                && !STATEMENT.matcher(text).find()) {
            return new Heading(text.length(), strip(text));
        }
        boolean closed = last == '.' || last == ';' || last == ',';
        if (closed) {
            boolean statement = STATEMENT.matcher(text).find();
            return opens && last == '.' && !inner && words <= LONGEST_HEADING && !statement ? whole(text) : null;
        }
        if (words > LONGEST_HEADING || inner || STATEMENT.matcher(text).find()) {
            return null;
        }
        if (opens) {
            return whole(text);
        }
        return Boolean.FALSE.equals(siblingHasTitle) ? null : whole(text);
    }

    private static Heading component(String text) {
        Matcher note = PARENTHESISED_NOTE.matcher(text);
        int end = note.find() ? note.start() : text.length();
        int colon = text.indexOf(':');
        int stop = text.indexOf(". ", Math.max(0, colon));
        if (stop > 0 && stop < end && words(text.substring(0, stop)) > 3) {
            end = stop;
        }
        int second = colon < 0 ? -1 : text.indexOf(':', colon + 1);
        if (second > 0 && second < end && words(text.substring(colon, second)) > 2) {
            end = second;
        }
        return new Heading(skip(text, end), strip(text.substring(0, end)));
    }

    private static final int LONGEST_TOPIC = 30;

    /** Nouns that name what an item is about, so that the words up to a colon are its heading however many they are. */
    private static final Pattern TOPIC = Pattern.compile(
            "(?:Về |Nhóm |Vướng mắc |Khó khăn |Tồn tại |Hạn chế |Nguyên nhân |Công tác |Tình hình |Lĩnh vực |Nội dung |Chính sách |Tiêu chí |Kết quả )");

    private static @Nullable Heading runIn(String text, int boldLength) {
        int colon = text.indexOf(':');
        if (colon <= 0 || colon >= text.length() - 2) {
            if (boldLength > 3 && boldLength < text.length() - 10) {
                char end = text.charAt(Math.max(0, lastVisible(text, boldLength)));
                boolean capitals = HeadingLook.isShout(text.substring(0, boldLength));
                if (end == '.' || end == ':' || capitals) {
                    return new Heading(skip(text, boldLength), strip(text.substring(0, boldLength)));
                }
            }
            return null;
        }
        String before = text.substring(0, colon);
        boolean topic = TOPIC.matcher(before).lookingAt();
        if (words(before) > (topic ? LONGEST_TOPIC : LONGEST_RUN_IN)
                || INNER_SENTENCE.matcher(before).find()
                || before.indexOf('(') > 0 && before.indexOf(')') < 0) {
            return null;
        }
        boolean bold = boldLength >= colon - 1 && boldLength <= colon + 2;
        if (!bold
                && (LEAD_OUT.matcher(before).find() || STATEMENT.matcher(before).find())) {
            return null;
        }
        int next = colon + 1;
        while (next < text.length() && !Character.isLetterOrDigit(text.charAt(next))) {
            next++;
        }
        boolean quotes = colon + 2 < text.length()
                && "“\"".indexOf(text.substring(colon + 1).strip().charAt(0)) >= 0;
        if (quotes && !bold) {
            return null;
        }
        boolean fresh = next < text.length() && !Character.isLowerCase(text.charAt(next));
        if (!fresh && !bold && !topic && words(before) > 8) {
            return null;
        }
        return new Heading(skip(text, colon), strip(before));
    }

    private static Heading whole(String text) {
        String stripped = strip(text);
        Matcher leadOut = LEAD_OUT.matcher(stripped);
        if (text.endsWith(":") && leadOut.find() && leadOut.start() > 0) {
            stripped = strip(stripped.substring(0, leadOut.start()));
        }
        return new Heading(text.length(), stripped);
    }

    private static int lastVisible(String text, int end) {
        int i = end - 1;
        while (i > 0 && text.charAt(i) == ' ') {
            i--;
        }
        return i;
    }

    private static int skip(String text, int from) {
        int end = from;
        while (end < text.length() && ": .".indexOf(text.charAt(end)) >= 0) {
            end++;
        }
        return end;
    }

    /** The unit of the table below, which is no part of the heading. */
    private static final Pattern UNIT_NOTE =
            Pattern.compile("(?iu)\\s*\\((?:đvt|đơn vị(?: tính)?)\\s*:?[^()]*\\)\\s*[:.]?$");

    private static String strip(String text) {
        return TRAILING.matcher(UNIT_NOTE.matcher(text.strip()).replaceFirst(""))
                .replaceFirst("");
    }

    static int words(String text) {
        return text.isBlank() ? 0 : text.strip().split("\\s+", -1).length;
    }

    /** Returns whether a heading's words are a unit that is asked for something ({@code Đề nghị ...}). */
    static boolean isRequest(String title) {
        return title.toLowerCase(Locale.ROOT).startsWith("đề nghị");
    }

    /**
     * A heading.
     *
     * @param length number of characters it takes at the start of the paragraph, with the mark after it
     * @param title its words
     */
    record Heading(int length, String title) {}
}
