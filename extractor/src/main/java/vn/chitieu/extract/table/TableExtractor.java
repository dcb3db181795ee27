package vn.chitieu.extract.table;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.chitieu.extract.table.structure.ColumnFacts;
import vn.chitieu.extract.table.structure.TableBody;
import vn.chitieu.extract.table.structure.TableHeader;
import vn.chitieu.extract.table.structure.TablePlace;
import vn.chitieu.extract.table.structure.TableReader;
import vn.chitieu.model.Assignment;
import vn.chitieu.model.Budget;
import vn.chitieu.model.Target;
import vn.chitieu.outline.ContentBlock;
import vn.chitieu.outline.Outline;
import vn.chitieu.text.Paragraph;
import vn.chitieu.text.Span;
import vn.chitieu.text.Table;

/** Makes records of all tables of a document. */
public final class TableExtractor {
    private static final int MAX_CAPTION_LINES = 6;
    private static final int MAX_CAPTION_LINE = 300;
    private static final int MAX_UNIT_LINE = 60;

    private final TableServices services;

    private TableExtractor(TableServices services) {
        this.services = services;
    }

    /**
     * Returns an extractor.
     *
     * @param services what tables need of the other extractors
     */
    public static TableExtractor with(TableServices services) {
        return new TableExtractor(services);
    }

    /**
     * Reads all tables of a document.
     *
     * @param outline the document
     */
    public TableRecords extract(Outline outline) {
        RecordMaker maker = new RecordMaker(outline, services);
        List<Target> targets = new ArrayList<>();
        List<Budget> budgets = new ArrayList<>();
        List<Assignment> assignments = new ArrayList<>();
        List<NumeralMark> numerals = new ArrayList<>();
        List<Table> tables = new ArrayList<>();
        Map<String, Integer> labels = new HashMap<>();
        List<Span> before = new ArrayList<>();
        TableHeader last = null;
        boolean adjacent = false;
        for (int at = 0; at < outline.blocks().size(); at++) {
            ContentBlock block = outline.blocks().get(at);
            if (block.block() instanceof Paragraph paragraph) {
                adjacent = false;
                remember(paragraph, outline, before);
            } else if (block.block() instanceof Table table) {
                TablePlace place = TablePlace.read(outline, before, block.section(), tables.size() + 1)
                        .on(table.sheet());
                place = place.unit() == null ? place.withUnit(unitBelow(outline, at)) : place;
                List<TableBody> parts = TableReader.read(outline.clean().text(), table, place, adjacent ? last : null);
                before.clear();
                if (parts.isEmpty()) {
                    continue;
                }
                int seen = labels.merge(place.label(), 1, Integer::sum);
                int from = 0;
                for (TableBody part : parts) {
                    TableBody body = seen == 1 ? part : renamed(part, place.label() + " (" + seen + ")");
                    int to = body.rows().isEmpty()
                            ? body.header().end()
                            : body.rows().get(body.rows().size() - 1).row() + 1;
                    List<NumeralMark> marks = new ArrayList<>();
                    new QuantityCells(body, maker).read(targets, budgets, marks);
                    assignments.addAll(new WorkRows(body, maker).read());
                    numerals.addAll(new TableLedger(body, maker, targets, budgets).read(marks, from, to));
                    from = to;
                    last = body.header();
                }
                tables.add(table);
                adjacent = true;
            }
        }
        targets.sort(Comparator.comparingInt(target -> target.evidence().start()));
        budgets.sort(Comparator.comparingInt(budget -> budget.evidence().start()));
        return new TableRecords(targets, budgets, assignments, numerals, tables);
    }

    /** Returns the unit in the line under a table, where that is not the line over the next table; else null. */
    private static @Nullable String unitBelow(Outline outline, int at) {
        List<ContentBlock> blocks = outline.blocks();
        if (at + 1 >= blocks.size() || !(blocks.get(at + 1).block() instanceof Paragraph below)) {
            return null;
        }
        boolean ofNext = at + 2 < blocks.size() && blocks.get(at + 2).block() instanceof Table;
        String line = outline.clean().slice(new Span(below.start(), below.end()));
        return ofNext || line.length() > MAX_UNIT_LINE || !ColumnFacts.isUnitLine(line)
                ? null
                : ColumnFacts.unitLine(line);
    }

    private static TableBody renamed(TableBody body, String label) {
        return new TableBody(
                body.grid(),
                body.place().withLabel(label),
                body.header(),
                body.roles(),
                body.columns(),
                body.nameColumn(),
                body.rows(),
                body.style(),
                body.namesPlaces());
    }

    private static void remember(Paragraph paragraph, Outline outline, List<Span> before) {
        Span span = new Span(paragraph.start(), paragraph.end());
        if (paragraph.end() - paragraph.start() > MAX_CAPTION_LINE
                || !names(paragraph, outline.clean().slice(span), before)) {
            before.clear();
            return;
        }
        before.add(span);
        if (before.size() > MAX_CAPTION_LINES) {
            before.remove(0);
        }
    }

    /** Captions are labels and the lines after them, lines in capitals, bold or centred lines, unit lines, lead-ins. */
    private static boolean names(Paragraph paragraph, String line, List<Span> before) {
        return !before.isEmpty()
                || TablePlace.isLabel(line)
                || ColumnFacts.unitLine(line) != null
                || line.equals(line.toUpperCase(java.util.Locale.ROOT))
                || paragraph.bold()
                || paragraph.style().centred()
                || line.endsWith(":");
    }
}
