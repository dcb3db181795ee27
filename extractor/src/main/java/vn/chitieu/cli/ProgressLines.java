package vn.chitieu.cli;

import java.io.PrintWriter;
import org.jspecify.annotations.Nullable;
import vn.chitieu.model.Failure;
import vn.chitieu.run.ProgressListener;

/** Reports how a run gets on in lines for a file or a pipe: each failure, and every tenth of the way. */
final class ProgressLines implements ProgressListener {
    private static final int STEPS = 10;

    private final PrintWriter out;
    private final Language language;
    private int total;
    private int step;

    ProgressLines(PrintWriter out, Language language) {
        this.out = out;
        this.language = language;
    }

    @Override
    public void started(int inputs) {
        total = inputs;
        out.println(language.of("Bắt đầu đọc " + inputs + " tệp", "Reading " + inputs + " files"));
    }

    @Override
    public void grown(int inputs) {
        total = inputs;
    }

    @Override
    public void finished(int done, String path, @Nullable Failure failure) {
        if (failure != null) {
            out.println(line(failure, language));
        }
        int reached = (int) ((long) done * STEPS / Math.max(1, total));
        if (reached > step) {
            step = reached;
            out.println(language.of("Đã đọc ", "Read ") + done + "/" + total);
        }
    }

    /** Returns the line that tells of a failure. */
    static String line(Failure failure, Language language) {
        return printable(failure.path()) + ": " + printable(language.of(failure.messageVi(), failure.messageEn()));
    }

    /** Returns a text without the characters that steer a terminal: names of files come from anywhere. */
    static String printable(String text) {
        return text.replaceAll("\\p{Cntrl}", "?");
    }
}
