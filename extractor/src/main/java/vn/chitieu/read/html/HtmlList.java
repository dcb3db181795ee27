package vn.chitieu.read.html;

import java.util.Locale;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;
import vn.chitieu.read.NumberFormats;

/** Counts the items of one list of HTML and gives each the label that a browser prints. */
final class HtmlList {
    private final boolean ordered;
    private final String type;
    private final int level;
    private int next;

    private HtmlList(boolean ordered, String type, int level, int start) {
        this.ordered = ordered;
        this.type = type;
        this.level = level;
        this.next = start;
    }

    /**
     * Begins a list.
     *
     * @param element an {@code ol} or {@code ul}
     * @param outer the list it stands in, or null
     */
    static HtmlList of(Element element, @Nullable HtmlList outer) {
        String start = element.attr("start").strip();
        String style = element.attr("style").toLowerCase(Locale.ROOT).replace(" ", "");
        String type = element.attr("type");
        if (style.contains("list-style-type:none") || style.contains("list-style:none")) {
            type = "none";
        } else if (style.contains("upper-roman")) {
            type = "I";
        } else if (style.contains("lower-roman")) {
            type = "i";
        } else if (style.contains("upper-alpha") || style.contains("upper-latin")) {
            type = "A";
        } else if (style.contains("lower-alpha") || style.contains("lower-latin")) {
            type = "a";
        }
        int first = start.matches("-?\\d{1,6}") ? Integer.parseInt(start) : 1;
        return new HtmlList(element.normalName().equals("ol"), type, outer == null ? 0 : outer.level + 1, first);
    }

    /** Returns how deep in other lists it stands, from 0. */
    int level() {
        return level;
    }

    /**
     * Returns the label of the next item.
     *
     * @param item the item, which may set the count anew
     * @return the label, or null where the list prints none
     */
    @Nullable
    String nextLabel(Element item) {
        if (type.equals("none")) {
            return null;
        }
        if (!ordered) {
            return "-";
        }
        String value = item.attr("value").strip();
        next = value.matches("-?\\d{1,6}") ? Integer.parseInt(value) : next;
        int number = next++;
        String label =
                switch (type) {
                    case "I" -> NumberFormats.roman(number);
                    case "i" -> NumberFormats.roman(number).toLowerCase(Locale.ROOT);
                    case "A" -> NumberFormats.letters(number);
                    case "a" -> NumberFormats.letters(number).toLowerCase(Locale.ROOT);
                    default -> Integer.toString(number);
                };
        return label + ".";
    }
}
