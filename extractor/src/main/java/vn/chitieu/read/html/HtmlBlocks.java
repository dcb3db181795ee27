package vn.chitieu.read.html;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jspecify.annotations.Nullable;
import vn.chitieu.layout.ParagraphStyle;
import vn.chitieu.layout.ParagraphStyle.Alignment;
import vn.chitieu.layout.RawBlock;
import vn.chitieu.layout.RawRun;
import vn.chitieu.layout.RunStyle;
import vn.chitieu.read.FormTables;
import vn.chitieu.read.RunCollector;
import vn.chitieu.read.TableBuilder;
import vn.chitieu.source.FailureReason;
import vn.chitieu.source.InputException;

/**
 * Turns elements of HTML into paragraphs and tables. Block elements and {@code <br>} end a paragraph, as a reader sees it;
 * items of ordered lists get the label that a browser prints.
 */
public final class HtmlBlocks {
    private static final int MAX_DEPTH = 200;

    private static final Set<String> DROPPED = Set.of(
            "script",
            "style",
            "noscript",
            "template",
            "head",
            "nav",
            "iframe",
            "object",
            "svg",
            "button",
            "select",
            "input",
            "textarea",
            "form-field",
            "img",
            "video",
            "audio",
            "canvas",
            "map",
            "del",
            "s",
            "strike");
    private static final Set<String> BOLD = Set.of("b", "strong", "th", "h1", "h2", "h3", "h4", "h5", "h6");
    private static final Set<String> PREFORMATTED = Set.of("pre", "xmp", "listing", "plaintext");
    private static final Pattern HIDDEN =
            Pattern.compile("(?i)display\\s*:\\s*none|visibility\\s*:\\s*hidden|mso-hide\\s*:\\s*all");
    private static final Pattern HEAVY = Pattern.compile("(?i)font-weight\\s*:\\s*(?:bold|bolder|[6-9]00)");
    private static final Pattern NORMAL = Pattern.compile("(?i)font-weight\\s*:\\s*(?:normal|lighter|[1-5]00)");
    private static final Pattern SLANTED = Pattern.compile("(?i)font-style\\s*:\\s*(?:italic|oblique)");
    private static final Pattern CAPITALS = Pattern.compile("(?i)text-transform\\s*:\\s*uppercase");
    private static final Pattern CENTERED = Pattern.compile("(?i)text-align\\s*:\\s*(?:-webkit-)?center");
    private static final Pattern RIGHT = Pattern.compile("(?i)text-align\\s*:\\s*(?:right|end)");
    private static final Pattern JUSTIFIED = Pattern.compile("(?i)text-align\\s*:\\s*justify");
    private static final Pattern LEFT = Pattern.compile("(?i)text-align\\s*:\\s*(?:left|start)");
    private static final Pattern FAMILY = Pattern.compile("(?i)font-family\\s*:\\s*[\"']?([^;,\"']{1,60})");

    private final List<RawBlock> blocks = new ArrayList<>();
    private final RunCollector runs = new RunCollector();
    private ParagraphStyle open = ParagraphStyle.PLAIN;
    private boolean spaceBefore = true;

    /** What an element hands down to those inside it. */
    private record Context(
            RunStyle run,
            Alignment alignment,
            int headingLevel,
            @Nullable HtmlList list,
            boolean preformatted,
            int depth) {
        static final Context OUTERMOST = new Context(RunStyle.PLAIN, Alignment.LEFT, 0, null, false, 0);
    }

    private HtmlBlocks() {}

    /**
     * Reads an element.
     *
     * @param element the element, such as a body or a cell
     * @return its paragraphs and tables in order
     * @throws InputException with {@code TOO_COMPLEX} where elements are nested beyond reason
     */
    public static List<RawBlock> of(Element element) throws InputException {
        return of(element, Context.OUTERMOST);
    }

    private static List<RawBlock> of(Element element, Context context) throws InputException {
        HtmlBlocks reader = new HtmlBlocks();
        reader.children(element, context);
        reader.endParagraph();
        return reader.blocks;
    }

    private void children(Element element, Context context) throws InputException {
        if (context.depth() > MAX_DEPTH) {
            throw new InputException(FailureReason.TOO_COMPLEX, "elements nested deeper than " + MAX_DEPTH);
        }
        for (Node node : element.childNodes()) {
            if (node instanceof TextNode text) {
                text(text.getWholeText(), context);
            } else if (node instanceof Element child) {
                element(child, context);
            }
        }
    }

    private void element(Element element, Context context) throws InputException {
        String name = element.normalName();
        if (DROPPED.contains(name)
                || element.hasAttr("hidden")
                || HIDDEN.matcher(element.attr("style")).find()) {
            return;
        }
        switch (name) {
            case "br" -> endParagraph();
            case "hr" -> endParagraph();
            case "table" -> table(element, context);
            default -> {
                boolean block = element.isBlock() || name.equals("li");
                Context inner = inner(element, context);
                if (block) {
                    endParagraph();
                    open = style(element, inner, name.equals("li") && context.list() != null ? context.list() : null);
                }
                children(element, inner);
                if (block) {
                    endParagraph();
                }
            }
        }
    }

    private static Context inner(Element element, Context outer) {
        String name = element.normalName();
        String css = element.attr("style");
        RunStyle run = outer.run();
        boolean bold = BOLD.contains(name)
                || HEAVY.matcher(css).find()
                || (run.bold() && !NORMAL.matcher(css).find());
        boolean italic = run.italic()
                || name.equals("i")
                || name.equals("em")
                || SLANTED.matcher(css).find();
        boolean caps = run.caps() || CAPITALS.matcher(css).find();
        var family = FAMILY.matcher(css);
        String font =
                family.find() ? family.group(1).strip() : element.hasAttr("face") ? element.attr("face") : run.font();
        int heading = name.matches("h[1-6]") ? name.charAt(1) - '0' : outer.headingLevel();
        HtmlList list = name.equals("ol") || name.equals("ul") ? HtmlList.of(element, outer.list()) : outer.list();
        boolean preformatted = outer.preformatted() || PREFORMATTED.contains(name);
        return new Context(
                new RunStyle(bold, italic, caps, font, 0),
                alignment(element, outer),
                heading,
                list,
                preformatted,
                outer.depth() + 1);
    }

    private static Alignment alignment(Element element, Context outer) {
        String css = element.attr("style");
        String align = element.attr("align").toLowerCase(Locale.ROOT);
        if (element.normalName().equals("center")
                || align.equals("center")
                || CENTERED.matcher(css).find()) {
            return Alignment.CENTER;
        }
        if (align.equals("right") || RIGHT.matcher(css).find()) {
            return Alignment.RIGHT;
        }
        if (align.equals("justify") || JUSTIFIED.matcher(css).find()) {
            return Alignment.JUSTIFY;
        }
        return align.equals("left") || LEFT.matcher(css).find() ? Alignment.LEFT : outer.alignment();
    }

    private static ParagraphStyle style(Element element, Context context, @Nullable HtmlList list) {
        String label = list == null ? null : list.nextLabel(element);
        return new ParagraphStyle(
                context.alignment(), 0, context.headingLevel(), label, list == null ? 0 : list.level());
    }

    private void text(String text, Context context) {
        if (context.preformatted()) {
            for (String line : text.split("\\R", -1)) {
                runs.add(line, context.run());
                if (text.indexOf('\n') >= 0) {
                    endParagraph();
                }
            }
            return;
        }
        StringBuilder shown = new StringBuilder();
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            boolean space = c == ' ' || c == '\t' || c == '\n' || c == '\r' || c == '\f';
            if (!space) {
                shown.append(c);
            } else if (!spaceBefore) {
                shown.append(' ');
            }
            spaceBefore = space;
        }
        runs.add(shown, context.run());
    }

    private void endParagraph() {
        List<RawRun> taken = runs.take();
        if (!taken.isEmpty()) {
            blocks.add(RunCollector.paragraph(taken, open));
            // What follows a line break in an item is no item of its own.
            open = new ParagraphStyle(open.alignment(), open.indent(), open.headingLevel(), null, 0);
        }
        spaceBefore = true;
    }

    private void table(Element table, Context context) throws InputException {
        endParagraph();
        Element caption = table.selectFirst("> caption");
        if (caption != null) {
            blocks.addAll(of(caption, inner(caption, context)));
        }
        TableBuilder grid = new TableBuilder();
        for (Element row : table.select("> tr, > thead > tr, > tbody > tr, > tfoot > tr")) {
            grid.startRow();
            for (Element cell : row.select("> td, > th")) {
                Context inner = inner(cell, context);
                grid.add(span(cell, "rowspan"), span(cell, "colspan"), of(cell, inner));
            }
        }
        FormTables.addTo(blocks, grid, null);
        open = ParagraphStyle.PLAIN;
    }

    private static int span(Element cell, String attribute) {
        String value = cell.attr(attribute).strip();
        return value.matches("\\d{1,4}") ? Integer.parseInt(value) : 1;
    }
}
