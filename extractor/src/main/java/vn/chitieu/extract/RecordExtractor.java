package vn.chitieu.extract;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import vn.chitieu.model.Evidence;
import vn.chitieu.model.PlanDocument;
import vn.chitieu.model.PlanRecords;
import vn.chitieu.model.Section;
import vn.chitieu.model.Source;
import vn.chitieu.outline.DocumentHeader;
import vn.chitieu.outline.Outline;
import vn.chitieu.outline.SectionNode;
import vn.chitieu.text.CleanText;
import vn.chitieu.text.Span;

/** Makes the records of a document. Holds no state; may be used by many threads. */
public final class RecordExtractor {

    private RecordExtractor() {}

    /** Returns an extractor with the project's own rules. */
    public static RecordExtractor standard() {
        return new RecordExtractor();
    }

    /**
     * Extracts the records of a document. Findings are left to the checks.
     *
     * @param outline its outline
     * @param source the file it was read from
     */
    public PlanRecords extract(Outline outline, Source source) {
        String id = RecordId.ofDocument(source.sha256());
        return new PlanRecords(
                document(id, outline, source),
                sections(id, outline),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                outline.clean().text());
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

    private static Evidence evidence(CleanText clean, Span span) {
        return new Evidence(
                clean.slice(span),
                clean.map().page(span.start()),
                span.start(),
                span.end(),
                clean.map().box(span.start(), span.end()),
                null);
    }
}
