package vn.chitieu.read.page.ruled;

/** How the text of a cell stands in a row that is higher than it. */
enum CellLevel {
    TOP,
    MIDDLE,
    BOTTOM;

    /**
     * Returns how far a text is from where it would stand.
     *
     * @param first first baseline of the text
     * @param last its last baseline
     * @param top first baseline of the row
     * @param bottom last baseline of the row
     */
    float off(float first, float last, float top, float bottom) {
        return switch (this) {
            case TOP -> first - top;
            case MIDDLE -> Math.abs(first + last - top - bottom) / 2;
            case BOTTOM -> bottom - last;
        };
    }
}
