package vn.chitieu.write;

import java.util.EnumSet;
import java.util.Set;

/**
 * How a dataset is written.
 *
 * @param formats what to write, at least one
 * @param spreadsheet whether the CSV files are meant to be opened in a spreadsheet by double click: they begin with a byte order
 *     mark, and a text that a spreadsheet would run as a formula has an apostrophe before it. A dataset for programs has neither,
 *     because its cells must be equal to the document's words
 */
public record WriteOptions(Set<OutputFormat> formats, boolean spreadsheet) {

    /** Copies the set and refuses an empty one. */
    public WriteOptions {
        if (formats.isEmpty()) {
            throw new IllegalArgumentException("no output format");
        }
        formats = Set.copyOf(formats);
    }

    /** Returns the options of a run that was asked for nothing else: the records in every format, for programs. */
    public static WriteOptions standard() {
        return new WriteOptions(EnumSet.of(OutputFormat.CSV, OutputFormat.JSON), false);
    }

    boolean csv() {
        return formats.contains(OutputFormat.CSV);
    }

    boolean json() {
        return formats.contains(OutputFormat.JSON);
    }

    boolean stored() {
        return formats.contains(OutputFormat.STORED);
    }
}
