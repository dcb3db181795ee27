package vn.chitieu.read.word;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.chitieu.read.NumberFormats;
import vn.chitieu.read.office.SymbolFonts;

/**
 * Counts the paragraphs of lists as Word does and gives each the label that is printed before it (ECMA-376 part 1, 17.9; the
 * older formats of Word number alike).
 */
final class ListNumbering {
    /** Levels of a list. */
    static final int LEVELS = 9;

    private final Map<Integer, @Nullable Integer[]> counters = new HashMap<>();

    /** One level of a list. */
    static final class Level {
        int start = 1;
        String format = "decimal";
        String text = "";
        int restartAfter = -1;
        boolean legal;

        @Nullable
        String paragraphStyle;

        private Level copy() {
            Level copy = new Level();
            copy.start = start;
            copy.format = format;
            copy.text = text;
            copy.restartAfter = restartAfter;
            copy.legal = legal;
            copy.paragraphStyle = paragraphStyle;
            return copy;
        }
    }

    /** A use of a definition, with its own overrides. */
    static final class ListInstance {
        int definition = -1;
        final Map<Integer, Integer> starts = new HashMap<>();
        final Map<Integer, Level> levels = new HashMap<>();
        private final boolean[] started = new boolean[LEVELS];
    }

    /**
     * A printed label.
     *
     * @param text the label
     * @param level 0-based level of the list
     */
    record Label(String text, int level) {}

    /**
     * Counts a paragraph.
     *
     * @param instance its list
     * @param levels levels of the list's definition
     * @param at its level, 0..8
     * @return its label, or null where nothing is printed
     */
    @Nullable
    Label next(ListInstance instance, Level[] levels, int at) {
        count(instance.definition, instance, levels, at);
        String label = label(instance.definition, instance, levels, at).strip();
        return label.isEmpty() ? null : new Label(label, at);
    }

    private static Level level(ListInstance instance, Level[] levels, int at) {
        Level own = instance.levels.get(at);
        if (own == null) {
            return levels[at];
        }
        // An override without a text of its own changes only the rest.
        if (own.text.isEmpty() && !own.format.equals("none")) {
            Level copy = own.copy();
            copy.text = levels[at].text;
            return copy;
        }
        return own;
    }

    /** All lists of one definition share their counters; an override of the start sets them anew, once. */
    private void count(int definition, ListInstance instance, Level[] levels, int at) {
        @Nullable Integer[] counter = counters.computeIfAbsent(definition, id -> new Integer[LEVELS]);
        for (int i = 0; i < at; i++) {
            if (counter[i] == null) {
                counter[i] = start(instance, levels, i);
                instance.started[i] = true;
            }
        }
        Integer before = counter[at];
        boolean anew = before == null || (instance.starts.containsKey(at) && !instance.started[at]);
        counter[at] = anew || before == null ? start(instance, levels, at) : before + 1;
        instance.started[at] = true;
        for (int i = at + 1; i < LEVELS; i++) {
            int restartAfter = level(instance, levels, i).restartAfter;
            if (restartAfter < 0 || (restartAfter > 0 && at < restartAfter)) {
                counter[i] = null;
            }
        }
    }

    private static int start(ListInstance instance, Level[] levels, int at) {
        Integer own = instance.starts.get(at);
        return own != null ? own : level(instance, levels, at).start;
    }

    private String label(int definition, ListInstance instance, Level[] levels, int at) {
        Level level = level(instance, levels, at);
        if (level.format.equals("bullet")) {
            return SymbolFonts.bullet(level.text);
        }
        if (level.format.equals("none")) {
            return level.text.replaceAll("%\\d", "");
        }
        @Nullable Integer[] counter = counters.computeIfAbsent(definition, id -> new Integer[LEVELS]);
        StringBuilder label = new StringBuilder();
        for (int i = 0; i < level.text.length(); i++) {
            char c = level.text.charAt(i);
            char digit = i + 1 < level.text.length() ? level.text.charAt(i + 1) : ' ';
            if (c == '%' && digit >= '1' && digit <= '9') {
                int part = digit - '1';
                Integer count = counter[part];
                String format = level.legal ? "decimal" : level(instance, levels, part).format;
                label.append(format(count == null ? start(instance, levels, part) : count, format));
                i++;
            } else {
                label.append(c);
            }
        }
        return label.toString();
    }

    private static String format(int number, String format) {
        return switch (format) {
            case "upperRoman" -> NumberFormats.roman(number);
            case "lowerRoman" -> NumberFormats.roman(number).toLowerCase(Locale.ROOT);
            case "upperLetter" -> NumberFormats.letters(number);
            case "lowerLetter" -> NumberFormats.letters(number).toLowerCase(Locale.ROOT);
            case "decimalZero" -> number < 10 ? "0" + number : Integer.toString(number);
            case "none", "bullet" -> "";
            default -> Integer.toString(number);
        };
    }
}
