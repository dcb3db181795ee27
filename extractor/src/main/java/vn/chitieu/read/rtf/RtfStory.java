package vn.chitieu.read.rtf;

import java.util.ArrayList;
import java.util.List;
import vn.chitieu.layout.ParagraphStyle;
import vn.chitieu.layout.RawBlock;
import vn.chitieu.layout.RawRun;
import vn.chitieu.layout.RawText.Region;
import vn.chitieu.layout.RunStyle;
import vn.chitieu.read.FormTables;
import vn.chitieu.read.RunCollector;
import vn.chitieu.read.office.EdgeTable;
import vn.chitieu.read.office.RegionTexts;
import vn.chitieu.source.InputException;

/** Gathers the paragraphs and tables of the body, a header, a note or a text box of a Rich Text file. */
final class RtfStory {
    private final Region region;
    private final List<RawBlock> blocks = new ArrayList<>();
    private final RunCollector runs = new RunCollector();
    private final StringBuilder label = new StringBuilder();
    private final List<RawBlock> boxes = new ArrayList<>();

    private EdgeTable table = new EdgeTable();
    private List<RawBlock> cell = new ArrayList<>();
    private List<List<RawBlock>> row = new ArrayList<>();
    private final List<Edge> edges = new ArrayList<>();
    private int left;
    private boolean joinsLeft;
    private boolean joinsAbove;

    private record Edge(int right, boolean joinsLeft, boolean joinsAbove) {}

    RtfStory(Region region) {
        this.region = region;
    }

    Region region() {
        return region;
    }

    void add(String text, RunStyle style) {
        runs.add(text, style);
    }

    /** Takes a piece of the label that automatic numbering prints before the paragraph. */
    void addLabel(String text) {
        if (label.length() < 100) {
            label.append(text);
        }
    }

    /** Takes a text box that is anchored in the current paragraph. */
    void addBox(List<RawBlock> box) {
        boxes.addAll(box);
    }

    /** Ends a paragraph. */
    void endParagraph(RtfState state) throws InputException {
        List<RawRun> taken = runs.take();
        String printed = label.toString().strip();
        label.setLength(0);
        if (!state.inTable) {
            endTable();
        }
        List<RawBlock> target = state.inTable ? cell : blocks;
        if (!taken.isEmpty() || !printed.isEmpty()) {
            ParagraphStyle style = new ParagraphStyle(
                    state.alignment,
                    (state.indent + state.firstLine) / 20f,
                    state.heading,
                    printed.isEmpty() ? null : printed,
                    0);
            target.add(RunCollector.paragraph(taken, style));
        }
        target.addAll(boxes);
        boxes.clear();
    }

    /** Ends a cell, whose last paragraph has no mark of its own. */
    void endCell(RtfState state) throws InputException {
        boolean inTable = state.inTable;
        state.inTable = true;
        endParagraph(state);
        state.inTable = inTable;
        row.add(cell);
        cell = new ArrayList<>();
    }

    /** Begins the description of a row, which holds for all rows until the next. */
    void startRowDefinition() {
        edges.clear();
        left = 0;
        joinsLeft = false;
        joinsAbove = false;
    }

    void setLeft(int twips) {
        left = twips;
    }

    void setJoinsLeft() {
        joinsLeft = true;
    }

    void setJoinsAbove() {
        joinsAbove = true;
    }

    /** Ends the description of a cell. */
    void addEdge(int right) {
        if (edges.size() < 1000) {
            edges.add(new Edge(right, joinsLeft, joinsAbove));
        }
        joinsLeft = false;
        joinsAbove = false;
    }

    /** Ends a row. */
    void endRow() {
        List<EdgeTable.Cell> cells = new ArrayList<>();
        int from = left;
        for (int i = 0; i < row.size(); i++) {
            // A cell that the row does not describe is as wide as an inch.
            Edge edge = i < edges.size() ? edges.get(i) : new Edge(from + 1440, false, false);
            cells.add(new EdgeTable.Cell(from, edge.right(), edge.joinsLeft(), edge.joinsAbove(), row.get(i)));
            from = edge.right();
        }
        if (!cells.isEmpty()) {
            table.add(cells);
        }
        row = new ArrayList<>();
    }

    /** Ends the story and returns its blocks. */
    List<RawBlock> finish(RtfState state) throws InputException {
        state.inTable = false;
        endParagraph(state);
        return region == Region.BODY ? blocks : RegionTexts.of(blocks, region);
    }

    private void endTable() throws InputException {
        if (!cell.isEmpty()) {
            row.add(cell);
            cell = new ArrayList<>();
        }
        if (!row.isEmpty()) {
            endRow();
        }
        if (!table.isEmpty()) {
            FormTables.addTo(blocks, table.grid(), null);
            table = new EdgeTable();
        }
    }
}
