package vn.chitieu.read.page.aligned;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.chitieu.read.page.PageTable;

/** Finds the rest of a table without rules at the top of the page after the one that it begins on: its columns are known. */
final class AlignedContinuation {
    /** Rows of a header that may stand again at most. */
    private static final int MOST_HEADER_ROWS = 6;
    /** Lines of running headers above the rest at most. */
    private static final int MOST_RUNNING = 2;

    private final List<AlignedLine> lines;
    private final AlignedShape shape;
    private final List<String> header = new ArrayList<>();

    private AlignedContinuation(List<AlignedLine> lines, AlignedShape shape) {
        this.lines = lines;
        this.shape = shape;
    }

    /**
     * Returns the rest of a table, or null where the page begins with something else.
     *
     * @param lines lines of the page above its first ruled table
     * @param before the table that ends the page before
     */
    static @Nullable AlignedTable of(List<AlignedLine> lines, PageTable before) {
        if (!(before.aligned() instanceof AlignedShape shape)) {
            return null;
        }
        AlignedContinuation rest = new AlignedContinuation(lines, shape);
        for (PageTable.Cell cell : before.cells()) {
            if (cell.row() < MOST_HEADER_ROWS) {
                rest.header.add(cell.text());
            }
        }
        int from = 0;
        while (from < Math.min(lines.size(), MOST_RUNNING) && rest.isRunning(lines.get(from))) {
            from++;
        }
        return rest.from(from);
    }

    /** A page number or a running title stands above the rest, and is no line of the header. */
    private boolean isRunning(AlignedLine line) {
        return line.segments().size() == 1
                && (line.segments().get(0).isFigure()
                        || !isHeader(line)
                                && !shape.columns().isWithinOne(line.segments().get(0)));
    }

    private @Nullable AlignedTable from(int from) {
        int body = from;
        while (body < lines.size() && isHeader(lines.get(body))) {
            body++;
        }
        int to = body < lines.size() ? shape.end(lines, body) : body;
        return to > body ? new AlignedTable(from, body, to, shape) : null;
    }

    /** Returns whether all texts of a line stand in the header on the page before. */
    private boolean isHeader(AlignedLine line) {
        return line.segments().stream().anyMatch(Segment::isText)
                && line.segments().stream()
                        .allMatch(segment -> header.stream().anyMatch(text -> text.contains(segment.text())));
    }
}
