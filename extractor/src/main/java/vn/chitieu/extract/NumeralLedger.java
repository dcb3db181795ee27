package vn.chitieu.extract;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import vn.chitieu.annotate.Token;
import vn.chitieu.annotate.Tokenizer;
import vn.chitieu.extract.sentence.ParagraphScan;
import vn.chitieu.extract.table.NumeralMark;
import vn.chitieu.model.Budget;
import vn.chitieu.model.Numeral;
import vn.chitieu.model.NumeralRole;
import vn.chitieu.model.Target;
import vn.chitieu.outline.ContentBlock;
import vn.chitieu.outline.Outline;
import vn.chitieu.outline.Zone;
import vn.chitieu.rule.RuleBook;
import vn.chitieu.text.LeadingMark;
import vn.chitieu.text.Paragraph;
import vn.chitieu.text.Span;

/** The ledger in which every numeral of a document has one row: section 8 of the contract. */
final class NumeralLedger {
    private final Outline outline;
    private final RuleBook rules;
    private final Map<Integer, NumeralMark> marks = new HashMap<>();

    NumeralLedger(Outline outline, RuleBook rules) {
        this.outline = outline;
        this.rules = rules;
    }

    /** Takes the roles of a paragraph that gave records. */
    void scanned(ParagraphScan scan, List<Target> targets, List<Budget> budgets) {
        marks(scan, targets, budgets).forEach(this::add);
    }

    /** Takes the role of one numeral; the first role that is known stays. */
    void add(NumeralMark mark) {
        marks.putIfAbsent(mark.start(), mark);
    }

    /** Returns the roles of a stretch's numerals: those in records, those that rules told, and the rest. */
    static List<NumeralMark> marks(ParagraphScan scan, List<Target> targets, List<Budget> budgets) {
        TreeMap<Integer, NumeralMark> spans = new TreeMap<>();
        for (Target target : targets) {
            spans.put(
                    target.evidence().start(),
                    new NumeralMark(
                            target.evidence().start(), target.evidence().end(), NumeralRole.TARGET, target.id()));
        }
        for (Budget budget : budgets) {
            spans.put(
                    budget.evidence().start(),
                    new NumeralMark(
                            budget.evidence().start(), budget.evidence().end(), NumeralRole.BUDGET, budget.id()));
        }
        List<NumeralMark> marks = new ArrayList<>();
        for (int i = 0; i < scan.size(); i++) {
            Token token = scan.token(i);
            if (token.kind() != Token.Kind.NUMERAL) {
                continue;
            }
            Map.Entry<Integer, NumeralMark> within = spans.floorEntry(token.start());
            NumeralRole role = scan.role(i);
            if (within != null && token.start() < within.getValue().end()) {
                marks.add(new NumeralMark(
                        token.start(),
                        token.end(),
                        within.getValue().role(),
                        within.getValue().record()));
            } else {
                marks.add(new NumeralMark(
                        token.start(), token.end(), role == null ? NumeralRole.UNCLASSIFIED : role, null));
            }
        }
        return marks;
    }

    /** Returns the rows of the whole document, in order. */
    List<Numeral> rows() {
        for (ContentBlock block : outline.blocks()) {
            if (block.block() instanceof Paragraph paragraph) {
                label(paragraph);
            }
            rest(block);
        }
        String text = outline.clean().text();
        List<Numeral> rows = new ArrayList<>();
        for (NumeralMark mark : new TreeMap<>(marks).values()) {
            rows.add(new Numeral(
                    text.substring(mark.start(), mark.end()),
                    mark.start(),
                    mark.end(),
                    outline.clean().map().page(mark.start()),
                    mark.role(),
                    mark.record()));
        }
        return rows;
    }

    private void label(Paragraph paragraph) {
        String text = outline.clean().text();
        LeadingMark mark = LeadingMark.of(text.substring(paragraph.start(), paragraph.end()));
        if (mark == null) {
            return;
        }
        for (Token token : Tokenizer.tokenize(text, paragraph.start(), paragraph.start() + mark.length())) {
            if (token.kind() == Token.Kind.NUMERAL) {
                marks.putIfAbsent(
                        token.start(), new NumeralMark(token.start(), token.end(), NumeralRole.OUTLINE_LABEL, null));
            }
        }
    }

    /** Numerals of a block that no extractor has read: letterhead, basis block, recipients, layout tables. */
    private void rest(ContentBlock block) {
        String text = outline.clean().text();
        int labelEnd = block.block().start();
        if (block.block() instanceof Paragraph paragraph) {
            LeadingMark mark = LeadingMark.of(text.substring(paragraph.start(), paragraph.end()));
            labelEnd += mark == null ? 0 : mark.length();
        }
        Span span =
                new Span(Math.min(labelEnd, block.block().end()), block.block().end());
        ParagraphScan scan = null;
        for (Token token : Tokenizer.tokenize(text, span.start(), span.end())) {
            if (token.kind() == Token.Kind.NUMERAL && !marks.containsKey(token.start())) {
                scan = scan == null ? ParagraphScan.of(text, span, rules) : scan;
                marks.put(
                        token.start(),
                        new NumeralMark(token.start(), token.end(), role(block.zone(), scan, token), null));
            }
        }
    }

    private NumeralRole role(Zone zone, ParagraphScan scan, Token token) {
        Span number = outline.header().spans().get("number");
        if (number != null && number.start() <= token.start() && token.end() <= number.end()) {
            return NumeralRole.DOCUMENT_NUMBER;
        }
        Span date = outline.header().spans().get("date");
        if (date != null && date.start() <= token.start() && token.end() <= date.end()) {
            return NumeralRole.DATE;
        }
        NumeralRole told = told(scan, token);
        if (told != null) {
            return told;
        }
        return switch (zone) {
            case BASIS -> NumeralRole.LEGAL_REFERENCE;
            case LETTERHEAD -> NumeralRole.DOCUMENT_NUMBER;
            case TITLE, RECIPIENTS, SIGNATURE, PORTAL -> NumeralRole.QUALIFIER;
            case BODY, APPENDIX, FOOTNOTE -> NumeralRole.UNCLASSIFIED;
        };
    }

    private static @Nullable NumeralRole told(ParagraphScan scan, Token token) {
        for (int i = 0; i < scan.size(); i++) {
            if (scan.token(i).start() == token.start()) {
                return scan.role(i);
            }
        }
        return null;
    }
}
