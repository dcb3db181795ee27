package vn.chitieu.check;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.chitieu.extract.RecordExtractor;
import vn.chitieu.layout.PageNotes;
import vn.chitieu.layout.ParagraphStyle;
import vn.chitieu.layout.RawBlock;
import vn.chitieu.layout.RawDocument;
import vn.chitieu.layout.RawRun;
import vn.chitieu.layout.RawText;
import vn.chitieu.layout.RawText.Extent;
import vn.chitieu.layout.RawText.Region;
import vn.chitieu.layout.RunStyle;
import vn.chitieu.model.Budget;
import vn.chitieu.model.Evidence;
import vn.chitieu.model.Finding;
import vn.chitieu.model.Numeral;
import vn.chitieu.model.NumeralRole;
import vn.chitieu.model.PlanRecords;
import vn.chitieu.model.Source;
import vn.chitieu.model.Target;
import vn.chitieu.outline.HeaderParser;
import vn.chitieu.outline.HeaderResult;
import vn.chitieu.outline.Outline;
import vn.chitieu.outline.OutlineReader;
import vn.chitieu.text.CleanText;
import vn.chitieu.text.TextCleaner;

/** A text that went through the real stages, with records made by hand, for one check to look at. */
final class CheckedPlan {
    private final Outline outline;
    private final PlanRecords read;
    private final List<Target> targets = new ArrayList<>();
    private final List<Budget> budgets = new ArrayList<>();
    private final List<Numeral> numerals = new ArrayList<>();
    private PageNotes notes = PageNotes.NONE;

    private CheckedPlan(Outline outline) {
        this.outline = outline;
        Source source = new Source("plan.txt", "ab".repeat(32), "text/plain", null, 0, "unicode");
        read = RecordExtractor.standard().extract(outline, source);
    }

    /** Reads a text, a paragraph on each line, recognised with full confidence. */
    static CheckedPlan of(String text) {
        return of(text, 1f);
    }

    /** Reads a text that was recognised with the given confidence. */
    static CheckedPlan of(String text, float confidence) {
        List<RawBlock> blocks = new ArrayList<>();
        for (String line : text.split("\n", -1)) {
            RawRun run = new RawRun(line, RunStyle.PLAIN, null, confidence);
            blocks.add(new RawText(Extent.PARAGRAPH, Region.BODY, List.of(run), ParagraphStyle.PLAIN, null, null));
        }
        CleanText clean = TextCleaner.standard().clean(new RawDocument(blocks, null, 0, "unicode"));
        HeaderResult header = new HeaderParser().parse(clean);
        return new CheckedPlan(OutlineReader.standard().read(clean, header.header(), header.zones()));
    }

    /** Adds a target whose value is the {@code nth} occurrence of some words, from 1. */
    CheckedPlan target(Target target) {
        targets.add(target);
        return this;
    }

    CheckedPlan rate(String indicator, String code, String words, String value) {
        return target(target(indicator, code, words, 1, value, null, "%", null, null));
    }

    CheckedPlan count(String indicator, String words, String value, @Nullable String denominator, String unit) {
        return target(target(indicator, "poor_households", words, 1, value, denominator, unit, null, null));
    }

    Target target(
            String indicator,
            String code,
            String words,
            int nth,
            String value,
            @Nullable String denominator,
            String unit,
            @Nullable String area,
            @Nullable String cell) {
        return new Target(
                "t" + targets.size(),
                null,
                "target",
                indicator,
                code,
                area,
                null,
                "level",
                null,
                "eq",
                new BigDecimal(value),
                null,
                denominator == null ? null : new BigDecimal(denominator),
                unit,
                null,
                2025,
                null,
                evidence(words, nth, cell),
                "test",
                1);
    }

    CheckedPlan budget(
            String id,
            String words,
            long amount,
            @Nullable String item,
            @Nullable String source,
            @Nullable String partOf) {
        return budget(id, words, amount, item, source, partOf, null);
    }

    CheckedPlan budget(
            String id,
            String words,
            long amount,
            @Nullable String item,
            @Nullable String source,
            @Nullable String partOf,
            @Nullable String cell) {
        budgets.add(new Budget(
                id,
                null,
                "plan",
                BigDecimal.valueOf(amount),
                "VND",
                words,
                null,
                item,
                null,
                source,
                null,
                partOf,
                2025,
                evidence(words, 1, cell),
                "test",
                1));
        return this;
    }

    CheckedPlan numeral(String words, NumeralRole role) {
        Evidence evidence = evidence(words, 1, null);
        numerals.add(new Numeral(words, evidence.start(), evidence.end(), null, role, null));
        return this;
    }

    /** Sets what the reader said of single pages. */
    CheckedPlan notes(PageNotes said) {
        notes = said;
        return this;
    }

    /** Lets one check look at the plan. */
    List<Finding> findings(Check check) {
        PlanRecords records = new PlanRecords(
                read.document(), read.sections(), targets, budgets, List.of(), numerals, List.of(), read.text());
        CheckedDocument document = new CheckedDocument(outline, records, notes);
        Findings findings = new Findings(document);
        check.look(document, findings);
        return findings.all();
    }

    /** Lets one check look at the plan and returns the English messages. */
    List<String> messages(Check check) {
        return findings(check).stream().map(Finding::messageEn).toList();
    }

    private Evidence evidence(String words, int nth, @Nullable String cell) {
        String text = read.text();
        int start = -1;
        for (int i = 0; i < nth; i++) {
            start = text.indexOf(words, start + 1);
            assertTrue(start >= 0, () -> "“" + words + "” does not stand in the text: " + text);
        }
        int from = text.lastIndexOf('\n', start) + 1;
        int to = text.indexOf('\n', start);
        String clause = text.substring(from, to < 0 ? text.length() : to);
        return new Evidence(clause, null, start, start + words.length(), null, cell);
    }
}
