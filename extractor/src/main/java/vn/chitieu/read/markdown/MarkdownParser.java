package vn.chitieu.read.markdown;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.Jsoup;
import vn.chitieu.layout.RawBlock;
import vn.chitieu.read.FormTables;
import vn.chitieu.read.TypedRule;
import vn.chitieu.read.crawl.CrawledTable;
import vn.chitieu.read.html.HtmlBlocks;
import vn.chitieu.read.plain.TextReader;
import vn.chitieu.source.InputException;

/** Goes through the lines of one Markdown file and makes paragraphs and tables of them. */
final class MarkdownParser {
    /** Longer lines are no headings. */
    private static final int MAX_MARKUP = 2000;

    /** A paragraph of so many lines is cut. */
    private static final int MOST_LINES = 200;

    private static final int LONGEST_FRONT_MATTER = 60;

    private static final Pattern HEADING = Pattern.compile("\\s{0,3}(#{1,6})\\s+(.*?)\\s*#*\\s*");
    private static final Pattern FENCE = Pattern.compile("\\s{0,3}(?:```|~~~).*");
    private static final Pattern QUOTE = Pattern.compile("\\s{0,3}>\\s?(.*)");
    private static final Pattern REFERENCE = Pattern.compile("\\s{0,3}\\[[^\\]]{1,100}\\]:\\s*\\S+.*");
    private static final Pattern TABLE_END = Pattern.compile("(?i)</table\\s*>");
    private static final Pattern META = Pattern.compile("[A-Za-z_][\\w -]{0,40}:.*|\\s+.*|- .*");

    private final List<String> lines;
    private final LineWrapping wrapping;
    private final List<RawBlock> blocks = new ArrayList<>();
    private final StringBuilder paragraph = new StringBuilder();
    private int paragraphLines;
    private int at;

    MarkdownParser(List<String> lines) {
        this.lines = lines;
        this.wrapping = LineWrapping.of(lines);
    }

    /**
     * Reads all lines.
     *
     * @return paragraphs and tables in order
     */
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
                    heading.group(2), LineWrapping.PROSE, heading.group(1).length()));
            at++;
        } else if (line.strip().equals("|")) {
            crawledTable();
        } else if (PipeTable.beginsAt(lines, at)) {
            endParagraph();
            PipeTable table = PipeTable.at(lines, at);
            at = table.end();
            FormTables.addTo(blocks, table.grid(), null);
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
        if (++paragraphLines >= MOST_LINES || paragraph.length() > TextReader.MAX_LINE) {
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
        return wrapping == LineWrapping.NONE ? source.lines().toList() : List.of(source);
    }

    private void crawledTable() throws InputException {
        endParagraph();
        int start = at;
        at = CrawledTable.end(lines, start);
        FormTables.addTo(blocks, CrawledTable.of(lines.subList(start, at)).grid(MarkdownParser::cell), null);
    }

    private static List<RawBlock> cell(String source, boolean form) {
        return MarkdownParagraphs.of(source, form ? LineWrapping.FORM : LineWrapping.PROSE, 0);
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
        blocks.addAll(HtmlBlocks.of(Jsoup.parseBodyFragment(html.toString()).body()));
    }

    /** Skips the fields of YAML that may stand before a text, between lines of three dashes. */
    private void skipFrontMatter() {
        if (lines.isEmpty() || !lines.get(0).strip().equals("---")) {
            return;
        }
        for (int i = 1; i < Math.min(lines.size(), LONGEST_FRONT_MATTER); i++) {
            if (lines.get(i).strip().equals("---")) {
                at = i > 1 ? i + 1 : 0;
                return;
            }
            if (!META.matcher(lines.get(i)).matches()) {
                return;
            }
        }
    }
}
