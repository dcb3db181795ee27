package vn.chitieu.cli;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;
import vn.chitieu.model.Severity;
import vn.chitieu.run.RunSummary;
import vn.chitieu.run.RunSummary.FailureCount;

/** Prints what came of a run. */
final class SummaryPrinter {
    private static final Map<String, String> KINDS_VI = Map.of(
            "sections", "đề mục",
            "targets", "chỉ tiêu",
            "budgets", "kinh phí",
            "assignments", "phân công",
            "numerals", "con số",
            "findings", "điểm cần xem");

    private final PrintWriter out;
    private final Language language;

    SummaryPrinter(PrintWriter out, Language language) {
        this.out = out;
        this.language = language;
    }

    void print(RunSummary summary, Path folder) {
        out.println(language.of("Văn bản đã đọc: ", "Documents: ")
                + summary.documents()
                + language.of(" / " + summary.inputs() + " tệp", " of " + summary.inputs() + " files"));
        summary.records().forEach((kind, count) -> row(language.of(KINDS_VI.getOrDefault(kind, kind), kind), count));
        out.println(language.of("Điểm cần xem theo mức độ:", "Findings by severity:"));
        summary.findings().forEach((severity, count) -> row(name(severity), count));
        if (!summary.failures().isEmpty()) {
            out.println(language.of("Tệp không đọc được, theo lý do:", "Files that gave no document, by reason:"));
            for (FailureCount failure : summary.failures()) {
                row(language.of(failure.messageVi(), failure.messageEn()), failure.count());
            }
        }
        if (summary.hasLog()) {
            out.println(
                    language.of("Chi tiết về các tệp lỗi: ", "More about the failures: ") + folder.resolve("run.log"));
        }
        out.println(language.of("Bộ dữ liệu: ", "Dataset: ") + folder);
    }

    private void row(String name, int count) {
        out.println(String.format(Locale.ROOT, "  %8d  %s", count, name));
    }

    private String name(Severity severity) {
        return switch (severity) {
            case ERROR -> language.of("lỗi", "error");
            case WARNING -> language.of("cảnh báo", "warning");
            case INFO -> language.of("thông tin", "info");
        };
    }
}
