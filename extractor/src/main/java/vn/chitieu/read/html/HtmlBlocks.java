package vn.chitieu.read.html;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jspecify.annotations.Nullable;
import vn.chitieu.layout.ParagraphStyle;
import vn.chitieu.layout.RawBlock;
import vn.chitieu.layout.RawRun;
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
    private static final Pattern HIDDEN =
            Pattern.compile("(?i)display\\s*:\\s*none|visibility\\s*:\\s*hidden|mso-hide\\s*:\\s*all");
    private static final Pattern SPAN = Pattern.compile("\\d{1,4}");

    private final List<RawBlock> blocks = new ArrayList<>();
    private final RunCollector runs = new RunCollector();
    private ParagraphStyle open = ParagraphStyle.PLAIN;
    private boolean spaceBefore = true;

    private HtmlBlocks() {}

    /**
     * Reads an element.
     *
     * @param element the element, such as a body or a cell
     * @return its paragraphs and tables in order
     * @throws InputException with {@code TOO_COMPLEX} where elements are nested beyond reason
     */
    public static List<RawBlock> of(Element element) throws InputException {
        return of(element, HtmlContext.OUTERMOST);
    }

    private static List<RawBlock> of(Element element, HtmlContext context) throws InputException {
        HtmlBlocks reader = new HtmlBlocks();
        reader.children(element, context);
        reader.endParagraph();
        return reader.blocks;
    }

    private void children(Element element, HtmlContext context) throws InputException {
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

    private void element(Element element, HtmlContext context) throws InputException {
        String name = element.normalName();
        if (DROPPED.contains(name)
                || element.hasAttr("hidden")
                || HIDDEN.matcher(element.attr("style")).find()) {
            return;
        }
        switch (name) {
            case "br", "hr" -> endParagraph();
            case "table" -> table(element, context);
            default -> {
                boolean block = element.isBlock() || name.equals("li");
                HtmlContext inner = context.inside(element);
                if (block) {
                    endParagraph();
                    open = style(element, inner, name.equals("li") ? context.list() : null);
                }
                children(element, inner);
                if (block) {
                    endParagraph();
                }
            }
        }
    }

    private static ParagraphStyle style(Element element, HtmlContext context, @Nullable HtmlList list) {
        String label = list == null ? null : list.nextLabel(element);
        return new ParagraphStyle(
                context.alignment(), 0, context.headingLevel(), label, list == null ? 0 : list.level());
    }

    private void text(String text, HtmlContext context) {
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

    private void table(Element table, HtmlContext context) throws InputException {
        endParagraph();
        Element caption = table.selectFirst("> caption");
        if (caption != null) {
            blocks.addAll(of(caption, context.inside(caption)));
        }
        TableBuilder grid = new TableBuilder();
        for (Element row : table.select("> tr, > thead > tr, > tbody > tr, > tfoot > tr")) {
            grid.startRow();
            for (Element cell : row.select("> td, > th")) {
                HtmlContext inner = context.inside(cell);
                grid.add(span(cell, "rowspan"), span(cell, "colspan"), of(cell, inner));
            }
        }
        FormTables.addTo(blocks, grid, null);
        open = ParagraphStyle.PLAIN;
    }

    private static int span(Element cell, String attribute) {
        String value = cell.attr(attribute).strip();
        return SPAN.matcher(value).matches() ? Integer.parseInt(value) : 1;
    }
}
