package vn.chitieu.model;

import java.util.List;

/**
 * All that was read from one document: the content of {@code json/<document id>.json}, of {@code text/<document id>.txt} and
 * of {@code stored/<document id>.txt}.
 *
 * @param document the header
 * @param sections the outline in document order
 * @param targets quantities in document order
 * @param budgets amounts of money in document order
 * @param assignments assigned units in document order
 * @param numerals every numeral in document order
 * @param findings what to look at
 * @param text the normalised text that all offsets point into
 * @param storedText the text as its file stores it, in Unicode
 */
public record PlanRecords(
        PlanDocument document,
        List<Section> sections,
        List<Target> targets,
        List<Budget> budgets,
        List<Assignment> assignments,
        List<Numeral> numerals,
        List<Finding> findings,
        String text,
        String storedText) {

    /**
     * Makes the records of a text that is stored as it is shown.
     *
     * @param document the header
     * @param sections the outline in document order
     * @param targets quantities in document order
     * @param budgets amounts of money in document order
     * @param assignments assigned units in document order
     * @param numerals every numeral in document order
     * @param findings what to look at
     * @param text the normalised text that all offsets point into
     */
    public PlanRecords(
            PlanDocument document,
            List<Section> sections,
            List<Target> targets,
            List<Budget> budgets,
            List<Assignment> assignments,
            List<Numeral> numerals,
            List<Finding> findings,
            String text) {
        this(document, sections, targets, budgets, assignments, numerals, findings, text, text);
    }
}
