package vn.chitieu.read;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.parser.Parser;
import vn.chitieu.layout.RawRun;
import vn.chitieu.layout.RunStyle;

/**
 * Resolves the markup inside a paragraph of Markdown to runs.
 *
 * <p>Emphasis is matched more loosely than CommonMark does it: crawlers write {@code **ỦY BAN **} with the blank inside, which
 * is no emphasis by the book. A star that has no partner stays in the text, where it may be a bullet or a note's mark.
 */
final class MarkdownInline {
    /** Longest formula that is unwrapped. */
    private static final int MAX_FORMULA = 120;

    private static final String SPECIAL = "\n\\*_`$<&[!";
    private static final String ESCAPABLE = "\\`*_{}[]()#+-.!|<>~$%&\"'/:;,=?@^";
    private static final Pattern TAG = Pattern.compile(
            "<(/?)([a-zA-Z][a-zA-Z0-9]{0,9})(?:\\s[^<>\\n]{0,300})?/?>|<!--.{0,500}?-->", Pattern.DOTALL);
    private static final Pattern AUTOLINK = Pattern.compile("<((?:https?://|mailto:)[^<>\\s]{1,500})>");
    private static final Pattern ENTITY =
            Pattern.compile("&(?:#\\d{1,7}|#[xX][0-9a-fA-F]{1,6}|[a-zA-Z][a-zA-Z0-9]{1,30});");
    private static final Pattern LINK = Pattern.compile(
            "!?\\[([^\\[\\]\\n]{0,500}+)\\]\\(\\s*+<?[^()\\s]{0,1000}+(?:\\([^()\\s]{0,200}+\\))?+[^()]{0,200}+\\)");
    private static final Pattern EMPTY_EMPHASIS = Pattern.compile("\\*[ \u00A0\\n]{1,20}\\*(?!\\*)");
    private static final Pattern LATEX_FRACTION = Pattern.compile("\\\\[dt]?frac\\s*\\{([^{}]*)\\}\\s*\\{([^{}]*)\\}");
    private static final Pattern LATEX_TEXT =
            Pattern.compile("\\\\(?:text|mathrm|mathbf|textbf|mbox)\\s*\\{([^{}]*)\\}");

    private final String text;
    private final List<Line> lines = new ArrayList<>();
    private final RunCollector runs = new RunCollector();
    private boolean written;
    private boolean bold;
    private boolean italic;
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
            case '*' -> stars();
            case '_' -> underscores();
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
        runs.add(characters, style());
    }

    private RunStyle style() {
        return bold || italic ? new RunStyle(bold, italic, false, null, 0) : RunStyle.PLAIN;
    }

    private void endLine(boolean hardBreak) {
        List<RawRun> shown = runs.take();
        StringBuilder joined = new StringBuilder();
        shown.forEach(run -> joined.append(run.text()));
        lines.add(new Line(shown, joined.toString(), hardBreak, bold || italic));
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

    private void stars() {
        int length = runLength('*');
        if (length == 4) {
            // Bold that ends where bold begins.
            at += 4;
            return;
        }
        if (length > 4) {
            literal(length);
            return;
        }
        if (length >= 2) {
            boolean note = at == 0 || text.charAt(at - 1) == '(' || text.charAt(at - 1) == '\n';
            if (bold || find("**", at + length)) {
                bold = !bold;
                at += 2;
            } else if (note) {
                literal(2);
            } else {
                at += 2;
            }
            return;
        }
        Matcher empty = here(EMPTY_EMPHASIS);
        if (!italic && empty.lookingAt()) {
            at = empty.end();
            return;
        }
        char before = at == 0 ? '\n' : text.charAt(at - 1);
        char after = at + 1 < text.length() ? text.charAt(at + 1) : '\n';
        boolean mark = before == '(' && after == ')';
        boolean product = Character.isDigit(before) && Character.isDigit(after);
        if (mark || product) {
            literal(1);
        } else if (italic) {
            italic = false;
            at++;
        } else if (!Character.isWhitespace(after) && find("*", at + 1)) {
            italic = true;
            at++;
        } else {
            literal(1);
        }
    }

    /** Looks for a closing delimiter: stars as many as in {@code delimiter}, or three, which close both kinds. */
    private boolean find(String delimiter, int from) {
        for (int i = text.indexOf('*', from); i >= 0; i = text.indexOf('*', i)) {
            int end = i;
            while (end < text.length() && text.charAt(end) == '*') {
                end++;
            }
            boolean mark = i > 0 && text.charAt(i - 1) == '(' && text.startsWith(")", end);
            if (text.charAt(i - 1) != '\\' && !mark && (end - i == delimiter.length() || end - i == 3)) {
                return true;
            }
            i = end;
        }
        return false;
    }

    private void underscores() {
        int length = runLength('_');
        boolean before = at > 0 && Character.isLetterOrDigit(text.charAt(at - 1));
        int next = at + length;
        boolean after = next < text.length() && Character.isLetterOrDigit(text.charAt(next));
        if (length > 2 || before == after) {
            literal(length);
            return;
        }
        String delimiter = "_".repeat(length);
        boolean open = length == 2 ? bold : italic;
        if (!open && after && text.indexOf(delimiter, next) > 0 || open && before) {
            if (length == 2) {
                bold = !bold;
            } else {
                italic = !italic;
            }
            at += length;
        } else {
            literal(length);
        }
    }

    private int runLength(char c) {
        int end = at;
        while (end < text.length() && text.charAt(end) == c) {
            end++;
        }
        return end - at;
    }

    private void formula() {
        int width = text.startsWith("$$", at) ? 2 : 1;
        int start = at + width;
        int end = text.indexOf(width == 2 ? "$$" : "$", start);
        if (end > start && end - start <= MAX_FORMULA) {
            String formula = text.substring(start, end);
            boolean tight = !formula.startsWith(" ") && !formula.endsWith(" ");
            if ((tight || width == 2 || formula.indexOf('\\') >= 0) && isFormula(formula)) {
                emit(unwrap(formula));
                at = end + width;
                return;
            }
        }
        literal(1);
    }

    private static boolean isFormula(String formula) {
        String bare = LATEX_TEXT.matcher(formula).replaceAll("").replaceAll("\\\\[a-zA-Z]+", "");
        boolean words = Pattern.compile("\\p{L}{3}").matcher(bare).find();
        boolean content = formula.chars().anyMatch(c -> Character.isDigit(c) || c == '\\');
        return formula.indexOf('\n') < 0 && content && !words;
    }

    private static String unwrap(String formula) {
        String plain = LATEX_FRACTION.matcher(formula).replaceAll("$1/$2");
        plain = LATEX_TEXT.matcher(plain).replaceAll("$1");
        plain = plain.replace("\\times", "x")
                .replace("\\cdot", ".")
                .replace("\\geq", "≥")
                .replace("\\leq", "≤");
        plain = plain.replace("\\ge", "≥")
                .replace("\\le", "≤")
                .replace("\\approx", "≈")
                .replace("\\sim", "~");
        plain = plain.replace("\\pm", "±")
                .replace("\\rightarrow", "→")
                .replace("\\ldots", "...")
                .replace("\\div", ":");
        plain = plain.replace("^{2}", "²")
                .replace("^2", "²")
                .replace("^{3}", "³")
                .replace("^3", "³");
        plain = plain.replaceAll("\\\\[,;:! ]", " ").replaceAll("\\\\quad", " ").replaceAll("\\\\(left|right)", "");
        plain = plain.replaceAll("\\\\([%$#&_{}])", "$1").replaceAll("\\\\[a-zA-Z]+\\s*", "");
        return plain.replaceAll("[{}]", "");
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
            case "b", "strong" -> bold = opens;
            case "i", "em" -> italic = opens;
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
