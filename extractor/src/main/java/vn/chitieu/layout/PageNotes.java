package vn.chitieu.layout;

import java.util.List;

/**
 * What a reader noticed about single pages: 1-based numbers, in order.
 *
 * @param unread pages whose content is missing: damaged, or scans while recognition is not installed
 * @param reread pages that brought a text along which was not to be trusted, and were read from their picture instead
 * @param doubtful pages whose own text was kept although it is not to be trusted, because nothing better could be read
 */
public record PageNotes(List<Integer> unread, List<Integer> reread, List<Integer> doubtful) {
    /** For documents of which there is nothing to say. */
    public static final PageNotes NONE = new PageNotes(List.of(), List.of(), List.of());

    /** Puts the numbers in order. */
    public PageNotes {
        unread = unread.stream().sorted().toList();
        reread = reread.stream().sorted().toList();
        doubtful = doubtful.stream().sorted().toList();
    }
}
