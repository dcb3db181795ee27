package vn.chitieu.run;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What a run is asked to do.
 *
 * @param inputs files and folders to read
 * @param out folder of the dataset
 * @param threads number of documents that are worked on at once, at least 1
 * @param rules folder of the user's own rules, or null
 * @param formats what to write, at least one
 * @param spreadsheet whether the CSV files are to be opened in a spreadsheet by double click
 * @param documentLimit how long one document may take
 */
public record RunRequest(
        List<Path> inputs,
        Path out,
        int threads,
        @Nullable Path rules,
        Set<Format> formats,
        boolean spreadsheet,
        Duration documentLimit) {

    /** How long one document may take unless the user says otherwise. */
    public static final Duration DEFAULT_LIMIT = Duration.ofMinutes(5);

    /** A form in which records are written. */
    public enum Format {
        /** One table per kind of record. */
        CSV,
        /** One file per document. */
        JSON,
        /** One text per document, as its file stores it. */
        STORED
    }

    /** What is written unless the user says otherwise. */
    public static final Set<Format> DEFAULT_FORMATS = Set.of(Format.CSV, Format.JSON);

    /** Copies the collections and refuses numbers that make no sense. */
    public RunRequest {
        inputs = List.copyOf(inputs);
        formats = Set.copyOf(formats);
        if (threads < 1 || documentLimit.isNegative() || documentLimit.isZero()) {
            throw new IllegalArgumentException("threads and time limit must be positive");
        }
    }

    /**
     * Returns the request of a user who asks for nothing special: records in all formats, a thread per processor.
     *
     * @param inputs files and folders to read
     * @param out folder of the dataset
     */
    public static RunRequest of(List<Path> inputs, Path out) {
        return new RunRequest(
                inputs, out, Runtime.getRuntime().availableProcessors(), null, DEFAULT_FORMATS, false, DEFAULT_LIMIT);
    }

    /**
     * Returns the same request for another number of threads.
     *
     * @param count documents that are worked on at once, at least 1
     */
    public RunRequest withThreads(int count) {
        return new RunRequest(inputs, out, count, rules, formats, spreadsheet, documentLimit);
    }

    /**
     * Returns the same request with another time limit.
     *
     * @param limit how long one document may take
     */
    public RunRequest withDocumentLimit(Duration limit) {
        return new RunRequest(inputs, out, threads, rules, formats, spreadsheet, limit);
    }
}
