package vn.chitieu.lexicon;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** Reads word lists, each a resource in UTF-8 beside the class that uses it: one entry a line, {@code #} before a remark. */
public final class Lexicon {
    private Lexicon() {}

    /**
     * Reads the lines of a list.
     *
     * @param user the class that uses the list
     * @param resource name of a resource beside that class
     * @return the lines in order, without empty ones and remarks
     */
    public static List<String> lines(Class<?> user, String resource) {
        try (InputStream in = user.getResourceAsStream(resource)) {
            if (in == null) {
                throw new IllegalStateException(resource + " is not in the jar");
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /**
     * Reads a list whose columns are parted by tabs.
     *
     * @param user the class that uses the list
     * @param resource name of a resource beside that class
     * @param columns number of columns; missing ones at the end of a line are empty
     * @return the rows in order
     * @throws IllegalStateException where a line has more columns
     */
    public static List<List<String>> rows(Class<?> user, String resource, int columns) {
        List<List<String>> rows = new ArrayList<>();
        for (String line : lines(user, resource)) {
            String[] found = line.split("\t", -1);
            if (found.length > columns) {
                throw new IllegalStateException(resource + ": more than " + columns + " columns: " + line);
            }
            String[] cells = Arrays.copyOf(found, columns);
            Arrays.setAll(cells, i -> cells[i] == null ? "" : cells[i].strip());
            rows.add(List.of(cells));
        }
        return List.copyOf(rows);
    }

    /**
     * Splits a cell that holds several words.
     *
     * @param cell words separated by {@code |}, or empty
     */
    public static List<String> alternatives(String cell) {
        return cell.isEmpty() ? List.of() : List.of(cell.split("\\|", -1));
    }
}
