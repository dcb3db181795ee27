package vn.chitieu.check;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import vn.chitieu.model.Budget;
import vn.chitieu.model.Evidence;
import vn.chitieu.model.Numeral;
import vn.chitieu.model.NumeralRole;
import vn.chitieu.model.Severity;
import vn.chitieu.model.Target;
import vn.chitieu.text.Repair;
import vn.chitieu.text.SourceMap;
import vn.chitieu.text.Span;

/**
 * Finds values that character recognition may have got wrong: read with little confidence, beside words that had to be repaired, or
 * mixed up with letters.
 */
final class OcrCheck implements Check {
    private static final float LOW_CONFIDENCE = 0.7f;
    private static final int NEAR = 60;

    private record Value(String record, Evidence evidence) {}

    @Override
    public void look(CheckedDocument document, Findings findings) {
        List<Value> values = new ArrayList<>();
        for (Target target : document.records().targets()) {
            values.add(new Value(target.id(), target.evidence()));
        }
        for (Budget budget : document.records().budgets()) {
            values.add(new Value(budget.id(), budget.evidence()));
        }
        lowConfidence(document, values, findings);
        repairs(document, values, findings);
        noise(document, findings);
    }

    private static void lowConfidence(CheckedDocument document, List<Value> values, Findings findings) {
        SourceMap map = document.outline().clean().map();
        for (Value value : values) {
            Evidence evidence = value.evidence();
            float confidence = map.confidence(evidence.start(), evidence.end());
            if (confidence < LOW_CONFIDENCE) {
                String read = document.text().substring(evidence.start(), evidence.end());
                String percent = String.format(Locale.ROOT, "%.0f %%", confidence * 100);
                findings.addAt(
                        Severity.WARNING,
                        "ocr_suspect",
                        new Message(
                                "“" + read + "” nhận dạng với độ tin cậy thấp (" + percent + ").",
                                "“" + read + "” was recognised with low confidence (" + percent + ")."),
                        List.of(value.record()),
                        evidence);
            }
        }
    }

    private static void repairs(CheckedDocument document, List<Value> values, Findings findings) {
        for (Repair repair : document.outline().clean().repairs()) {
            List<String> near = values.stream()
                    .filter(value -> isNear(document.text(), repair, value.evidence()))
                    .map(Value::record)
                    .toList();
            if (!near.isEmpty()) {
                findings.add(
                        Severity.INFO,
                        "ocr_suspect",
                        new Message(
                                "Gần số liệu đã sửa “" + repair.before() + "” thành “" + repair.after() + "”.",
                                "Near a value “" + repair.before() + "” was repaired to “" + repair.after() + "”."),
                        near,
                        new Span(repair.start(), repair.end()));
            }
        }
    }

    private static boolean isNear(String text, Repair repair, Evidence value) {
        int from = Math.min(repair.end(), value.end());
        int to = Math.max(repair.start(), value.start());
        return to - from <= NEAR && (from >= to || text.substring(from, to).indexOf('\n') < 0);
    }

    private static void noise(CheckedDocument document, Findings findings) {
        for (Numeral numeral : document.records().numerals()) {
            if (numeral.role() == NumeralRole.OCR_NOISE) {
                findings.add(
                        Severity.INFO,
                        "ocr_suspect",
                        new Message(
                                "Chữ số “" + numeral.text() + "” lẫn trong chữ.",
                                "The digits “" + numeral.text() + "” stand among letters."),
                        List.of(),
                        new Span(numeral.start(), numeral.end()));
            }
        }
    }
}
