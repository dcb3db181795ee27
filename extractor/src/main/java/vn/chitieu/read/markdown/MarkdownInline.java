package vn.chitieu.read.markdown;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.parser.Parser;
import vn.chitieu.layout.RawRun;
import vn.chitieu.read.RunCollector;

/**
 * Resolves the markup inside a paragraph of Markdown to runs: emphasis, escapes, links, formulas, entities and tags of HTML.
 */
final class MarkdownInline {
    private static final String SPECIAL = "\n\\*_`$<&[!";
    private static final String ESCAPABLE = "\\`*_{}[]()#+-.!|<>~$%&\"'/:;,=?@^";
    private static final Pattern TAG = Pattern.compile(
            "<(/?)([a-zA-Z][a-zA-Z0-9]{0,9})(?:\\s[^<>\\n]{0,300})?/?>|<!--.{0,500}?-->", Pattern.DOTALL);
    private static final Pattern AUTOLINK = Pattern.compile("<((?:https?://|mailto:)[^<>\\s]{1,500})>");
    private static final Pattern ENTITY =
            Pattern.compile("&(?:#\\d{1,7}|#[xX][0-9a-fA-F]{1,6}|[a-zA-Z][a-zA-Z0-9]{1,30});");
    private static final Pattern LINK = Pattern.compile(
            "!?\\[([^\\[\\]\\n]{0,500}+)\\]\\(\\s*+<?[^()\\s]{0,1000}+(?:\\([^()\\s]{0,200}+\\))?+[^()]{0,200}+\\)");

    private final String text;
    private final List<Line> lines = new ArrayList<>();
    private final RunCollector runs = new RunCollector();
    private final MarkdownEmphasis emphasis;
    private boolean written;
    private int at;

    /**
     * One source line of a paragraph.
     *
     * @param runs its text
     * @param text the same without styles
     * @param hardBreak whether the author asked for a line break after it
     * @param insideEmphasis whether emphasis runs on over the line break after it
     */
    record Line(List<RawRun> runs, String text, boolean hardBreak, boolean insideEmphasis) {}

    private MarkdownInline(String text) {
        this.text = text;
        this.emphasis = new MarkdownEmphasis(text);
    }

    /**
     * Parses a paragraph.
     *
     * @param text source text of the paragraph, lines separated by {@code \n}
     * @return its lines
     */
    static List<Line> parse(String text) {
        MarkdownInline parser = new MarkdownInline(text);
        while (parser.at < text.length()) {
            parser.step();
        }
        parser.endLine(false);
        return parser.lines;
    }

    private void step() {
        char c = text.charAt(at);
        switch (c) {
            case '\n' -> {
                endLine(text.startsWith("  ", at - 2) && at >= 2 && isTwoSpaceBreak());
                at++;
            }
            case '\\' -> escape();
            case '*' -> take(emphasis.stars(at));
            case '_' -> take(emphasis.underscores(at));
            case '`' -> at++;
            case '$' -> formula();
            case '<' -> tag();
            case '&' -> entity();
            case '[', '!' -> link(c);
            default -> literal(plainLength());
        }
    }

    private int plainLength() {
        int end = at + 1;
        while (end < text.length() && SPECIAL.indexOf(text.charAt(end)) < 0) {
            end++;
        }
        return end - at;
    }

    /** Two blanks at a line's end mean a break, unless a crawler ends every line so. */
    private boolean isTwoSpaceBreak() {
        return at >= 3 && text.charAt(at - 3) != '\n';
    }

    private Matcher here(Pattern pattern) {
        return pattern.matcher(text).region(at, text.length());
    }

    private void literal(int length) {
        emit(text.substring(at, at + length));
        at += length;
    }

    private void emit(String characters) {
        written = true;
        runs.add(characters, emphasis.style());
    }

    private void take(MarkdownEmphasis.Delimiter delimiter) {
        if (delimiter.isText()) {
            literal(delimiter.length());
        } else {
            at += delimiter.length();
        }
    }

    private void endLine(boolean hardBreak) {
        List<RawRun> shown = runs.take();
        StringBuilder joined = new StringBuilder();
        shown.forEach(run -> joined.append(run.text()));
        lines.add(new Line(shown, joined.toString(), hardBreak, emphasis.isOpen()));
        written = false;
    }

    private void escape() {
        if (at + 1 < text.length() && text.charAt(at + 1) == '\n') {
            endLine(true);
            at += 2;
        } else if (at + 1 < text.length() && ESCAPABLE.indexOf(text.charAt(at + 1)) >= 0) {
            at++;
            literal(1);
        } else {
            literal(1);
        }
    }

    private void formula() {
        int width = text.startsWith("$$", at) ? 2 : 1;
        int start = at + width;
        int end = text.indexOf(width == 2 ? "$$" : "$", start);
        if (end > start && end - start <= LatexFormula.LONGEST) {
            String formula = text.substring(start, end);
            boolean tight = !formula.startsWith(" ") && !formula.endsWith(" ");
            boolean delimited = tight || width == 2 || formula.indexOf('\\') >= 0;
            if (delimited && LatexFormula.isFormula(formula)) {
                emit(LatexFormula.plain(formula));
                at = end + width;
                return;
            }
        }
        literal(1);
    }

    private void tag() {
        Matcher link = here(AUTOLINK);
        if (link.lookingAt()) {
            emit(link.group(1));
            at = link.end();
            return;
        }
        Matcher tag = here(TAG);
        if (!tag.lookingAt()) {
            literal(1);
            return;
        }
        at = tag.end();
        String name = tag.group(2) == null ? "" : tag.group(2).toLowerCase(Locale.ROOT);
        boolean opens = tag.group(1) == null || tag.group(1).isEmpty();
        switch (name) {
            case "br" -> {
                endLine(true);
                // The source often breaks the line as well.
                if (text.startsWith("\n", at)) {
                    at++;
                }
            }
            case "p", "div", "li", "center" -> {
                if (written) {
                    endLine(true);
                }
            }
            case "b", "strong" -> emphasis.setBold(opens);
            case "i", "em" -> emphasis.setItalic(opens);
            default -> {}
        }
    }

    private void entity() {
        Matcher entity = here(ENTITY);
        if (entity.lookingAt()) {
            emit(Parser.unescapeEntities(entity.group(), false));
            at = entity.end();
        } else {
            literal(1);
        }
    }

    private void link(char c) {
        Matcher link = here(LINK);
        if (!link.lookingAt()) {
            literal(1);
            return;
        }
        // A picture shows nothing that can be read; a link shows its text, which may be marked up itself.
        if (c == '[') {
            List<Line> shown = parse(link.group(1));
            shown.forEach(line -> line.runs().forEach(run -> emit(run.text())));
        }
        at = link.end();
    }
}
