package vn.chitieu.read.html;

import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;
import vn.chitieu.layout.ParagraphStyle.Alignment;
import vn.chitieu.layout.RunStyle;

/**
 * What elements of HTML hand down to those inside them: by their names, their attributes and their own style sheets.
 *
 * @param run look of text
 * @param alignment how paragraphs are set
 * @param headingLevel 1..6 within a heading, else 0
 * @param list the innermost list, or null
 * @param preformatted whether line breaks of the source stay
 * @param depth how many elements stand around
 */
record HtmlContext(
        RunStyle run,
        Alignment alignment,
        int headingLevel,
        @Nullable HtmlList list,
        boolean preformatted,
        int depth) {
    /** Outside all elements. */
    static final HtmlContext OUTERMOST = new HtmlContext(RunStyle.PLAIN, Alignment.LEFT, 0, null, false, 0);

    private static final Set<String> BOLD = Set.of("b", "strong", "th", "h1", "h2", "h3", "h4", "h5", "h6");
    private static final Set<String> PREFORMATTED = Set.of("pre", "xmp", "listing", "plaintext");
    private static final Pattern HEADING = Pattern.compile("h[1-6]");
    private static final Pattern HEAVY = Pattern.compile("(?i)font-weight\\s*:\\s*(?:bold|bolder|[6-9]00)");
    private static final Pattern NORMAL = Pattern.compile("(?i)font-weight\\s*:\\s*(?:normal|lighter|[1-5]00)");
    private static final Pattern SLANTED = Pattern.compile("(?i)font-style\\s*:\\s*(?:italic|oblique)");
    private static final Pattern CAPITALS = Pattern.compile("(?i)text-transform\\s*:\\s*uppercase");
    private static final Pattern CENTERED = Pattern.compile("(?i)text-align\\s*:\\s*(?:-webkit-)?center");
    private static final Pattern RIGHT = Pattern.compile("(?i)text-align\\s*:\\s*(?:right|end)");
    private static final Pattern JUSTIFIED = Pattern.compile("(?i)text-align\\s*:\\s*justify");
    private static final Pattern LEFT = Pattern.compile("(?i)text-align\\s*:\\s*(?:left|start)");
    private static final Pattern FAMILY = Pattern.compile("(?i)font-family\\s*:\\s*[\"']?([^;,\"']{1,60})");

    /** Returns what an element hands down to those inside it. */
    HtmlContext inside(Element element) {
        String name = element.normalName();
        String css = element.attr("style");
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
        int heading = HEADING.matcher(name).matches() ? name.charAt(1) - '0' : headingLevel;
        HtmlList own = name.equals("ol") || name.equals("ul") ? HtmlList.of(element, list) : list;
        return new HtmlContext(
                new RunStyle(bold, italic, caps, font, 0),
                alignment(element),
                heading,
                own,
                preformatted || PREFORMATTED.contains(name),
                depth + 1);
    }

    private Alignment alignment(Element element) {
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
        return align.equals("left") || LEFT.matcher(css).find() ? Alignment.LEFT : alignment;
    }
}
