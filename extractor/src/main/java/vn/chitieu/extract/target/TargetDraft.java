package vn.chitieu.extract.target;

import org.jspecify.annotations.Nullable;
import vn.chitieu.extract.indicator.IndicatorPhrase;
import vn.chitieu.extract.quantity.Quantity;

/**
 * A target on its way: what a clause says of a quantity, before ids, evidence boxes and links are known.
 *
 * @param quantity the number
 * @param phrase what it measures
 * @param kind {@code target}, {@code result} or {@code baseline}
 * @param measure {@code level} or {@code change}
 * @param direction code or null
 * @param comparator code
 * @param per what it recurs over, or null
 * @param year year or null
 * @param area place or null
 * @param sentence the sentence it stands in
 * @param rule id of the rule that decided most of it
 * @param confidence 0..1
 * @param baselineOf index of the target that a baseline stands beside, relative: +1 the next, -1 the one before, 0 none
 */
public record TargetDraft(
        Quantity quantity,
        IndicatorPhrase phrase,
        String kind,
        String measure,
        @Nullable String direction,
        String comparator,
        @Nullable String per,
        @Nullable Integer year,
        @Nullable String area,
        String sentence,
        String rule,
        double confidence,
        int baselineOf) {

    /** Returns what is measured: the phrase, where no words say it the counted noun, else the whole sentence. */
    public String indicator() {
        String words = phrase.indicator();
        String unit = quantity.unit();
        if (!words.isEmpty()) {
            return words;
        }
        return unit != null && !unit.equals("%") ? unit : sentence;
    }
}
