package vn.chitieu.extract;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import vn.chitieu.extract.budget.BudgetDraft;
import vn.chitieu.extract.indicator.IndicatorCodes;
import vn.chitieu.extract.quantity.Quantity;
import vn.chitieu.extract.target.TargetDraft;
import vn.chitieu.model.Budget;
import vn.chitieu.model.RecordId;
import vn.chitieu.model.Target;
import vn.chitieu.text.CleanText;
import vn.chitieu.text.Span;

/** Turns drafts into records: ids, evidence, indicator codes, links between records. */
final class SentenceRecords {
    private final String documentId;
    private final CleanText clean;
    private final TargetCodes codes;

    SentenceRecords(String documentId, CleanText clean, IndicatorCodes codes) {
        this.documentId = documentId;
        this.clean = clean;
        this.codes = new TargetCodes(clean, codes);
    }

    /**
     * Makes target records of the drafts of one paragraph.
     *
     * @param drafts drafts in order
     * @param section id of the section, or null
     * @param cell table cell for the evidence, or null
     */
    List<Target> targets(List<TargetDraft> drafts, @Nullable String section, @Nullable String cell) {
        List<String> ids = new ArrayList<>();
        for (TargetDraft draft : drafts) {
            Span span = draft.quantity().span();
            ids.add(RecordId.of(documentId, "target", span.start(), span.end(), ""));
        }
        List<String> indicatorCodes = codes.of(drafts);
        List<Target> targets = new ArrayList<>();
        for (int i = 0; i < drafts.size(); i++) {
            TargetDraft draft = drafts.get(i);
            Quantity quantity = draft.quantity();
            int of = i + draft.baselineOf();
            boolean linked = draft.baselineOf() != 0 && draft.kind().equals("baseline") && of >= 0 && of < ids.size();
            targets.add(new Target(
                    ids.get(i),
                    section,
                    draft.kind(),
                    draft.indicator(),
                    indicatorCodes.get(i),
                    draft.area(),
                    draft.phrase().population(),
                    draft.measure(),
                    draft.direction(),
                    draft.comparator(),
                    quantity.value(),
                    quantity.max(),
                    quantity.denominator(),
                    quantity.unit(),
                    draft.per(),
                    draft.year(),
                    linked ? ids.get(of) : null,
                    clean.evidence(draft.sentence(), quantity.span(), cell),
                    draft.rule(),
                    Math.max(0.1, draft.confidence())));
        }
        return targets;
    }

    /**
     * Makes budget records of the drafts of one paragraph.
     *
     * @param drafts drafts in order
     * @param section id of the section, or null
     * @param area place that the money is for, or null
     * @param cell table cell for the evidence, or null
     * @param ids ids of all drafts made so far; those of {@code drafts} are added
     */
    List<Budget> budgets(
            List<BudgetDraft> drafts,
            @Nullable String section,
            @Nullable String area,
            @Nullable String cell,
            Map<BudgetDraft, String> ids) {
        List<Budget> budgets = new ArrayList<>();
        for (BudgetDraft draft : drafts) {
            ids.put(
                    draft,
                    RecordId.of(
                            documentId,
                            "budget",
                            draft.span().start(),
                            draft.span().end(),
                            ""));
        }
        for (BudgetDraft draft : drafts) {
            budgets.add(new Budget(
                    Objects.requireNonNull(ids.get(draft)),
                    section,
                    draft.kind(),
                    draft.amount(),
                    "VND",
                    clean.slice(draft.span()),
                    area,
                    draft.item(),
                    draft.project(),
                    draft.source(),
                    draft.capital(),
                    draft.parent() == null ? null : ids.get(draft.parent()),
                    draft.year(),
                    clean.evidence(draft.sentence(), draft.span(), cell),
                    draft.rule(),
                    draft.confidence()));
        }
        return budgets;
    }
}
