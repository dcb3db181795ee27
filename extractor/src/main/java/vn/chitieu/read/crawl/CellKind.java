package vn.chitieu.read.crawl;

import java.util.regex.Pattern;

/** What a cell of a table in Markdown holds, so far as that tells its column from others; a short number is of both kinds. */
enum CellKind {
    /** A number or letter that counts rows, or a bullet. */
    INDEX("[\\s*_]*(?:\\d{1,2}(?:\\.\\d{1,2}){0,4}|[IVXLC]{1,6}|[A-Za-zđĐ]|[-+*•])[.)]?[\\s*_]*"),
    /** A figure, a range or a rate. */
    NUMBER("[\\s*_]*[<>≥≤~]?\\s*\\d[\\d.,/ –%-]*(?:\\s?%)?[\\s*_]*");

    /** Numbers and labels are short; the patterns are not tried on more. */
    private static final int LONGEST = 60;

    private final Pattern pattern;

    CellKind(String pattern) {
        this.pattern = Pattern.compile(pattern);
    }

    /** Returns whether the source text of a cell is of this kind. */
    boolean fits(String cell) {
        return cell.length() <= LONGEST && pattern.matcher(cell).matches();
    }
}
