package vn.chitieu.extract;

import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;
import vn.chitieu.extract.assignee.UnitNames;
import vn.chitieu.extract.budget.BudgetDraft;
import vn.chitieu.extract.budget.BudgetReader;
import vn.chitieu.extract.budget.CarriedTotals;
import vn.chitieu.extract.indicator.IndicatorCodes;
import vn.chitieu.extract.indicator.IndicatorReader;
import vn.chitieu.extract.quantity.CountedNouns;
import vn.chitieu.extract.quantity.Quantity;
import vn.chitieu.extract.quantity.QuantityFinder;
import vn.chitieu.extract.sentence.ParagraphScan;
import vn.chitieu.extract.sentence.PhraseWords;
import vn.chitieu.extract.sentence.Place;
import vn.chitieu.extract.table.CellRecords;
import vn.chitieu.extract.table.CellTextExtractor;
import vn.chitieu.extract.table.NumeralMark;
import vn.chitieu.extract.table.structure.CellText;
import vn.chitieu.extract.target.TargetDraft;
import vn.chitieu.extract.target.TargetReader;
import vn.chitieu.extract.time.PlanTime;
import vn.chitieu.model.Budget;
import vn.chitieu.model.NumeralRole;
import vn.chitieu.model.Section;
import vn.chitieu.model.SectionKind;
import vn.chitieu.model.Target;
import vn.chitieu.outline.ContentBlock;
import vn.chitieu.outline.Outline;
import vn.chitieu.outline.SectionNode;
import vn.chitieu.outline.Zone;
import vn.chitieu.rule.RuleBook;
import vn.chitieu.text.LeadingMark;
import vn.chitieu.text.Paragraph;
import vn.chitieu.text.Span;

/** Makes the targets and budgets that a document states in sentences, those of table cells among them. For one document. */
final class SentenceExtractor implements CellTextExtractor {
    private final Outline outline;
    private final List<Section> sections;
    private final RuleBook rules;
    private final QuantityFinder finder;
    private final TargetReader targetReader;
    private final BudgetReader budgetReader;
    private final SentenceRecords records;
    private final NumeralLedger ledger;

    private final Map<BudgetDraft, String> budgetIds = new IdentityHashMap<>();
    private final CarriedTotals totals;
    private final LeadInWords leadIns = new LeadInWords();
    private final NavigableMap<Integer, Integer> unitEnds = new TreeMap<>();

    SentenceExtractor(
            String documentId,
            Outline outline,
            List<Section> sections,
            RuleBook rules,
            Lexicons lexicons,
            NumeralLedger ledger) {
        this.outline = outline;
        this.sections = sections;
        this.rules = rules;
        this.ledger = ledger;
        PlanTime time = new PlanTime(outline);
        this.finder = new QuantityFinder(lexicons.nouns());
        this.targetReader = new TargetReader(
                rules, new IndicatorReader(lexicons.words(), lexicons.units()), lexicons.words(), time);
        this.budgetReader = new BudgetReader(rules, outline, time);
        this.totals = new CarriedTotals(outline);
        this.records = new SentenceRecords(documentId, outline.clean(), IndicatorCodes.of(rules));
    }

    /** The word lists that all documents share. */
    record Lexicons(CountedNouns nouns, PhraseWords words, UnitNames units) {
        static Lexicons standard() {
            return new Lexicons(CountedNouns.standard(), PhraseWords.standard(), UnitNames.standard());
        }
    }

    /**
     * Reads the paragraphs of the body and of appendices.
     *
     * @param units where names of units stand that work is given to
     * @param targets receives targets in order
     * @param budgets receives budgets in order
     */
    void read(List<Span> units, List<Target> targets, List<Budget> budgets) {
        units.forEach(unit -> unitEnds.put(unit.start(), unit.end()));
        for (ContentBlock block : outline.blocks()) {
            boolean content = block.zone() == Zone.BODY || block.zone() == Zone.APPENDIX;
            if (content && block.block() instanceof Paragraph paragraph) {
                paragraph(block, paragraph, targets, budgets);
            }
        }
    }

    private void paragraph(ContentBlock block, Paragraph paragraph, List<Target> targets, List<Budget> budgets) {
        String text = outline.clean().text();
        LeadingMark mark = LeadingMark.of(text.substring(paragraph.start(), paragraph.end()));
        int start = paragraph.start() + (mark == null ? 0 : mark.length());
        Span span = new Span(Math.min(start, paragraph.end()), paragraph.end());
        int section = block.section();
        String words = text.substring(span.start(), span.end());
        if (!hasDigit(words)) {
            leadIns.pass(block, words);
            totals.pass(block);
            return;
        }
        ParagraphScan scan = ParagraphScan.of(text, span, rules);
        List<Quantity> quantities = withoutUnits(block, scan, finder.find(scan));
        Place place = new Place(section, leadIns.over(block), null, null);
        String sectionId = section < 0 ? null : sections.get(section).id();
        List<Target> found = records.targets(targetReader.read(scan, quantities, place), sectionId, null);
        List<BudgetDraft> drafts = budgetReader.read(scan, quantities, place, totals.above(block));
        List<Budget> money = records.budgets(drafts, sectionId, null, null, budgetIds);
        targets.addAll(found);
        budgets.addAll(money);
        leadIns.pass(block, words);
        totals.pass(block, scan, drafts);
        ledger.scanned(scan, found, money);
    }

    /** In the name of a unit, and in a heading that names who does something ({@code Bí thư chi bộ 27 bản}), numbers measure nothing. */
    private List<Quantity> withoutUnits(ContentBlock block, ParagraphScan scan, List<Quantity> quantities) {
        SectionNode section = block.section() < 0 ? null : outline.sections().get(block.section());
        Span head = section != null && section.kind() == SectionKind.ORGANIZATION && section.title() != null
                ? section.head()
                : new Span(0, 0);
        List<Quantity> outside = new ArrayList<>();
        for (Quantity quantity : quantities) {
            Span span = quantity.span();
            Map.Entry<Integer, Integer> unit = unitEnds.floorEntry(span.start());
            boolean withinUnit = unit != null && span.start() < unit.getValue();
            if (withinUnit || span.start() >= head.start() && span.end() <= head.end()) {
                scan.setRole(quantity.first(), NumeralRole.QUALIFIER);
            } else {
                outside.add(quantity);
            }
        }
        return outside;
    }

    private static boolean hasDigit(String words) {
        for (int i = 0; i < words.length(); i++) {
            if (Character.isDigit(words.charAt(i))) {
                return true;
            }
        }
        return false;
    }

    @Override
    public CellRecords extract(Outline document, CellText cell) {
        List<Target> targets = new ArrayList<>();
        List<Budget> budgets = new ArrayList<>();
        List<NumeralMark> marks = new ArrayList<>();
        String sectionId =
                cell.section() < 0 ? null : sections.get(cell.section()).id();
        for (Span span : cell.spans()) {
            LeadingMark mark = LeadingMark.of(document.clean().slice(span));
            ParagraphScan scan = ParagraphScan.of(document.clean().text(), span, rules);
            if (mark != null) {
                for (int i = 0; i < scan.size() && scan.token(i).start() < span.start() + mark.length(); i++) {
                    scan.setRole(i, NumeralRole.OUTLINE_LABEL);
                }
            }
            List<Quantity> quantities = finder.find(scan);
            List<Target> found = List.of();
            List<Budget> money = List.of();
            if (cell.purpose() == CellText.Purpose.RECORDS) {
                String leadIn = cell.year() == null ? null : "năm " + cell.year();
                Place place = new Place(cell.section(), leadIn, cell.area(), cell.kind());
                List<TargetDraft> drafts = targetReader.read(scan, quantities, place);
                found = records.targets(drafts, sectionId, cell.cell());
                money = records.budgets(
                        budgetReader.read(scan, quantities, place, null),
                        sectionId,
                        cell.area(),
                        cell.cell(),
                        budgetIds);
            }
            targets.addAll(found);
            budgets.addAll(money);
            marks.addAll(NumeralLedger.marks(scan, found, money));
        }
        return new CellRecords(targets, budgets, marks);
    }
}
