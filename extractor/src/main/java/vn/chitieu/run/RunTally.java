package vn.chitieu.run;

import java.util.Collections;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import vn.chitieu.model.Finding;
import vn.chitieu.model.PlanRecords;
import vn.chitieu.model.Severity;
import vn.chitieu.run.RunSummary.FailureCount;
import vn.chitieu.source.FailureReason;

/** Counts what came of a run while it runs. Not for several threads at once. */
final class RunTally {
    private final Map<String, Integer> records = new LinkedHashMap<>();
    private final Map<Severity, Integer> findings = new EnumMap<>(Severity.class);
    private final Map<FailureReason, Integer> failures = new EnumMap<>(FailureReason.class);
    private int documents;
    private int failed;

    RunTally() {
        for (String kind : List.of("sections", "targets", "budgets", "assignments", "numerals", "findings")) {
            records.put(kind, 0);
        }
        for (Severity severity : Severity.values()) {
            findings.put(severity, 0);
        }
    }

    void add(PlanRecords document) {
        documents++;
        records.merge("sections", document.sections().size(), Integer::sum);
        records.merge("targets", document.targets().size(), Integer::sum);
        records.merge("budgets", document.budgets().size(), Integer::sum);
        records.merge("assignments", document.assignments().size(), Integer::sum);
        records.merge("numerals", document.numerals().size(), Integer::sum);
        records.merge("findings", document.findings().size(), Integer::sum);
        for (Finding finding : document.findings()) {
            findings.merge(finding.severity(), 1, Integer::sum);
        }
    }

    void add(FailureReason reason) {
        failed++;
        failures.merge(reason, 1, Integer::sum);
    }

    /** Returns the number of inputs that were counted. */
    int done() {
        return documents + failed;
    }

    RunSummary summary(boolean hasLog) {
        List<FailureCount> counts = failures.entrySet().stream()
                .map(entry -> new FailureCount(
                        entry.getKey().code(),
                        entry.getKey().vietnamese(),
                        entry.getKey().english(),
                        entry.getValue(),
                        entry.getKey() == FailureReason.DUPLICATE))
                .sorted(Comparator.comparingInt(FailureCount::count).reversed())
                .toList();
        return new RunSummary(
                done(),
                documents,
                Collections.unmodifiableMap(records),
                Collections.unmodifiableMap(findings),
                counts,
                hasLog);
    }
}
