package vn.chitieu.read.plain;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.chitieu.layout.ParagraphStyle;
import vn.chitieu.layout.RawBlock;
import vn.chitieu.layout.RawDocument;
import vn.chitieu.layout.RawRun;
import vn.chitieu.layout.RawText;
import vn.chitieu.layout.RawText.Extent;
import vn.chitieu.layout.RawText.Region;
import vn.chitieu.layout.RunStyle;
import vn.chitieu.read.DocumentReader;
import vn.chitieu.read.FormTables;
import vn.chitieu.source.FailureReason;
import vn.chitieu.source.InputException;
import vn.chitieu.source.MediaTypes;
import vn.chitieu.source.SourceFile;
import vn.chitieu.source.TextEncoding;

/**
 * Reads plain text: one {@link Extent#LINE} for each physical line, empty ones included, for whether lines are
 * paragraphs is for the text stage to say. Rows with tabs between their cells are a table. Form feeds end pages.
 */
public final class TextReader implements DocumentReader {
    /** Longest line; a longer one, such as a whole file with no line break, is cut after a sentence. */
    public static final int MAX_LINE = 20_000;

    /** Creates a reader. */
    public TextReader() {}

    @Override
    public Set<String> mediaTypes() {
        return Set.of(MediaTypes.TEXT);
    }

    @Override
    public RawDocument read(SourceFile file) throws InputException {
        TextEncoding encoding = encodingOf(file);
        String text = encoding.decode(file.bytes());
        if (text.isBlank()) {
            throw new InputException(FailureReason.EMPTY, "nothing but blanks");
        }
        boolean paged = text.stripTrailing().indexOf('\f') >= 0;
        List<TextLine> lines = new ArrayList<>();
        int page = 1;
        int start = 0;
        while (start < text.length()) {
            int end = lineEnd(text, start);
            lines.add(new TextLine(text.substring(start, end), paged ? page : null));
            if (end < text.length() && text.charAt(end) == '\f') {
                page++;
            }
            start = end + (text.startsWith("\r\n", end) ? 2 : 1);
        }
        int pages = text.endsWith("\f") ? page - 1 : page;
        return new RawDocument(blocks(lines), paged ? pages : null, 0, encoding.label());
    }

    private static List<RawBlock> blocks(List<TextLine> lines) throws InputException {
        List<RawBlock> blocks = new ArrayList<>();
        int at = 0;
        while (at < lines.size()) {
            int end = TabbedTable.end(lines, at);
            List<TextLine> next = lines.subList(at, end);
            if (TabbedTable.isTable(next)) {
                FormTables.addTo(blocks, TabbedTable.grid(next), null);
            } else {
                for (TextLine line : next) {
                    pieces(line.text()).forEach(piece -> blocks.add(line(piece, line.page())));
                }
            }
            at = end;
        }
        return blocks;
    }

    /** A line with its page, which is null where the text has none. */
    record TextLine(String text, @Nullable Integer page) {}

    /**
     * Returns the encoding of a file that was taken for text.
     *
     * @param file the file
     * @throws InputException where its bytes are not text
     */
    public static TextEncoding encodingOf(SourceFile file) throws InputException {
        return TextEncoding.detect(file.bytes())
                .orElseThrow(() -> new InputException(FailureReason.WRONG_CONTENT, "the bytes are not text"));
    }

    /** Returns the index of the next character that ends a line, or the text's length. */
    private static int lineEnd(String text, int start) {
        for (int i = start; i < text.length(); i++) {
            switch (text.charAt(i)) {
                case '\n', '\r', '\f', '\u000B', '\u0085', '\u2028', '\u2029' -> {
                    return i;
                }
                default -> {}
            }
        }
        return text.length();
    }

    /**
     * Cuts a text that is longer than {@link #MAX_LINE}.
     *
     * @param text the text
     * @return its pieces, which joined give the text; the text itself where it is not too long
     */
    public static List<String> pieces(String text) {
        List<String> pieces = new ArrayList<>();
        int from = 0;
        while (text.length() - from > MAX_LINE) {
            int to = cut(text, from);
            pieces.add(text.substring(from, to));
            from = to;
        }
        pieces.add(text.substring(from));
        return pieces;
    }

    private static RawText line(String text, @Nullable Integer page) {
        List<RawRun> runs = text.isEmpty() ? List.of() : List.of(RawRun.of(text, RunStyle.PLAIN));
        return new RawText(Extent.LINE, Region.BODY, runs, ParagraphStyle.PLAIN, page, null);
    }

    /** Returns where to cut a line that is too long: after the last sentence of its first half on, else at a blank, else anywhere. */
    private static int cut(String text, int from) {
        int limit = from + MAX_LINE;
        int blank = -1;
        for (int i = limit - 1; i > from + MAX_LINE / 2; i--) {
            if (text.charAt(i) == ' ') {
                blank = blank < 0 ? i + 1 : blank;
                if (".;!?".indexOf(text.charAt(i - 1)) >= 0) {
                    return i + 1;
                }
            }
        }
        if (blank > 0) {
            return blank;
        }
        return Character.isHighSurrogate(text.charAt(limit - 1)) ? limit - 1 : limit;
    }
}
