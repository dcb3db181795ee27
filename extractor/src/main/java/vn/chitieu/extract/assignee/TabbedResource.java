package vn.chitieu.extract.assignee;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/** Reads the package's tables of knowledge: UTF-8, a row a line, columns parted by tabs, {@code #} before a comment. */
final class TabbedResource {
    private TabbedResource() {}

    /**
     * Reads a resource.
     *
     * @param name its file name
     * @param columns number of columns that every row must have
     */
    static List<List<String>> rows(String name, int columns) {
        try (InputStream in = TabbedResource.class.getResourceAsStream(name)) {
            if (in == null) {
                throw new IllegalStateException(name + " is not in the jar");
            }
            List<List<String>> rows = new ArrayList<>();
            for (String line : new String(in.readAllBytes(), StandardCharsets.UTF_8).split("\n", -1)) {
                if (!line.isBlank() && !line.startsWith("#")) {
                    List<String> row = List.of(line.split("\t", -1));
                    if (row.size() != columns) {
                        throw new IllegalStateException(name + ": " + columns + " columns expected: " + line);
                    }
                    rows.add(row);
                }
            }
            return List.copyOf(rows);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
