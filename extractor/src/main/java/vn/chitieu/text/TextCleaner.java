package vn.chitieu.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import vn.chitieu.layout.ParagraphStyle;
import vn.chitieu.layout.ParagraphStyle.Alignment;
import vn.chitieu.layout.RawBlock;
import vn.chitieu.layout.RawDocument;
import vn.chitieu.layout.RawTable;
import vn.chitieu.layout.RawTable.RawCell;
import vn.chitieu.layout.RawText;
import vn.chitieu.layout.RawText.Extent;
import vn.chitieu.layout.RawText.Region;

/** Makes the normalised text of a document from what a reader gives. */
public final class TextCleaner {
    private final DamageRepairer repairer;

    private TextCleaner(DamageRepairer repairer) {
        this.repairer = repairer;
    }

    /** Returns a cleaner that repairs damage by the project's own lexicon. */
    public static TextCleaner standard() {
        return new TextCleaner(DamageRepairer.standard());
    }

    /**
     * Cleans a document. Page headers, page footers and stamps are left out; footnotes stand after the body. Letterheads and
     * signatures whose columns were typed with tabs or spaces become tables.
     *
     * @param document what the reader gave
     * @return its normalised text
     */
    public CleanText clean(RawDocument document) {
        List<List<CleanLine>> flows = new ArrayList<>();
        List<RawTable> tables = new ArrayList<>();
        List<RawText> footnotes = new ArrayList<>();
        List<RawText> flow = new ArrayList<>();
        for (RawBlock block : TypedColumns.apart(document.blocks())) {
            if (block instanceof RawTable table) {
                flows.add(lines(flow));
                flow = new ArrayList<>();
                tables.add(table);
            } else if (block instanceof RawText text) {
                if (text.region() == Region.BODY) {
                    flow.add(text);
                } else if (text.region() == Region.FOOTNOTE) {
                    footnotes.add(text);
                }
            }
        }
        flows.add(lines(flow));
        flows = PageNumberFilter.withoutPageNumbers(flows);
        Map<TracedText, DamageRepairer.Change> labels =
                document.ocrPages() > 0 ? LabelRepairer.repair(flows) : Map.of();
        List<CleanLine> all = new ArrayList<>();
        flows.forEach(all::addAll);
        LineJoiner joiner = LineJoiner.of(all);
        TextWriter writer = new TextWriter();
        for (int i = 0; i < flows.size(); i++) {
            writeParagraphs(join(joiner, flows.get(i)), labels, Region.BODY, writer);
            if (i < tables.size()) {
                writeTable(joiner, tables.get(i), writer);
            }
        }
        writeParagraphs(join(joiner, lines(footnotes)), Map.of(), Region.FOOTNOTE, writer);
        return writer.finish();
    }

    /** Cuts texts at line breaks, puts the labels of automatic numbering in front, cleans each line. */
    private static List<CleanLine> lines(List<RawText> texts) {
        List<CleanLine> lines = new ArrayList<>();
        boolean blank = false;
        for (RawText text : texts) {
            TracedText raw = TracedText.of(text);
            String label = text.style().listLabel();
            boolean paragraph = text.extent() == Extent.PARAGRAPH;
            boolean first = true;
            int start = 0;
            for (int i = 0; i <= raw.length(); i++) {
                if (i < raw.length() && raw.charAt(i) != '\n') {
                    continue;
                }
                TracedText piece = new TracedText(i - start + 8);
                if (first && label != null && raw.length() > 0) {
                    for (int k = 0; k < label.length(); k++) {
                        piece.addFiller(label.charAt(k), raw, 0);
                    }
                    piece.addFiller(' ', raw, 0);
                }
                piece.addAll(raw, start, i);
                TracedText clean = CharacterCleaner.clean(piece);
                if (clean.isEmpty()) {
                    blank = true;
                } else {
                    lines.add(new CleanLine(text, clean, blank, !first, paragraph && i == raw.length(), true));
                    blank = false;
                    first = false;
                }
                start = i + 1;
            }
        }
        return lines;
    }

    private record Joined(TracedText text, CleanLine first) {}

    private static List<Joined> join(LineJoiner joiner, List<CleanLine> lines) {
        List<Joined> paragraphs = new ArrayList<>();
        TracedText current = null;
        CleanLine first = null;
        CleanLine last = null;
        for (CleanLine line : lines) {
            if (current != null && last != null && joiner.continues(current, last, line)) {
                if (!joiner.isBrokenWord(current, last, line)) {
                    current.addFiller(' ', current, current.length() - 1);
                }
                current.addAll(line.text(), 0, line.text().length());
                last = line.asFirst(false);
            } else {
                if (current != null && first != null) {
                    paragraphs.add(new Joined(current, first));
                }
                current = new TracedText(line.text().length() * 2);
                current.addAll(line.text(), 0, line.text().length());
                first = line;
                last = line;
            }
        }
        if (current != null && first != null) {
            paragraphs.add(new Joined(current, first));
        }
        return paragraphs;
    }

    private void writeParagraphs(
            List<Joined> paragraphs, Map<TracedText, DamageRepairer.Change> labels, Region region, TextWriter writer) {
        for (Joined joined : paragraphs) {
            List<DamageRepairer.Change> changes = repairer.repair(joined.text());
            DamageRepairer.Change label = labels.get(joined.first().text());
            if (label != null) {
                changes.add(0, label);
            }
            ParagraphStyle style = joined.first().source().style();
            TracedText text = joined.text();
            int bold = 0;
            int italic = 0;
            while (bold < text.length() && (text.isBold(bold) || text.charAt(bold) == ' ')) {
                bold++;
            }
            for (var run : joined.first().source().runs()) {
                italic += run.style().italic() ? run.text().length() : 0;
            }
            boolean allItalic = italic * 10 > joined.first().source().text().length() * 9;
            writer.paragraph(
                    text,
                    region,
                    new Paragraph.Style(
                            bold,
                            allItalic,
                            style.alignment() == Alignment.CENTER,
                            style.headingLevel(),
                            style.listLabel() != null,
                            style.listLevel(),
                            style.indent()),
                    changes);
        }
    }

    private void writeTable(LineJoiner joiner, RawTable table, TextWriter writer) {
        writer.beginTable(table);
        for (RawCell cell : table.cells()) {
            List<Joined> joined = join(joiner.inCell(cell.room()), lines(cell.content()));
            List<TextWriter.Repaired> repaired = new ArrayList<>();
            for (Joined paragraph : joined) {
                repaired.add(new TextWriter.Repaired(paragraph.text(), repairer.repair(paragraph.text())));
            }
            writer.cell(cell, repaired);
        }
        writer.endTable();
    }
}
