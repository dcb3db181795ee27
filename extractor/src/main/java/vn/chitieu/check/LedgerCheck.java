package vn.chitieu.check;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import vn.chitieu.model.Numeral;
import vn.chitieu.model.NumeralRole;
import vn.chitieu.model.Severity;
import vn.chitieu.text.Span;

/** Counts the numerals that no rule understands. */
final class LedgerCheck implements Check {
    private static final int SHOWN = 8;

    /** Share of the numerals above which a reader must expect that records are missing. */
    private static final double MANY = 0.03;

    @Override
    public void look(CheckedDocument document, Findings findings) {
        List<Numeral> all = document.records().numerals();
        List<Numeral> open = all.stream()
                .filter(numeral -> numeral.role() == NumeralRole.UNCLASSIFIED)
                .toList();
        if (open.isEmpty()) {
            return;
        }
        String examples = open.stream().limit(SHOWN).map(Numeral::text).collect(Collectors.joining("; "))
                + (open.size() > SHOWN ? "; …" : "");
        double share = (double) open.size() / all.size();
        String percent = String.format(Locale.ROOT, "%.1f %%", share * 100);
        findings.add(
                share > MANY ? Severity.WARNING : Severity.INFO,
                "unclassified_numerals",
                new Message(
                        open.size() + " trong " + all.size() + " con số (" + percent.replace('.', ',')
                                + ") chưa phân loại: " + examples,
                        open.size() + " of " + all.size() + " numerals (" + percent + ") are not understood: "
                                + examples),
                List.of(),
                new Span(open.get(0).start(), open.get(0).end()));
    }
}
