package vn.chitieu.run;

import java.util.List;
import java.util.Map;
import vn.chitieu.model.Severity;

/**
 * What came of a run.
 *
 * @param inputs number of inputs
 * @param documents number of inputs that gave a document
 * @param records number of records of each kind ({@code sections}, {@code targets}, ...), in the order of the tables
 * @param findings number of findings of each severity, the gravest first; a severity with none is there with 0
 * @param failures inputs that gave no document, by reason, the commonest first
 * @param hasLog whether {@code run.log} tells more about the failures
 */
public record RunSummary(
        int inputs,
        int documents,
        Map<String, Integer> records,
        Map<Severity, Integer> findings,
        List<FailureCount> failures,
        boolean hasLog) {

    /**
     * Number of inputs that gave no document for one reason.
     *
     * @param code code of the reason
     * @param messageVi reason in Vietnamese
     * @param messageEn reason in English
     * @param count number of inputs
     * @param harmless whether nothing is lost, because the content was read from another file
     */
    public record FailureCount(String code, String messageVi, String messageEn, int count, boolean harmless) {}

    /** Returns the number of inputs whose content is in no document. */
    public int failedInputs() {
        return failures.stream()
                .filter(failure -> !failure.harmless())
                .mapToInt(FailureCount::count)
                .sum();
    }
}
