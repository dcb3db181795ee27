package vn.chitieu.extract.budget;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.chitieu.extract.quantity.Quantity;
import vn.chitieu.extract.sentence.ParagraphScan;
import vn.chitieu.extract.sentence.Place;
import vn.chitieu.extract.time.ClauseYear;
import vn.chitieu.extract.time.PlanTime;
import vn.chitieu.extract.time.TargetTime;
import vn.chitieu.outline.Outline;
import vn.chitieu.outline.ProgrammeComponents;
import vn.chitieu.rule.RuleBook;
import vn.chitieu.rule.RuleMatch;

/** Makes budgets of the amounts of money of a paragraph: source, capital, item, and the total that each is part of. */
public final class BudgetReader {
    private final RuleBook rules;
    private final Outline outline;
    private final PlanTime time;
    private final ClauseYear clauseYear;
    private final BudgetItem items;

    /**
     * Creates a reader for one document.
     *
     * @param rules rules of the groups {@code budget} and {@code time}
     * @param outline the document
     * @param time knows its years
     */
    public BudgetReader(RuleBook rules, Outline outline, PlanTime time) {
        this.rules = rules;
        this.outline = outline;
        this.time = time;
        this.clauseYear = new ClauseYear(time);
        this.items = new BudgetItem(outline);
    }

    /**
     * Reads the budgets of a paragraph.
     *
     * @param scan the paragraph
     * @param quantities all its quantities in order
     * @param place where it stands
     * @param above total that the paragraph's amounts are part of, or null
     */
    public List<BudgetDraft> read(
            ParagraphScan scan, List<Quantity> quantities, Place place, @Nullable BudgetDraft above) {
        List<Quantity> amounts =
                quantities.stream().filter(q -> q.form() == Quantity.Form.MONEY).toList();
        if (amounts.isEmpty()) {
            return List.of();
        }
        List<RuleMatch> matches = rules.match("budget", scan.ruleText());
        List<RuleMatch> times = rules.match("time", scan.ruleText());
        List<BudgetDraft> drafts = new ArrayList<>();
        PartLevels levels = new PartLevels(above);
        BudgetDraft last = null;
        int from = 0;
        int spokenFor = 0;
        for (int k = 0; k < amounts.size(); k++) {
            Quantity amount = amounts.get(k);
            levels.walk(scan, from, amount.first(), last);
            int phraseStart = Math.max(spokenFor, AmountPhrase.start(scan, amount.first(), spokenFor));
            BudgetDraft spentOf = PartAmounts.isSpent(scan, phraseStart, amount, last) ? last : null;
            BudgetDraft parent = spentOf == null ? levels.parent() : spentOf;
            int phraseEnd = AmountPhrase.end(scan, amount, quantities);
            boolean opens = k == 0 || scan.sentence(amounts.get(k - 1).first()) != scan.sentence(amount.first());
            String opening = opens
                    ? AmountPhrase.opening(scan, amount, phraseStart)
                    : items.isLoan(scan.words(phraseStart, amount.first()))
                            ? AmountPhrase.item(scan, amounts.get(k - 1), phraseStart)
                            : "";
            BudgetDraft draft = draft(scan, amount, phraseStart, phraseEnd, opening, matches, times, place, parent);
            draft = spentOf == null ? draft : draft.spentOf(spentOf);
            BudgetDraft before = last;
            if (before != null && ComparedAmount.isBase(scan, amount)) {
                // What an amount is compared with has no parts here.
                drafts.add(ComparedAmount.of(draft, before));
            } else {
                BudgetDraft whole = amount.denominator() == null ? null : PartAmounts.whole(scan, amount, draft);
                last = whole == null ? draft : draft.partOf(null);
                drafts.add(last);
                if (whole != null) {
                    drafts.add(whole);
                }
            }
            from = amount.end();
            spokenFor = phraseEnd;
        }
        return RedividedTotals.mended(drafts);
    }

    private BudgetDraft draft(
            ParagraphScan scan,
            Quantity amount,
            int phraseStart,
            int phraseEnd,
            String opening,
            List<RuleMatch> matches,
            List<RuleMatch> times,
            Place place,
            @Nullable BudgetDraft parent) {
        String source = FundingSource.told(matches, "source", phraseStart, amount, phraseEnd);
        String capital = FundingSource.told(matches, "capital", phraseStart, amount, phraseEnd);
        if (source == null && FundingSource.lends(matches, scan, amount)) {
            source = "credit";
        }
        if (source == null && parent == null && items.isBare(scan.words(phraseStart, amount.first()))) {
            source = FundingSource.ofHeading(rules, opening, "source");
        }
        String heading = time.heading(place.section());
        if (capital == null && heading != null && parent == null) {
            capital = FundingSource.ofHeading(rules, heading, "capital");
        }
        if (source == null && heading != null && parent == null) {
            source = FundingSource.ofHeading(rules, heading, "source");
        }
        Integer year = clauseYear.of(scan, amount, null);
        if (year == null && place.leadIn() != null) {
            year = PlanTime.lastYear(place.leadIn());
        }
        if (year == null && parent != null) {
            year = parent.year();
        }
        boolean past = isPast(scan, amount, times, place, year);
        if (year == null) {
            Integer titled = time.headingYear(place.section());
            year = past
                    ? (time.isReport() ? time.documentYear() : titled != null ? titled : time.resultYear())
                    : titled != null ? titled : time.planEnd();
        }
        String words = scan.words(phraseStart, amount.first());
        String whole = project(place.section(), parent);
        String told = ProgrammeComponents.codes(words, whole);
        String named = told == null ? ProgrammeComponents.codes(opening, whole) : told;
        String project = named != null && named.indexOf(';') < 0 ? named : project(place.section(), parent);
        return new BudgetDraft(
                amount.value(),
                amount.span(),
                past ? "result" : "plan",
                items.item(words, opening, parent, place.section()),
                project,
                source,
                capital,
                parent,
                year,
                scan.sentenceText(amount.first()),
                source != null ? "budget.sourced" : "budget.amount",
                0.93);
    }

    private @Nullable String project(int section, @Nullable BudgetDraft parent) {
        if (parent != null && parent.project() != null) {
            return parent.project();
        }
        return section < 0 ? null : outline.sections().get(section).project();
    }

    private boolean isPast(
            ParagraphScan scan, Quantity amount, List<RuleMatch> times, Place place, @Nullable Integer year) {
        String cue = TargetTime.nearestCue(scan, amount, times);
        Boolean reached = place.reached(cue);
        if (reached != null) {
            return reached;
        }
        if (time.inResults(place.section())) {
            return !("target".equals(cue) && year != null && time.planStart() != null && year >= time.planStart());
        }
        Integer start = time.planStart();
        if (year != null && start != null && !time.isReport()) {
            return year < start || "result".equals(cue) && year.equals(start) && !start.equals(time.planEnd());
        }
        return "result".equals(cue) || time.isReport() && !"target".equals(cue) && !ahead(place);
    }

    /** A report may hold the plan of the year after it. */
    private boolean ahead(Place place) {
        Integer titled = time.headingYear(place.section());
        Integer written = time.documentYear();
        return titled != null && written != null && titled > written;
    }
}
