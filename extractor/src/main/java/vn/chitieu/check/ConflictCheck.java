package vn.chitieu.check;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import vn.chitieu.model.Severity;
import vn.chitieu.model.Target;

/**
 * Finds one indicator of one place and year to which the text gives two values. Rows of tables are left out: equal names there stand
 * under different groups. So are indicators without a code: what they measure is not known well enough.
 */
final class ConflictCheck implements Check {

    /** What two targets must share to be about the same thing. */
    private record Subject(
            String kind,
            String indicator,
            String code,
            @Nullable String area,
            @Nullable String population,
            @Nullable String unit,
            String comparator,
            int year) {}

    private static final Pattern START_OF_PERIOD = Pattern.compile("(?iu)\\bđầu (?:kỳ|năm)\\b");

    @Override
    public void look(CheckedDocument document, Findings findings) {
        Map<Subject, Target> first = new LinkedHashMap<>();
        for (Target target : document.records().targets()) {
            Integer year = target.year();
            if (year == null || !isComparable(target)) {
                continue;
            }
            Target earlier = first.putIfAbsent(subject(target, year), target);
            if (earlier != null && differ(earlier, target)) {
                report(earlier, target, year, findings);
            }
        }
    }

    private static boolean isComparable(Target target) {
        return target.measure().equals("level")
                && target.per() == null
                && target.evidence().cell() == null
                && !target.indicatorCode().equals("other");
    }

    private static Subject subject(Target target, int year) {
        return new Subject(
                target.kind(),
                plain(target.indicator()),
                target.indicatorCode(),
                target.area(),
                target.population() == null ? null : plain(target.population()),
                target.unit(),
                target.comparator(),
                year);
    }

    private static String plain(String words) {
        return words.toLowerCase(Locale.ROOT)
                .replaceAll("[^\\p{L}\\p{N}%]+", " ")
                .strip();
    }

    private static boolean differ(Target one, Target other) {
        boolean sameKindOfNumber = (one.denominator() == null) == (other.denominator() == null)
                && (one.valueMax() == null) == (other.valueMax() == null);
        // Two numbers of one sentence were told apart by the author, even where the words of the indicator are the
        // same.
        boolean oneSentence = one.evidence().text().equals(other.evidence().text());
        boolean sameMoment = atStart(one) == atStart(other);
        return sameKindOfNumber && !oneSentence && sameMoment && one.value().compareTo(other.value()) != 0;
    }

    /** {@code Đầu kỳ: 412 hộ} and {@code Cuối kỳ: 304 hộ} of one year are both right. */
    private static boolean atStart(Target target) {
        return START_OF_PERIOD.matcher(target.evidence().text()).find();
    }

    private static void report(Target one, Target other, int year, Findings findings) {
        String unit = one.unit() == null ? "" : " " + one.unit();
        findings.addAt(
                Severity.WARNING,
                "conflicting_values",
                new Message(
                        one.indicator() + ", năm " + year + ": chỗ này ghi " + Numbers.vietnamese(other.value()) + unit
                                + ", chỗ khác ghi " + Numbers.vietnamese(one.value()) + unit + ".",
                        one.indicator() + ", " + year + ": here " + Numbers.english(other.value()) + unit
                                + ", elsewhere " + Numbers.english(one.value()) + unit + "."),
                List.of(one.id(), other.id()),
                other.evidence());
    }
}
