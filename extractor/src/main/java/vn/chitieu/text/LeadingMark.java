package vn.chitieu.text;

import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * The label or bullet that a line begins with. Nghị định 30/2020/NĐ-CP, Phụ lục I, mục II.5 gives the order {@code Phần,
 * Chương, Mục, Điều, khoản, điểm}; plans also use capitals, Roman and dotted numbers.
 *
 * @param kind which family of labels it is of
 * @param label label as written without its closing mark ({@code I}, {@code 2.1}, {@code đ}); of a bullet, its sign
 * @param length number of characters up to the first one of the text
 */
public record LeadingMark(Kind kind, String label, int length) {

    /** Families of labels. */
    public enum Kind {
        /** {@code Phần thứ nhất}, {@code Phần I}. */
        PART,
        /** {@code Chương I}. */
        CHAPTER,
        /** {@code Mục 1} before a heading of its own. */
        DIVISION,
        /** {@code Điều 1.} */
        ARTICLE,
        /** {@code Phụ lục 01}, {@code Biểu số 02}. */
        APPENDIX,
        /** {@code A.} */
        CAPITAL,
        /** {@code I.} */
        ROMAN,
        /** {@code 1.} */
        ARABIC,
        /** {@code (1)} or {@code 1)}. */
        PARENTHESISED,
        /** {@code 1.1.} */
        DOTTED,
        /** {@code a)} */
        LETTER,
        /** {@code -}, {@code +}, {@code *} */
        BULLET
    }

    private static final String UPPER = "[\\p{Lu}“\"‘'(\\[]";
    private static final Pattern BULLET = Pattern.compile("^([-–—+*•●○◦▪■□►▸✓✔➢❖·]|o(?= ))\\s*(?=[^\\s\\d]|\\d|$)");
    private static final Pattern ROMAN = Pattern.compile("^([IVXivxl]{1,6})\\s?([.)/:]|\\s?[-–](?=\\s))\\s*(?=\\S)");
    private static final Pattern BARE_ROMAN = Pattern.compile("^([IVX]{1,5})\\s+(?=\\p{Lu}[\\p{Lu} ,]{5})");
    private static final Pattern CAPITAL = Pattern.compile("^([A-HĐK])\\s?[.)/]\\s*(?=\\S)(?!\\p{Lu}[.])");
    /** A number that a text begins with: {@code 1.250 lao động}, {@code 85/120 hộ}, {@code 80 - 85%}; not the end of {@code 1. 000}. */
    private static final String QUANTITY =
            "(?!0\\d\\d|(?:19|20)\\d\\d )\\d[\\d.,]*(?:\\s?[-–/]\\s?\\d[\\d.,]*)?(?:\\s?%| \\p{L})";

    /** Behind a space the second number is a label only where no third one follows it at once: {@code 2. 1.250 lao động}. */
    private static final Pattern DOTTED = Pattern.compile(
            "^(\\d{1,2}(?:\\s?\\.\\d{1,2}|\\s?\\.\\s\\d{1,2}(?!\\s?[./,]\\d)(?! \\p{Ll})){1,4})(?:\\s?[.)/:]\\s*(?=[\\p{L}“\"‘'(\\[]|"
                    + QUANTITY + ")|\\s?[-–]\\s+(?=\\p{Lu})|\\s+(?=" + UPPER + "))");

    private static final Pattern ARABIC = Pattern.compile(
            "^(\\d{1,2})\\s?(?:[.:]\\s*(?=" + UPPER + ")|[.]\\s+(?=" + QUANTITY
                    + ")|/\\s*(?=\\p{Lu})|/\\s+(?=\\d{1,3}(?:[.,]\\d+)?(?: \\p{L}|\\s?%))|\\s?[-–]\\s+(?=\\p{Lu})|[.]\\s+(?=\\p{Ll}))");
    private static final Pattern PARENTHESISED =
            Pattern.compile("^(?:\\((\\d{1,2}|[ivx]{1,4})\\)\\.?|(\\d{1,2})\\))\\s*(?=\\S)");
    private static final Pattern LETTER =
            Pattern.compile("^\\(?([a-zđ])\\s?(?:\\)\\s*|[./]\\s*(?=" + UPPER + "|\\d)|[-–]\\s+(?=\\p{Lu}))(?=\\S)");
    private static final Pattern NAMED = Pattern.compile(
            "^(phần|chương|mục|điều)\\s+(thứ\\s+\\p{L}+|[ivxl]{1,6}|\\d{1,3}|một|hai|ba|bốn|năm|sáu|bảy|tám)\\b\\s*[.:)–-]?\\s*",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE | Pattern.UNICODE_CHARACTER_CLASS);
    private static final Pattern APPENDIX = Pattern.compile(
            "^((?:phụ\\s+lục|phụ\\s+biểu|biểu|bảng|mẫu)(?:\\s+số)?\\s*(?:\\d{1,2}[a-z]?|[ivx]{1,5}|[a-d](?=\\s|$|[.:]))(?:[.-]\\d{1,2})?)\\b\\s*[.:)–-]?\\s*",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE | Pattern.UNICODE_CHARACTER_CLASS);
    private static final Pattern BARE_APPENDIX =
            Pattern.compile("^(PHỤ LỤC|Phụ lục)(?:\\s*[.:]?\\s*$|\\s+(?=\\p{Lu}{2,}\\s\\p{Lu}{2,}))");
    private static final Pattern VALID_ROMAN = Pattern.compile("X{0,3}(?:IX|IV|V?I{0,3})");

    /**
     * Reads the label or bullet at the start of a line.
     *
     * @param line a clean line, trimmed
     * @return the mark, or null where the line begins with text
     */
    public static @Nullable LeadingMark of(CharSequence line) {
        if (line.length() == 0) {
            return null;
        }
        char first = line.charAt(0);
        if (Character.isDigit(first)) {
            return number(line);
        }
        if (first == '(') {
            LeadingMark mark = match(PARENTHESISED, line, Kind.PARENTHESISED);
            return mark != null ? mark : match(LETTER, line, Kind.LETTER);
        }
        if (!Character.isLetter(first)) {
            return bullet(line);
        }
        return letter(line, first);
    }

    private static @Nullable LeadingMark number(CharSequence line) {
        LeadingMark mark = match(DOTTED, line, Kind.DOTTED);
        if (mark == null) {
            mark = match(ARABIC, line, Kind.ARABIC);
        }
        return mark != null ? mark : match(PARENTHESISED, line, Kind.PARENTHESISED);
    }

    private static @Nullable LeadingMark bullet(CharSequence line) {
        Matcher matcher = BULLET.matcher(line);
        if (!matcher.find()) {
            return null;
        }
        boolean signedNumber = matcher.end() == 1
                && line.length() > 1
                && Character.isDigit(line.charAt(1))
                && "-–—*".indexOf(line.charAt(0)) < 0;
        return signedNumber ? null : new LeadingMark(Kind.BULLET, matcher.group(1), matcher.end());
    }

    private static @Nullable LeadingMark letter(CharSequence line, char first) {
        char lower = Character.toLowerCase(first);
        if (lower == 'p' || lower == 'b' || lower == 'm') {
            LeadingMark mark = match(APPENDIX, line, Kind.APPENDIX);
            if (mark == null) {
                mark = match(BARE_APPENDIX, line, Kind.APPENDIX);
            }
            if (mark != null) {
                return mark;
            }
        }
        if (lower == 'p' || lower == 'c' || lower == 'm' || lower == 'đ') {
            LeadingMark mark = named(line);
            if (mark != null) {
                return mark;
            }
        }
        if ("IVXivxl".indexOf(first) >= 0) {
            LeadingMark mark = roman(line);
            if (mark != null) {
                return mark;
            }
        }
        if (Character.isUpperCase(first)) {
            return match(CAPITAL, line, Kind.CAPITAL);
        }
        LeadingMark mark = match(LETTER, line, Kind.LETTER);
        return mark != null || first != 'o' ? mark : bullet(line);
    }

    private static @Nullable LeadingMark named(CharSequence line) {
        Matcher matcher = NAMED.matcher(line);
        if (!matcher.find()) {
            return null;
        }
        String word = matcher.group(1).toLowerCase(Locale.ROOT);
        String rest = line.subSequence(matcher.end(), line.length()).toString();
        // "Mục 2 Điều 5 của Nghị định" and "Điều 3 Luật ..." cite; a heading begins with a capital or stands alone.
        boolean closed = matcher.end() > matcher.end(2)
                && ".:)".indexOf(line.charAt(Math.min(matcher.end(2), line.length() - 1))) >= 0;
        boolean heading = rest.isEmpty() || closed || (Character.isUpperCase(rest.charAt(0)) && word.charAt(0) != 'đ');
        if (!heading || (!Character.isUpperCase(line.charAt(0)))) {
            return null;
        }
        Kind kind =
                switch (word) {
                    case "phần" -> Kind.PART;
                    case "chương" -> Kind.CHAPTER;
                    case "mục" -> Kind.DIVISION;
                    default -> Kind.ARTICLE;
                };
        if (kind == Kind.DIVISION && !closed && !rest.isEmpty() && !rest.equals(rest.toUpperCase(Locale.ROOT))) {
            return null;
        }
        String label = line.subSequence(0, matcher.end(2)).toString();
        return new LeadingMark(kind, label, matcher.end());
    }

    private static @Nullable LeadingMark roman(CharSequence line) {
        Matcher matcher = ROMAN.matcher(line);
        if (!matcher.find()) {
            matcher = BARE_ROMAN.matcher(line);
            if (!matcher.find()) {
                return null;
            }
        }
        String written = matcher.group(1);
        String roman = written.replace('l', 'I').toUpperCase(Locale.ROOT);
        if (!VALID_ROMAN.matcher(roman).matches()) {
            return null;
        }
        boolean lowerCase = written.equals(written.toLowerCase(Locale.ROOT));
        boolean letterL = written.chars().allMatch(c -> c == 'l');
        if (lowerCase
                && !(letterL
                        && matcher.end() < line.length()
                        && Character.isUpperCase(line.charAt(matcher.end()))
                        && line.charAt(matcher.end(1)) != ')')) {
            return null;
        }
        return new LeadingMark(Kind.ROMAN, roman, matcher.end());
    }

    private static @Nullable LeadingMark match(Pattern pattern, CharSequence line, Kind kind) {
        Matcher matcher = pattern.matcher(line);
        if (!matcher.find()) {
            return null;
        }
        String label = matcher.group(1) != null ? matcher.group(1) : matcher.group(2);
        if (kind == Kind.DOTTED) {
            label = label.replace(" ", "");
        }
        return new LeadingMark(kind, label, matcher.end());
    }
}
