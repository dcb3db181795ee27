package vn.chitieu.extract.table.structure;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import vn.chitieu.annotate.VietnameseFold;
import vn.chitieu.lexicon.Lexicon;

/**
 * A list of the words of tables: one entry a line, columns between tabs, {@code #} before a remark. The last column is an
 * example that the entry must match, the one before it a regular expression over folded text, the first a code.
 */
public final class TableLexicon {
    private final List<Entry> entries;

    private TableLexicon(List<Entry> entries) {
        this.entries = entries;
    }

    /**
     * One entry.
     *
     * @param code what the words say
     * @param details columns between code and pattern
     * @param pattern what folded text must hold
     * @param example text that must be matched
     */
    public record Entry(String code, List<String> details, Pattern pattern, String example) {}

    /**
     * Reads a list.
     *
     * @param resource name of a resource beside this class, without {@code .tsv}
     */
    public static TableLexicon read(String resource) {
        List<Entry> entries = new ArrayList<>();
        for (String line : Lexicon.lines(TableLexicon.class, resource + ".tsv")) {
            String[] cells = line.split("\t", -1);
            if (cells.length < 3) {
                throw new IllegalStateException(resource + ".tsv: too few columns in: " + line);
            }
            int last = cells.length - 1;
            entries.add(new Entry(
                    cells[0],
                    List.copyOf(Arrays.asList(cells).subList(1, last - 1)),
                    Pattern.compile(cells[last - 1]),
                    cells[last]));
        }
        return new TableLexicon(List.copyOf(entries));
    }

    /**
     * Returns the first entry that a text holds.
     *
     * @param text any text
     */
    @Nullable
    Entry find(String text) {
        String folded = VietnameseFold.fold(text.strip());
        for (Entry entry : entries) {
            if (entry.pattern.matcher(folded).find()) {
                return entry;
            }
        }
        return null;
    }

    /**
     * Returns the code of the first entry that a text holds, or null.
     *
     * @param text any text
     */
    @Nullable
    public String code(String text) {
        Entry entry = find(text);
        return entry == null ? null : entry.code;
    }

    /** Returns all entries, in order. */
    public List<Entry> entries() {
        return entries;
    }
}
