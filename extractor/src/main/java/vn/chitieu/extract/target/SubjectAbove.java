package vn.chitieu.extract.target;

import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import vn.chitieu.annotate.Token;
import vn.chitieu.extract.indicator.IndicatorPhrase;
import vn.chitieu.extract.quantity.Dimensions;
import vn.chitieu.extract.quantity.Quantity;
import vn.chitieu.extract.sentence.ParagraphScan;
import vn.chitieu.extract.sentence.Place;
import vn.chitieu.extract.time.PlanTime;

/** What a number measures whose own words do not say it: its label, the lead-in over it, its heading. For one document. */
final class SubjectAbove {
    /** A short lead-in with no number of its own. */
    private static final Pattern LEAD_IN = Pattern.compile("[^\\d:]{6,120}:");

    private static final Pattern SUBJECT = Pattern.compile("(?:Về|Chỉ tiêu về) ([^.:]{4,120})[.:]?");

    /** {@code Diễn biến hộ nghèo qua các năm}. */
    private static final Pattern OF_THE_POOR = Pattern.compile(
            "(?iu)(?:diễn biến|biến động|thực trạng|tình hình|số lượng|kết quả giảm|kết quả rà soát|kết quả) (?:số )?(hộ (?:cận )?nghèo)(?: (?:qua|các|giai|trong|năm|của|trên).*)?");

    private static final Pattern OF_HOUSEHOLDS = Pattern.compile("(?:số |tổng số |tỷ lệ |tỉ lệ )?hộ .*");

    private static final Pattern COUNTED = Pattern.compile(
            "^(?:Hệ số|Số lượng|Tổng số|Tỷ lệ|Tỉ lệ|Chỉ số|Số (?:hộ|người|lao động|xã|thôn|bản|công trình|mô hình))");

    private static final Pattern CLOSING_MARK = Pattern.compile("[:.]$");

    private static final Set<String> BARE_RATES = Set.of("hộ", "số hộ", "tỷ lệ", "tỉ lệ", "tỷ lệ hộ", "tỉ lệ hộ");

    private final PlanTime headings;

    /**
     * Creates a finder.
     *
     * @param headings knows the headings of the document
     */
    SubjectAbove(PlanTime headings) {
        this.headings = headings;
    }

    /**
     * Completes a phrase: {@code + Năm 2024: 9%} under {@code - Tỷ lệ hộ nghèo:} measures what its lead-in, else its heading
     * names.
     *
     * @param phrase what the words around the number say
     * @param quantity the number
     * @param label words before a colon at the start of the paragraph, or empty
     * @param place where the paragraph stands
     * @return the phrase, as it was where it says enough or nothing above it does
     */
    IndicatorPhrase complete(IndicatorPhrase phrase, Quantity quantity, String label, Place place) {
        String about = isBareNoun(phrase, quantity) ? counted(phrase.indicator(), label, place) : null;
        if (about != null) {
            return phrase.measuring(about);
        }
        if (!phrase.indicator().isEmpty() && !Dimensions.contains(phrase.indicator())) {
            return phrase;
        }
        if (!label.isEmpty() && phrase.indicator().isEmpty()) {
            return phrase.measuring(label);
        }
        String leadIn = place.leadIn();
        if (leadIn != null && LEAD_IN.matcher(leadIn).matches()) {
            String words = leadIn.substring(0, leadIn.length() - 1).strip();
            return phrase.measuring(words);
        }
        String heading = headings.heading(place.section());
        Matcher subject = SUBJECT.matcher(heading == null ? "" : heading);
        String named = subject.matches() ? subject.group(1) : phrase.indicator();
        return phrase.measuring(named.isEmpty() && phrase.area() != null ? phrase.area() : named);
    }

    /**
     * Reads an item of a list of numbers: {@code a) Trẻ em dưới 4 tuổi: 2,5} under {@code Hệ số trợ cấp hằng tháng:} is a number
     * of what its lead-in or heading names.
     *
     * @param scan the paragraph
     * @param quantity a number without unit
     * @param phrase what the words before it say
     * @param place where the paragraph stands
     * @return what it measures, or null where it is no such item
     */
    @Nullable
    IndicatorPhrase listed(ParagraphScan scan, Quantity quantity, IndicatorPhrase phrase, Place place) {
        boolean ends = quantity.end() >= scan.size()
                || quantity.end() == scan.size() - 1
                        && scan.token(quantity.end()).kind() == Token.Kind.MARK;
        boolean labelled = scan.is(quantity.first() - 1, ":");
        String above = place.leadIn() != null ? place.leadIn() : headings.heading(place.section());
        if (!ends || !labelled || above == null || !COUNTED.matcher(above).find()) {
            return null;
        }
        return new IndicatorPhrase(withoutMark(above) + ": " + phrase.indicator(), null, false);
    }

    /** {@code - Đầu kỳ: 412 hộ, tỷ lệ 21,9%} says of what only by its heading {@code Hộ nghèo}. */
    private static boolean isBareNoun(IndicatorPhrase phrase, Quantity quantity) {
        String words = phrase.indicator().toLowerCase(Locale.ROOT);
        boolean noun = words.equals(quantity.unit()) || words.equals("số " + quantity.unit());
        return noun && words.indexOf(' ') == words.lastIndexOf(' ') || BARE_RATES.contains(words);
    }

    /** The lead-in or heading that a bare noun is counted under, where it begins with that noun; else null. */
    private @Nullable String counted(String noun, String label, Place place) {
        String last = noun.substring(noun.lastIndexOf(' ') + 1).toLowerCase(Locale.ROOT);
        for (String above : new String[] {label, place.leadIn(), headings.heading(place.section())}) {
            String words = above == null ? "" : withoutMark(above);
            boolean shared =
                    OF_HOUSEHOLDS.matcher(words.toLowerCase(Locale.ROOT) + " ").matches();
            Matcher poor = OF_THE_POOR.matcher(words);
            if (last.equals("hộ") && poor.matches()) {
                return poor.group(1);
            }
            if (shared && words.split(" ", -1).length <= 6 && (last.equals("hộ") || last.equals("lệ"))) {
                return words;
            }
        }
        return null;
    }

    private static String withoutMark(String words) {
        return CLOSING_MARK.matcher(words.strip()).replaceFirst("");
    }
}
