package vn.chitieu.read.markdown;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import vn.chitieu.layout.RawBlock;
import vn.chitieu.layout.RawDocument;
import vn.chitieu.layout.RawTable;
import vn.chitieu.layout.RawText;
import vn.chitieu.read.DocumentReader;
import vn.chitieu.read.FormTables;
import vn.chitieu.read.TableBuilder;
import vn.chitieu.read.TypedRule;
import vn.chitieu.read.crawl.CrawledTable;
import vn.chitieu.read.html.HtmlBlocks;
import vn.chitieu.read.plain.TextReader;
import vn.chitieu.source.FailureReason;
import vn.chitieu.source.InputException;
import vn.chitieu.source.MediaTypes;
import vn.chitieu.source.SourceFile;
import vn.chitieu.source.TextEncoding;

/**
 * Reads Markdown as it is found: plans that a crawler or a recogniser of characters wrote down.
 *
 * <p>It goes line by line and does not use a parser of CommonMark. By that standard {@code 3.} at the head of a paragraph is
 * renumbered, {@code -------} under the name of an office makes it a heading, {@code **ỦY BAN **} is not bold, four blanks
 * make code, and the tables of legal portals ({@link CrawledTable}) are no tables; in plans these are the rule and
 * well-formed Markdown the exception. Labels and bullets of lists stay in the text, as they were printed.
 *
 * <p>A block of lines between blank lines is a paragraph where the file's lines are wrapped, else each line is one.
 */
public final class MarkdownReader implements DocumentReader {
    /** A file with longer lines than this, but for one in fifty, is not wrapped. */
    private static final int WRAPPED_WIDTH = 140;

    /** A file of so many lines whose blank lines are under one in twenty has lost them. */
    private static final int DENSE = 60;

    /** Longer lines are no headings and no rulings of tables. */
    private static final int MAX_MARKUP = 2000;

    private static final Pattern HEADING = Pattern.compile("\\s{0,3}(#{1,6})\\s+(.*?)\\s*#*\\s*");
    private static final Pattern FENCE = Pattern.compile("\\s{0,3}(?:```|~~~).*");
    private static final Pattern QUOTE = Pattern.compile("\\s{0,3}>\\s?(.*)");
    private static final Pattern REFERENCE = Pattern.compile("\\s{0,3}\\[[^\\]]{1,100}\\]:\\s*\\S+.*");
    private static final Pattern DELIMITER =
            Pattern.compile("\\s*\\|?\\s*:?-{2,}:?\\s*(?:\\|\\s*:?-{2,}:?\\s*)*\\|?\\s*");
    private static final Pattern UNESCAPED_BAR = Pattern.compile("(?<!\\\\)\\|");
    private static final Pattern TABLE_END = Pattern.compile("(?i)</table\\s*>");
    private static final Pattern META = Pattern.compile("[A-Za-z_][\\w -]{0,40}:.*|\\s+.*|- .*");

    /** Creates a reader. */
    public MarkdownReader() {}

    @Override
    public Set<String> mediaTypes() {
        return Set.of(MediaTypes.MARKDOWN);
    }

    @Override
    public RawDocument read(SourceFile file) throws InputException {
        TextEncoding encoding = TextReader.encodingOf(file);
        List<String> lines = encoding.decode(file.bytes()).lines().toList();
        List<RawBlock> blocks = new Parser(lines).parse();
        boolean empty = blocks.stream()
                .noneMatch(block -> block instanceof RawTable
                        || block instanceof RawText text && !text.runs().isEmpty());
        if (empty) {
            throw new InputException(FailureReason.EMPTY, "nothing but blanks and markup");
        }
        return new RawDocument(blocks, null, 0, encoding.label());
    }

    private static final class Parser {
        private final List<String> lines;
        private final MarkdownParagraphs.Wrapping wrapping;
        private final List<RawBlock> blocks = new ArrayList<>();
        private final StringBuilder paragraph = new StringBuilder();
        private int paragraphLines;
        private int at;

        Parser(List<String> lines) {
            this.lines = lines;
            this.wrapping = wrapping(lines);
        }

        List<RawBlock> parse() throws InputException {
            skipFrontMatter();
            while (at < lines.size()) {
                step(lines.get(at));
            }
            endParagraph();
            return blocks;
        }

        private void step(String line) throws InputException {
            Matcher heading = HEADING.matcher(line.length() > MAX_MARKUP ? "" : line);
            if (line.isBlank()
                    || TypedRule.is(line)
                    || FENCE.matcher(line).matches()
                    || REFERENCE.matcher(line).matches()) {
                endParagraph();
                at++;
            } else if (heading.matches()) {
                endParagraph();
                blocks.addAll(MarkdownParagraphs.of(
                        heading.group(2),
                        MarkdownParagraphs.Wrapping.PROSE,
                        heading.group(1).length()));
                at++;
            } else if (line.strip().equals("|")) {
                crawledTable();
            } else if (isPipeRow(at)) {
                pipeTable();
            } else if (line.stripLeading().toLowerCase(Locale.ROOT).startsWith("<table")) {
                htmlTable();
            } else {
                Matcher quote = QUOTE.matcher(line);
                append(quote.matches() ? quote.group(1) : line);
                at++;
            }
        }

        private void append(String line) {
            paragraph.append(paragraph.isEmpty() ? "" : "\n").append(line.stripLeading());
            // Emphasis is looked for within a paragraph; a bound keeps that linear in files without blank lines.
            if (++paragraphLines >= 200 || paragraph.length() > TextReader.MAX_LINE) {
                endParagraph();
            }
        }

        private void endParagraph() {
            if (!paragraph.isEmpty()) {
                for (String piece : pieces(paragraph.toString())) {
                    blocks.addAll(MarkdownParagraphs.of(piece, wrapping, 0));
                }
                paragraph.setLength(0);
            }
            paragraphLines = 0;
        }

        /** With no wrapping, emphasis does not cross lines either. */
        private List<String> pieces(String source) {
            if (source.length() > 2 * TextReader.MAX_LINE) {
                return TextReader.pieces(source);
            }
            return wrapping == MarkdownParagraphs.Wrapping.NONE ? source.lines().toList() : List.of(source);
        }

        private void crawledTable() throws InputException {
            endParagraph();
            int start = at;
            at = CrawledTable.end(lines, start);
            FormTables.addTo(blocks, CrawledTable.of(lines.subList(start, at)).grid(Parser::cell), null);
        }

        private static List<RawBlock> cell(String source, boolean form) {
            return MarkdownParagraphs.of(
                    source, form ? MarkdownParagraphs.Wrapping.FORM : MarkdownParagraphs.Wrapping.PROSE, 0);
        }

        private boolean isPipeRow(int index) {
            String line = lines.get(index).strip();
            if (line.startsWith("|")
                    && UNESCAPED_BAR.matcher(line).results().limit(2).count() == 2) {
                return true;
            }
            return line.indexOf('|') > 0
                    && index + 1 < lines.size()
                    && lines.get(index + 1).indexOf('|') >= 0
                    && lines.get(index + 1).length() <= MAX_MARKUP
                    && DELIMITER.matcher(lines.get(index + 1)).matches();
        }

        private void pipeTable() throws InputException {
            endParagraph();
            boolean outer = lines.get(at).strip().startsWith("|");
            List<String> rows = new ArrayList<>();
            while (at < lines.size()
                    && lines.get(at).indexOf('|') >= 0
                    && lines.get(at).strip().startsWith("|") == outer) {
                String row = lines.get(at).strip();
                at++;
                if (row.length() > MAX_MARKUP || !DELIMITER.matcher(row).matches()) {
                    rows.add(row);
                }
            }
            TableBuilder grid = pipeGrid(rows, false);
            boolean form = !grid.cells().isEmpty() && FormTables.isForm(grid.toTable(null));
            FormTables.addTo(blocks, form ? pipeGrid(rows, true) : grid, null);
        }

        private static TableBuilder pipeGrid(List<String> rows, boolean form) throws InputException {
            TableBuilder grid = new TableBuilder();
            for (String row : rows) {
                String inner = row.startsWith("|") ? row.substring(1) : row;
                inner = inner.endsWith("|") && !inner.endsWith("\\|") ? inner.substring(0, inner.length() - 1) : inner;
                grid.startRow();
                for (String cell : UNESCAPED_BAR.split(inner, -1)) {
                    String source =
                            form && cell.length() <= 2 * MAX_MARKUP ? FlattenedForm.lines(cell.strip()) : cell.strip();
                    MarkdownParagraphs.Wrapping wrapping =
                            form ? MarkdownParagraphs.Wrapping.NONE : MarkdownParagraphs.Wrapping.PROSE;
                    grid.add(1, 1, MarkdownParagraphs.of(source, wrapping, 0));
                }
            }
            return grid;
        }

        private void htmlTable() throws InputException {
            endParagraph();
            StringBuilder html = new StringBuilder();
            boolean ended = false;
            while (at < lines.size() && !ended) {
                html.append(lines.get(at)).append('\n');
                ended = TABLE_END.matcher(lines.get(at)).find();
                at++;
            }
            blocks.addAll(HtmlBlocks.of(
                    org.jsoup.Jsoup.parseBodyFragment(html.toString()).body()));
        }

        private void skipFrontMatter() {
            if (lines.isEmpty() || !lines.get(0).strip().equals("---")) {
                return;
            }
            for (int i = 1; i < Math.min(lines.size(), 60); i++) {
                if (lines.get(i).strip().equals("---")) {
                    at = i > 1 ? i + 1 : 0;
                    return;
                }
                if (!META.matcher(lines.get(i)).matches()) {
                    return;
                }
            }
        }

        private static MarkdownParagraphs.Wrapping wrapping(List<String> lines) {
            int filled = 0;
            int wide = 0;
            int wraps = 0;
            for (int i = 0; i < lines.size(); i++) {
                String line = lines.get(i);
                if (!line.isBlank()) {
                    filled++;
                    wide += line.length() > WRAPPED_WIDTH ? 1 : 0;
                    boolean follows = i + 1 < lines.size() && !lines.get(i + 1).isBlank();
                    wraps += follows && !line.strip().equals("|") ? 1 : 0;
                }
            }
            boolean wrapped = wide * 50 <= filled && wraps * 4 >= filled;
            if (!wrapped) {
                return MarkdownParagraphs.Wrapping.NONE;
            }
            boolean dense = filled >= DENSE && (lines.size() - filled) * 20 < filled;
            return dense ? MarkdownParagraphs.Wrapping.LINES : MarkdownParagraphs.Wrapping.PROSE;
        }
    }
}
