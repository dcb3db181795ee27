package vn.chitieu.extract;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import vn.chitieu.extract.assignee.UnitCodes;
import vn.chitieu.extract.assignment.AssignmentExtractor;
import vn.chitieu.extract.assignment.TaskTimes;
import vn.chitieu.extract.budget.BudgetSums;
import vn.chitieu.extract.indicator.IndicatorCodes;
import vn.chitieu.extract.table.TableExtractor;
import vn.chitieu.extract.table.TableRecords;
import vn.chitieu.extract.table.TableServices;
import vn.chitieu.model.Assignment;
import vn.chitieu.model.Budget;
import vn.chitieu.model.Evidence;
import vn.chitieu.model.PlanDocument;
import vn.chitieu.model.PlanRecords;
import vn.chitieu.model.RecordId;
import vn.chitieu.model.Section;
import vn.chitieu.model.Source;
import vn.chitieu.model.Target;
import vn.chitieu.outline.DocumentHeader;
import vn.chitieu.outline.Outline;
import vn.chitieu.outline.SectionNode;
import vn.chitieu.rule.RuleBook;
import vn.chitieu.rule.RuleFiles;
import vn.chitieu.text.CleanText;
import vn.chitieu.text.Span;

/** Makes the records of a document. Holds no state; may be used by many threads. */
public final class RecordExtractor {

    private final RuleBook rules;
    private final AssignmentExtractor assignmentExtractor;
    private final IndicatorCodes codes;
    private final UnitCodes units = UnitCodes.standard();
    private final SentenceExtractor.Lexicons lexicons = SentenceExtractor.Lexicons.standard();

    private RecordExtractor(RuleBook rules) {
        this.rules = rules;
        this.assignmentExtractor = AssignmentExtractor.of(rules);
        this.codes = IndicatorCodes.of(rules);
    }

    /** Returns an extractor with the project's own rules. */
    public static RecordExtractor standard() {
        return with(RuleFiles.standard());
    }

    /**
     * Returns an extractor.
     *
     * @param rules the rules of a run
     */
    public static RecordExtractor with(RuleBook rules) {
        return new RecordExtractor(rules);
    }

    /**
     * Extracts the records of a document. Findings are left to the checks.
     *
     * @param outline its outline
     * @param source the file it was read from
     */
    public PlanRecords extract(Outline outline, Source source) {
        String id = RecordId.ofDocument(source.sha256());
        List<Section> sections = sections(id, outline);
        NumeralLedger ledger = new NumeralLedger(outline, rules);
        SentenceExtractor sentences = new SentenceExtractor(id, outline, sections, rules, lexicons, ledger);
        List<Target> targets = new ArrayList<>();
        List<Assignment> assignments = new ArrayList<>(assignmentExtractor.extract(id, outline, sections));
        List<Budget> stated = new ArrayList<>();
        List<Span> units = assignments.stream()
                .map(assignment -> new Span(
                        assignment.evidence().start(), assignment.evidence().end()))
                .toList();
        sentences.read(units, targets, stated);
        List<Budget> budgets = BudgetSums.complete(stated);
        TableRecords tables =
                TableExtractor.with(services(id, outline, sections, sentences)).extract(outline);
        targets.addAll(tables.targets());
        budgets.addAll(tables.budgets());
        assignments.addAll(tables.assignments());
        tables.numerals().forEach(ledger::add);
        targets.sort(Comparator.comparingInt(t -> t.evidence().start()));
        budgets.sort(Comparator.comparingInt(b -> b.evidence().start()));
        return new PlanRecords(
                document(id, outline, source),
                sections,
                List.copyOf(targets),
                List.copyOf(budgets),
                List.copyOf(assignments),
                ledger.rows(),
                List.of(),
                outline.clean().text());
    }

    private TableServices services(String id, Outline outline, List<Section> sections, SentenceExtractor sentences) {
        return new TableServices(
                (kind, start, end, distinction) -> RecordId.of(id, kind, start, end, distinction),
                section -> section < 0 ? null : sections.get(section).id(),
                codes::decide,
                units::code,
                words -> TaskTimes.deadline(words, AssignmentExtractor.year(outline)),
                sentences);
    }

    private static PlanDocument document(String id, Outline outline, Source source) {
        DocumentHeader header = outline.header();
        Map<String, Evidence> evidence = new LinkedHashMap<>();
        header.spans().forEach((field, span) -> evidence.put(field, evidence(outline.clean(), span)));
        return new PlanDocument(
                id,
                source,
                header.type(),
                header.number(),
                header.symbol(),
                header.issuer(),
                header.place(),
                header.date(),
                header.title(),
                header.program(),
                header.period(),
                header.legalBases(),
                header.signer(),
                header.recipients(),
                evidence);
    }

    private static List<Section> sections(String documentId, Outline outline) {
        List<Section> sections = new ArrayList<>();
        for (SectionNode node : outline.sections()) {
            Span head = node.head();
            sections.add(new Section(
                    RecordId.of(documentId, "section", head.start(), head.end(), ""),
                    node.level(),
                    node.label(),
                    node.title(),
                    node.parent() < 0 ? null : sections.get(node.parent()).id(),
                    node.kind(),
                    evidence(outline.clean(), head),
                    node.rule(),
                    node.confidence()));
        }
        return List.copyOf(sections);
    }

    private static Evidence evidence(CleanText clean, Span found) {
        Span span = clean.trimmed(found);
        return clean.evidence(clean.slice(span), span, null);
    }
}
