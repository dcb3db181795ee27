package vn.chitieu.read;

import java.time.Duration;

/** Gives a document more time where its reader finds that it needs more than others, such as a scan of hundreds of pages. */
@FunctionalInterface
public interface TimeAllowance {
    /** For those who set no limit. */
    TimeAllowance NONE = more -> {};

    /** What recognition of a page may add, on a slow machine with many documents at once. */
    Duration RECOGNISED_PAGE = Duration.ofSeconds(20);

    /**
     * Adds to the time that the document may take.
     *
     * @param more not negative
     */
    void grant(Duration more);
}
