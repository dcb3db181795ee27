package vn.chitieu.read.rtf;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The styles of a Rich Text file that make headings, told by their names. */
final class RtfStyleSheet {
    private static final Pattern HEADING = Pattern.compile("heading ([1-9])");
    private static final int LONGEST_NAME = 100;

    private final Map<Integer, Integer> headings = new HashMap<>();
    private final StringBuilder name = new StringBuilder();
    private int style;

    /** Takes the number of the style that is described or used from here on. */
    void setStyle(int number) {
        style = number;
    }

    /** Takes a part of the name of the style. */
    void addName(String text) {
        if (name.length() < LONGEST_NAME) {
            name.append(text);
        }
    }

    /** Ends the description of the style. */
    void endStyle() {
        Matcher heading = HEADING.matcher(name.toString().toLowerCase(Locale.ROOT));
        if (heading.lookingAt()) {
            headings.put(style, heading.group(1).charAt(0) - '0');
        }
        name.setLength(0);
    }

    /** Returns the level of the headings that the style makes, 1 to 9, or 0 if it makes none. */
    int heading() {
        return headings.getOrDefault(style, 0);
    }
}
