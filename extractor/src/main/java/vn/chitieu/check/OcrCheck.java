package vn.chitieu.check;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
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
 * Finds values that character recognition may have got wrong or lost: read with little confidence, beside words that had to be
 * repaired, or mixed up with letters.
 */
final class OcrCheck implements Check {
    /** Of 173 values of clean, noisy and black-and-white scans 172 have 0.90 at least; digits that dirt covers have 0.8 at most. */
    private static final float LOW_CONFIDENCE = 0.85f;

    private static final int NEAR = 60;

    /** Dots part thousands: such a number lacks digits, as where a narrow cell broke it and the rest was not recognised. */
    private static final Pattern CUT = Pattern.compile("\\d{1,3}(?:\\.\\d{3})*\\.\\d{1,2}");

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
        cutNumbers(document, values, findings);
        lostNumerals(document, findings);
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

    private static void cutNumbers(CheckedDocument document, List<Value> values, Findings findings) {
        SourceMap map = document.outline().clean().map();
        for (Value value : values) {
            Evidence evidence = value.evidence();
            String read = document.text().substring(evidence.start(), evidence.end());
            boolean recognised = map.confidence(evidence.start(), evidence.end()) < 1;
            if (recognised && evidence.cell() != null && CUT.matcher(read).matches()) {
                findings.addAt(
                        Severity.WARNING,
                        "ocr_suspect",
                        new Message(
                                "“" + read + "” trong ô bảng có thể thiếu chữ số cuối.",
                                "“" + read + "” in a cell of a table may lack its last digits."),
                        List.of(value.record()),
                        evidence);
            }
        }
    }

    /** What is read of a damaged number is often no number, and gives no record that could be doubted. */
    private static void lostNumerals(CheckedDocument document, Findings findings) {
        SourceMap map = document.outline().clean().map();
        for (Numeral numeral : document.records().numerals()) {
            boolean lost = numeral.role() == NumeralRole.UNCLASSIFIED
                    && map.confidence(numeral.start(), numeral.end()) < LOW_CONFIDENCE;
            if (lost) {
                findings.add(
                        Severity.WARNING,
                        "ocr_suspect",
                        new Message(
                                "“" + numeral.text() + "” nhận dạng với độ tin cậy thấp và không thuộc bản ghi nào.",
                                "“" + numeral.text() + "” was recognised with low confidence and is in no record."),
                        List.of(),
                        new Span(numeral.start(), numeral.end()));
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
