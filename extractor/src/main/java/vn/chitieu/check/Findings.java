package vn.chitieu.check;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.chitieu.model.Evidence;
import vn.chitieu.model.Finding;
import vn.chitieu.model.RecordId;
import vn.chitieu.model.Severity;
import vn.chitieu.text.CleanText;
import vn.chitieu.text.Span;

/** Collects the findings of one document, and gives them their ids and places. */
final class Findings {
    /** A document that is noise from end to end would fill the table; the first of a kind tell as much. */
    private static final int MOST_OF_A_CODE = 200;

    private static final int LONGEST_CONTEXT = 400;

    private final String documentId;
    private final String text;
    private final CleanText clean;
    /** Cells of tables by the offset of the value that was read in them. */
    private final Map<Integer, String> cells = new HashMap<>();

    private final List<Finding> found = new ArrayList<>();
    private final Set<String> ids = new HashSet<>();
    private final Map<String, Integer> counts = new HashMap<>();

    /**
     * Begins with none.
     *
     * @param document the document that is checked
     */
    Findings(CheckedDocument document) {
        documentId = document.records().document().id();
        text = document.text();
        clean = document.outline().clean();
        document.records().targets().forEach(target -> know(target.evidence()));
        document.records().budgets().forEach(budget -> know(budget.evidence()));
        document.records().assignments().forEach(assignment -> know(assignment.evidence()));
    }

    private void know(Evidence value) {
        if (value.cell() != null) {
            cells.putIfAbsent(value.start(), value.cell());
        }
    }

    /**
     * Adds a finding; one that was added before, or one too many of its code, is passed over.
     *
     * @param severity how much it matters
     * @param code kind of finding
     * @param message what to tell the auditor
     * @param records ids of the records it is about
     * @param place where to look, or null where it is about the whole document
     */
    void add(Severity severity, String code, Message message, List<String> records, @Nullable Span place) {
        addAt(severity, code, message, records, place == null ? null : evidence(place));
    }

    /**
     * Adds a finding about a value that has its evidence already.
     *
     * @param severity how much it matters
     * @param code kind of finding
     * @param message what to tell the auditor
     * @param records ids of the records it is about
     * @param evidence where to look, or null where it is about the whole document
     */
    void addAt(Severity severity, String code, Message message, List<String> records, @Nullable Evidence evidence) {
        int start = evidence == null ? 0 : evidence.start();
        int end = evidence == null ? 0 : evidence.end();
        String id = RecordId.of(documentId, "finding." + code, start, end, message.english());
        if (counts.merge(code, 1, Integer::sum) <= MOST_OF_A_CODE && ids.add(id)) {
            found.add(new Finding(
                    id, severity, code, message.vietnamese(), message.english(), List.copyOf(records), evidence));
        }
    }

    /** Returns the findings in the order of the checks. */
    List<Finding> all() {
        return List.copyOf(found);
    }

    private Evidence evidence(Span found) {
        Span place = clean.trimmed(found);
        int from = text.lastIndexOf('\n', Math.max(0, place.start() - 1)) + 1;
        int to = text.indexOf('\n', place.end());
        to = to < 0 ? text.length() : to;
        if (from > place.start() || to - from > LONGEST_CONTEXT) {
            from = place.start();
            to = Math.min(place.end(), place.start() + LONGEST_CONTEXT);
        }
        return clean.evidence(text.substring(from, to), place, cells.get(place.start()));
    }
}
