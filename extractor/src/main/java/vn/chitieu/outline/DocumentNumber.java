package vn.chitieu.outline;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Number and symbol of a document: {@code 14/KH-UBND}, {@code 47/2011/QĐ-UBND}, {@code 18-CT/TW}, {@code      /KH-UBND}.
 *
 * @param number running number, or null where it is blank
 * @param symbol symbol, with the year where it has one, or null where the number stands alone
 * @param start offset of the number, or of the symbol where the number is blank
 * @param end offset after the symbol
 * @param marked whether the word {@code số} stands before it
 */
record DocumentNumber(@Nullable String number, @Nullable String symbol, int start, int end, boolean marked) {
    private static final String PART =
            "(?:(?:TTg|CP|UBND|HĐND)(?=của|ngày)|[A-ZĐÐƯÂ][A-Za-zĐÐđƯưâÂ0-9]*(?![\\p{L}\\p{M}]))";
    private static final String SYMBOL =
            "((?:(?:19|20)\\d\\d\\s?[/-]\\s?)?" + PART + "(?:\\s?[-/–]\\s?" + PART + "){0,4})";

    /** The word {@code Số} with its usual slips. */
    private static final String MARK = "(?<![\\p{L}\\d])[Ss5][ốôỐÔoOóÓ6][\\s:.;]{0,4}";

    private static final Pattern FULL =
            Pattern.compile("(" + MARK + ")?(?<![\\d/.,-])(\\d{1,6}[a-z]?)\\s{0,2}[/–-]\\s?" + SYMBOL);

    private static final Pattern BLANK = Pattern.compile(MARK + "[\\s.…_:-]{0,60}/\\s?" + SYMBOL);

    private static final Pattern BARE = Pattern.compile("(?<![\\p{L}])[Ss]ố\\s?:?\\s?(\\d{1,5})(?=[\\s,;.)]|$)");

    /**
     * Finds the first number with its symbol, maybe with the number left blank.
     *
     * @param text text with case and marks
     * @param from where to begin
     * @param to where to end
     */
    static @Nullable DocumentNumber find(String text, int from, int to) {
        Matcher full = FULL.matcher(text).region(from, to).useTransparentBounds(true);
        Matcher blank = BLANK.matcher(text).region(from, to).useTransparentBounds(true);
        boolean hasFull = full.find();
        boolean hasBlank = blank.find();
        if (hasFull && (!hasBlank || full.start() <= blank.start())) {
            return new DocumentNumber(
                    full.group(2), tidy(full.group(3)), full.start(2), full.end(), full.group(1) != null);
        }
        return hasBlank ? new DocumentNumber(null, tidy(blank.group(1)), blank.start(1), blank.end(), true) : null;
    }

    /** Finds the first {@code số 90} that has no symbol. */
    static @Nullable DocumentNumber findBare(String text, int from, int to) {
        Matcher bare = BARE.matcher(text).region(from, to).useTransparentBounds(true);
        return bare.find() ? new DocumentNumber(bare.group(1), null, bare.start(1), bare.end(), true) : null;
    }

    private static String tidy(String symbol) {
        return symbol.replaceAll("\\s", "").replace('–', '-').replace('Ð', 'Đ');
    }
}
