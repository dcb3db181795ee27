package vn.chitieu.outline;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** Reads the word lists of this package: one entry a line, columns between tabs, {@code #} before a remark. */
final class Lexicon {
    private Lexicon() {}

    /**
     * Reads a list.
     *
     * @param resource name of a resource beside this class
     * @param columns number of columns; missing ones at the end of a line are empty
     * @return the rows in order
     */
    static List<List<String>> rows(String resource, int columns) {
        try (InputStream in = Lexicon.class.getResourceAsStream(resource)) {
            if (in == null) {
                throw new IllegalStateException(resource + " is not in the jar");
            }
            List<List<String>> rows = new ArrayList<>();
            for (String line : new String(in.readAllBytes(), StandardCharsets.UTF_8).split("\\R", -1)) {
                if (!line.isBlank() && !line.startsWith("#")) {
                    String[] cells = Arrays.copyOf(line.split("\t", -1), columns);
                    Arrays.setAll(cells, i -> cells[i] == null ? "" : cells[i].strip());
                    rows.add(List.of(cells));
                }
            }
            return rows;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /**
     * Splits a cell that holds several words.
     *
     * @param cell words separated by {@code |}, or empty
     */
    static List<String> alternatives(String cell) {
        return cell.isEmpty() ? List.of() : List.of(cell.split("\\|", -1));
    }
}
