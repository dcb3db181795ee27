package vn.chitieu.outline;

import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.chitieu.text.Span;

/** Finds the line that says what kind of document it is: {@code KẾ HOẠCH}, {@code QUYẾT ĐỊNH}. */
final class TypeLineFinder {
    private static final int MAX_LINES = 60;
    private static final int MAX_OFFSET = 12_000;
    private static final Pattern END_OF_LETTERHEAD =
            Pattern.compile("nam\\s(?:19|20)\\s?\\d\\s?\\d|hanh\\s+phuc|[-_]{3,}|" + "/\\s?[a-z]+(?:-[a-z]+)*");

    private static final Pattern BASIS = Pattern.compile("[^a-z0-9]*can\\s+cu\\s");
    private static final Pattern BASIS_BEGINS =
            Pattern.compile("[^a-z0-9]*(?:can\\s+cu|thuc\\s+hien|kinh\\s+gui)\\b.*");

    private final Map<String, String> types;
    private final Pattern capitals;

    private TypeLineFinder() {
        types = DocumentTypes.standard().typeLines();
        capitals = Pattern.compile("(?<![a-z0-9])("
                + types.keySet().stream().map(t -> t.replace(" ", "\\s{1,3}")).collect(Collectors.joining("|"))
                + ")(?![a-z0-9])");
    }

    static TypeLineFinder standard() {
        return new TypeLineFinder();
    }

    /**
     * A type line.
     *
     * @param span the word
     * @param code code of the type
     */
    record TypeLine(Span span, String code) {}

    /** Finds the type line of a document, or null where it has none. */
    @Nullable
    TypeLine find(HeaderText text) {
        TypeLine alone = alone(text);
        return alone != null ? alone : runIn(text);
    }

    private @Nullable TypeLine alone(HeaderText text) {
        for (int i = 0; i < Math.min(MAX_LINES, text.lines().size()); i++) {
            Line line = text.lines().get(i);
            if (line.start() > MAX_OFFSET
                    || BASIS.matcher(text.foldedSlice(line)).lookingAt()) {
                break;
            }
            String words = Folded.words(text.slice(line));
            if (words.length() > 40) {
                continue;
            }
            String type = types.get(words);
            if (type == null && words.length() > 6 && words.matches("(?:[a-z] ){4,}[a-z]")) {
                type = spacedOut(words);
            }
            if (type != null && Character.isUpperCase(firstLetter(text.slice(line)))) {
                return new TypeLine(text.trim(line.start(), line.end()), type);
            }
        }
        return null;
    }

    private @Nullable String spacedOut(String words) {
        String joined = words.replace(" ", "");
        for (Map.Entry<String, String> type : types.entrySet()) {
            if (type.getKey().replace(" ", "").equals(joined)) {
                return type.getValue();
            }
        }
        return null;
    }

    /** Finds the word in capitals at the beginning of a line or right behind the letterhead of the same line. */
    private @Nullable TypeLine runIn(HeaderText text) {
        for (int i = 0; i < Math.min(MAX_LINES, text.lines().size()); i++) {
            Line line = text.lines().get(i);
            if (line.start() >= MAX_OFFSET
                    || BASIS_BEGINS.matcher(text.foldedSlice(line)).lookingAt()) {
                break;
            }
            Matcher word = capitals.matcher(text.folded())
                    .region(line.start(), Math.min(line.end(), MAX_OFFSET))
                    .useTransparentBounds(true);
            while (word.find()) {
                String printed = text.text().substring(word.start(), word.end());
                boolean first = text.trim(line.start(), line.end()).start() == word.start();
                if (ProperCase.inCapitals(printed) && (first || behindLetterhead(text, line, word.start()))) {
                    String code = types.get(word.group(1).replaceAll("\\s+", " "));
                    return code == null ? null : new TypeLine(new Span(word.start(), word.end()), code);
                }
            }
        }
        return null;
    }

    private static boolean behindLetterhead(HeaderText text, Line line, int offset) {
        Matcher end = END_OF_LETTERHEAD.matcher(text.folded()).region(line.start(), offset);
        int last = -1;
        while (end.find()) {
            last = end.end();
        }
        return last >= 0 && text.folded().substring(last, offset).matches("[^a-z0-9]*");
    }

    private static char firstLetter(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (Character.isLetter(text.charAt(i))) {
                return text.charAt(i);
            }
        }
        return ' ';
    }
}
