package vn.chitieu.extract.target;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import vn.chitieu.extract.indicator.IndicatorPhrase;
import vn.chitieu.extract.quantity.Quantity;
import vn.chitieu.extract.sentence.ComparisonWords;
import vn.chitieu.extract.sentence.ParagraphScan;
import vn.chitieu.extract.time.PlanTime;
import vn.chitieu.model.NumeralRole;

/** Tells which quantities of a paragraph are what another one starts from. */
final class BaselineReader {
    private final PlanTime time;

    BaselineReader(PlanTime time) {
        this.time = time;
    }

    /** Tells baselines: {@code (năm 2021 là 98,41%)} beside a target, {@code từ 12% xuống còn 9%}. */
    List<TargetDraft> tell(ParagraphScan scan, List<TargetDraft> drafts) {
        List<TargetDraft> told = new ArrayList<>(drafts);
        for (int i = 0; i < told.size(); i++) {
            TargetDraft draft = told.get(i);
            TargetDraft next = i + 1 < told.size() ? told.get(i + 1) : null;
            TargetDraft previous = i > 0 ? told.get(i - 1) : null;
            int to = end(scan, told, i);
            if (to > i) {
                next = told.get(to);
                Integer own = ownYear(scan, draft.quantity(), next.quantity());
                Integer year = own != null ? own : yearBefore(next);
                told.set(i, baseline(draft, next, year, to - i));
                if (to > i + 1 && to + 1 < told.size() && bracketed(scan, told.get(to + 1), told.get(i + 1))) {
                    told.set(i + 1, baseline(told.get(i + 1), told.get(to + 1), year, to - i));
                }
                if (!next.kind().equals("baseline")) {
                    IndicatorPhrase phrase = next.phrase().indicator().split(" ", -1).length < 2
                            ? draft.phrase()
                            : shared(draft.phrase(), next.phrase());
                    told.set(
                            to,
                            new TargetDraft(
                                    next.quantity(),
                                    phrase,
                                    next.kind(),
                                    "level",
                                    draft.direction() == null ? next.direction() : draft.direction(),
                                    next.comparator(),
                                    next.per(),
                                    next.year(),
                                    next.area(),
                                    next.sentence(),
                                    next.rule(),
                                    next.confidence(),
                                    0));
                }
            } else if (previous != null
                    && previous.kind().equals("target")
                    && inBracketAfter(scan, previous.quantity(), draft.quantity())
                    && !listsPhases(scan, draft, next)
                    && draft.year() != null
                    && previous.year() != null
                    && draft.year() < previous.year()) {
                told.set(i, baseline(draft, previous, draft.year(), -1));
            } else if (previous != null
                    && !previous.kind().equals("baseline")
                    && compared(scan, previous.quantity(), draft.quantity())) {
                Integer own = comparedYear(scan, previous.quantity(), draft.quantity());
                told.set(i, baseline(draft, previous, own != null ? own : yearBefore(previous), -1));
            }
        }
        return told;
    }

    /** The year of a starting point that names none: that of the document's results, but one before the target's. */
    private @Nullable Integer yearBefore(TargetDraft target) {
        Integer results = time.resultYear();
        return results != null && target.year() != null && results >= target.year()
                ? Integer.valueOf(target.year() - 1)
                : results;
    }

    /** Returns the index of the number that one leads to, over a bracket: {@code từ 4,06% (56 hộ) xuống 3,04% (42 hộ)}; or -1. */
    private static int end(ParagraphScan scan, List<TargetDraft> told, int from) {
        int to = from + 1;
        if (to + 1 < told.size() && bracketed(scan, told.get(to), told.get(to))) {
            to++;
        }
        boolean leads = to < told.size()
                && fromTo(scan, told.get(from).quantity(), told.get(to).quantity());
        return leads ? to : -1;
    }

    /** Returns whether a number stands alone in a bracket and counts what another one counts. */
    private static boolean bracketed(ParagraphScan scan, TargetDraft draft, TargetDraft like) {
        Quantity quantity = draft.quantity();
        return scan.is(quantity.first() - 1, "(")
                && scan.is(quantity.end(), ")")
                && Objects.equals(quantity.unit(), like.quantity().unit());
    }

    private static IndicatorPhrase shared(IndicatorPhrase first, IndicatorPhrase second) {
        return second.leading() ? second : first;
    }

    private static TargetDraft baseline(TargetDraft draft, TargetDraft target, @Nullable Integer year, int of) {
        IndicatorPhrase phrase = of < 0 ? target.phrase() : draft.phrase();
        String kind = target.kind().equals("result") ? "result" : "baseline";
        return new TargetDraft(
                draft.quantity(),
                phrase,
                kind,
                "level",
                null,
                draft.comparator(),
                draft.per(),
                year,
                draft.area(),
                draft.sentence(),
                draft.rule(),
                draft.confidence() - 0.05,
                of);
    }

    /** Returns the year said right after a quantity and before the next one, or null. */
    private @Nullable Integer ownYear(ParagraphScan scan, Quantity quantity, @Nullable Quantity next) {
        int end = next == null ? scan.clauseEnd(quantity.first()) : next.first();
        for (int i = quantity.end(); i < Math.min(end, quantity.end() + 5); i++) {
            if (scan.role(i) == NumeralRole.DATE) {
                return PlanTime.lastYear("năm " + scan.token(i).text());
            }
        }
        return null;
    }

    /** Returns the year of {@code so với cuối năm 2023 (12%)} or {@code so với mức 12% của năm 2023}, or null. */
    private @Nullable Integer comparedYear(ParagraphScan scan, Quantity target, Quantity quantity) {
        for (int i = quantity.first() - 1; i > target.end() && !scan.is(i, "với"); i--) {
            if (scan.role(i) == NumeralRole.DATE) {
                return PlanTime.lastYear("năm " + scan.token(i).text());
            }
        }
        return ownYear(scan, quantity, null);
    }

    private static boolean fromTo(ParagraphScan scan, Quantity first, Quantity second) {
        if (first.form() != second.form() || scan.clause(first.first()) != scan.clause(second.first())) {
            return false;
        }
        boolean from = first.first() > 0 && scan.token(first.first() - 1).fold().equals("từ")
                || first.first() > 1 && scan.token(first.first() - 2).fold().equals("từ");
        if (!from) {
            return false;
        }
        for (int i = first.end(); i < second.first(); i++) {
            String word = scan.token(i).fold();
            boolean upwards = i > 0 && scan.token(i - 1).fold().equals("trở");
            if (word.equals("xuống")
                    || word.equals("lên") && !upwards
                    || word.equals("còn")
                    || word.equals("đến")
                    || word.equals("tới")) {
                return true;
            }
            if (word.equals(",")) {
                return false;
            }
        }
        return false;
    }

    /** {@code 6.000 ha (năm 2021 trồng 1.000 ha; năm 2022 trồng 5.000 ha)}: one bracket, a number for each of several years. */
    private static boolean listsPhases(ParagraphScan scan, TargetDraft draft, @Nullable TargetDraft next) {
        if (next == null
                || next.year() == null
                || next.year().equals(draft.year())
                || next.quantity().form() != draft.quantity().form()) {
            return false;
        }
        for (int i = draft.quantity().end(); i < next.quantity().first(); i++) {
            if (scan.token(i).fold().equals(")")) {
                return false;
            }
        }
        return true;
    }

    private static boolean inBracketAfter(ParagraphScan scan, Quantity first, Quantity second) {
        boolean open = false;
        for (int i = first.end(); i < second.first(); i++) {
            String word = scan.token(i).fold();
            open |= word.equals("(");
            if (word.equals(")") || word.equals(";")) {
                return false;
            }
        }
        return open;
    }

    /** {@code cao hơn mức 95% của năm 2023}. */
    private static boolean compared(ParagraphScan scan, Quantity first, Quantity second) {
        boolean points = first.unit() != null && first.unit().startsWith("điểm");
        boolean shares = points && second.form() == Quantity.Form.PERCENT;
        if (first.form() != second.form() && !shares) {
            return false;
        }
        boolean bracket = scan.token(second.first() - 1).fold().equals("(");
        for (int i = second.first() - 1; i > first.end() && i >= second.first() - (bracket ? 8 : 4); i--) {
            if (ComparisonWords.beginAt(scan, i - 1)) {
                return true;
            }
            if (scan.is(i, ",") || scan.is(i, ";")) {
                return false;
            }
        }
        return false;
    }
}
