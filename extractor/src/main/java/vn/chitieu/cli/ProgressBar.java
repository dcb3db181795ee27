package vn.chitieu.cli;

import java.io.PrintWriter;
import org.jspecify.annotations.Nullable;
import vn.chitieu.model.Failure;
import vn.chitieu.run.ProgressListener;

/** Shows how a run gets on in one line of a terminal that is written over and over; failures stay above it. */
final class ProgressBar implements ProgressListener {
    private static final int WIDEST_BAR = 30;
    private static final long REDRAW_NANOS = 80_000_000;
    private static final String CLEAR_LINE = "\r\u001b[K";

    private final PrintWriter out;
    private final Language language;
    private final int columns;
    private int total;
    private long drawn;

    ProgressBar(PrintWriter out, Language language, int columns) {
        this.out = out;
        this.language = language;
        this.columns = columns;
    }

    @Override
    public void started(int inputs) {
        total = inputs;
        draw(0, "");
    }

    @Override
    public void grown(int inputs) {
        total = inputs;
    }

    @Override
    public void finished(int done, String path, @Nullable Failure failure) {
        if (failure != null) {
            out.print(CLEAR_LINE);
            out.println(ProgressLines.line(failure, language));
        }
        boolean last = done == total;
        if (last) {
            out.print(CLEAR_LINE);
            out.flush();
        } else if (failure != null || System.nanoTime() - drawn > REDRAW_NANOS) {
            draw(done, path);
        }
    }

    private void draw(int done, String path) {
        drawn = System.nanoTime();
        String counts = " " + done + "/" + total + " ";
        int width = Math.max(5, Math.min(WIDEST_BAR, columns - counts.length() - 3));
        int filled = total == 0 ? width : (int) ((long) width * done / total);
        StringBuilder line = new StringBuilder("[");
        line.append("=".repeat(filled))
                .append(" ".repeat(width - filled))
                .append(']')
                .append(counts);
        int room = columns - 1 - line.length();
        if (room > 8) {
            line.append(shorten(path, room));
        }
        out.print(CLEAR_LINE + line);
        out.flush();
    }

    /** Keeps the end of a path, which tells more than its beginning, and nothing that a terminal would obey. */
    private static String shorten(String path, int room) {
        String shown = ProgressLines.printable(path);
        int length = shown.codePointCount(0, shown.length());
        return length <= room ? shown : "…" + shown.substring(shown.offsetByCodePoints(0, length - room + 1));
    }
}
