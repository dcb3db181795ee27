package vn.chitieu.check;

import java.util.List;
import vn.chitieu.layout.PageNotes;
import vn.chitieu.model.Finding;
import vn.chitieu.model.PlanRecords;
import vn.chitieu.outline.Outline;

/** Looks over the records of one document for what an auditor should see. Changes no record; may be used by many threads. */
public final class DocumentChecker {
    private final List<Check> checks;

    private DocumentChecker(List<Check> checks) {
        this.checks = List.copyOf(checks);
    }

    /** Returns a checker with all checks. */
    public static DocumentChecker standard() {
        return new DocumentChecker(List.of(
                new BudgetSumCheck(),
                new TableSumCheck(),
                new RateCheck(),
                new RangeCheck(),
                new AmountRangeCheck(),
                new DateCheck(),
                new BlankCheck(),
                new NumberingCheck(),
                new SectionCheck(),
                new AttachmentCheck(),
                new ConflictCheck(),
                new OcrCheck(),
                new PercentSignCheck(),
                new HiddenContentCheck(),
                new PageNotesCheck(),
                new RepetitionCheck(),
                new LedgerCheck()));
    }

    /**
     * Checks a document.
     *
     * @param outline its parts
     * @param records its records
     * @param notes what its reader noticed about single pages
     * @return what was found, in a stable order
     */
    public List<Finding> check(Outline outline, PlanRecords records, PageNotes notes) {
        CheckedDocument document = new CheckedDocument(outline, records, notes);
        Findings findings = new Findings(document);
        for (Check check : checks) {
            check.look(document, findings);
        }
        return findings.all();
    }
}
