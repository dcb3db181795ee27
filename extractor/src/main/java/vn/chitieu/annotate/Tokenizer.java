package vn.chitieu.annotate;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Cuts normalised text into words, numerals and marks. A numeral is maximal: digits with their separators, fractions and
 * ranges ({@code 1.329}, {@code 77/1.329}, {@code 20 - 30}, {@code 11/7/2025}); digits inside a word ({@code QH15}) are a
 * numeral of their own. Thousands may be set apart by spaces where a unit follows ({@code 22 270 triệu đồng}) and no word
 * before says that the first digits are a number of their own ({@code Dự án 1 270 triệu đồng}).
 */
public final class Tokenizer {
    private static final int FLAGS = Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE;

    private static final String GROUPS = "[1-9]\\d{0,2}(?: \\d{3})+(?:,\\d+)?";

    /** Digits in groups between spaces, and what shows them to be one number: a unit, or that a cell holds nothing else. */
    private static final Pattern SPACED = Pattern.compile(
            "(" + GROUPS + ")(?:(?:\\s?[-–/]\\s?(?:" + GROUPS + "|\\d[\\d.,]*))?\\s?"
                    + "(?:triệu|tỷ|tỉ|nghìn|ngàn|trđ|đồng|vnđ|hộ|người|lao động|ha|tấn|m2|m3|con|học sinh|lượt)(?!\\p{L})"
                    + "|(?<alone>\\s*(?:\\||\\n|$)))",
            FLAGS);

    /** Words that a number follows as a name, and proper names. */
    private static final Pattern NUMBERED = Pattern.compile(
            "(?iu:án|phần|quý|tháng|ngày|năm|số|thôn|bản|ấp|tổ|đội|khu|phố|lớp|khối|xóm|điều|khoản|điểm|mục|biểu|lục|loại|cấp|hạng|nhóm|đợt|lần|bước|chí|tiêu|tuần|chương|đoạn|km|khóa|kỳ|vùng|trường|quận|phường|thứ|mức|độ)$"
                    + "|[\\d.,/-]$|\\p{L}\\s\\p{Lu}\\p{Ll}*$");

    private Tokenizer() {}

    /**
     * Cuts a stretch of text.
     *
     * @param text the normalised text
     * @param start offset of the first character to read
     * @param end offset after the last one
     * @return tokens in order, with offsets in {@code text}
     */
    public static List<Token> tokenize(String text, int start, int end) {
        List<Token> tokens = new ArrayList<>((end - start) / 4 + 4);
        int i = start;
        while (i < end) {
            char c = text.charAt(i);
            if (c == ' ' || c == '\n') {
                i++;
            } else if (isDigit(c)) {
                int stop = numeralEnd(text, i, end);
                tokens.add(token(text, i, stop, Token.Kind.NUMERAL));
                i = stop;
            } else if (Character.isLetter(c)) {
                int stop = i + 1;
                while (stop < end && isWordPart(text.charAt(stop))) {
                    stop++;
                }
                tokens.add(token(text, i, stop, Token.Kind.WORD));
                i = stop;
            } else {
                tokens.add(token(text, i, i + 1, Token.Kind.MARK));
                i++;
            }
        }
        return tokens;
    }

    private static Token token(String text, int start, int end, Token.Kind kind) {
        String word = text.substring(start, end);
        return new Token(word, kind == Token.Kind.WORD ? VietnameseFold.fold(word) : word, start, end, kind);
    }

    private static int numeralEnd(String text, int start, int end) {
        int stop = plainEnd(text, start, end);
        int spaced = stop < end && text.charAt(stop) == ' ' ? spacedEnd(text, start, end) : -1;
        stop = spaced > stop && !isNamed(text, start) ? spaced : stop;
        boolean joined = true;
        while (joined) {
            joined = false;
            int next = separator(text, stop, end);
            if (next > 0) {
                spaced = spacedEnd(text, next, end);
                stop = spaced > 0 && !isNamed(text, start) ? spaced : plainEnd(text, next, end);
                joined = true;
            }
        }
        return stop;
    }

    private static boolean isNamed(String text, int start) {
        String before = text.substring(Math.max(0, start - 24), start).stripTrailing();
        return NUMBERED.matcher(before).find();
    }

    /** Returns where a number ends whose thousands are set apart by spaces, or -1. */
    private static int spacedEnd(String text, int start, int end) {
        Matcher number = SPACED.matcher(text).region(start, end);
        if (!number.lookingAt()) {
            return -1;
        }
        boolean alone = number.group("alone") != null;
        return alone && !opensCell(text, start) ? -1 : number.end(1);
    }

    private static boolean opensCell(String text, int start) {
        int i = start - 1;
        while (i >= 0 && text.charAt(i) == ' ') {
            i--;
        }
        return i < 0 || text.charAt(i) == '|' || text.charAt(i) == '\n';
    }

    /** Returns the offset of the digit after a slash or dash, or -1. */
    private static int separator(String text, int at, int end) {
        int i = at;
        boolean spaced = i < end && text.charAt(i) == ' ';
        i += spaced ? 1 : 0;
        if (i >= end) {
            return -1;
        }
        char mark = text.charAt(i);
        if ("/-–÷".indexOf(mark) < 0) {
            return -1;
        }
        i++;
        boolean spacedAfter = i < end && text.charAt(i) == ' ';
        if (spaced != spacedAfter) {
            return -1;
        }
        i += spacedAfter ? 1 : 0;
        return i < end && isDigit(text.charAt(i)) ? i : -1;
    }

    private static int plainEnd(String text, int start, int end) {
        int i = start;
        while (i < end && isDigit(text.charAt(i))) {
            i++;
        }
        while (i + 1 < end && (text.charAt(i) == '.' || text.charAt(i) == ',') && isDigit(text.charAt(i + 1))) {
            i += 2;
            while (i < end && isDigit(text.charAt(i))) {
                i++;
            }
        }
        return i;
    }

    private static boolean isDigit(char c) {
        return c >= '0' && c <= '9';
    }

    private static boolean isWordPart(char c) {
        return Character.isLetter(c) || c == '\u2019' || Character.getType(c) == Character.NON_SPACING_MARK;
    }
}
