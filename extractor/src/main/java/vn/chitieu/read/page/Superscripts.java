package vn.chitieu.read.page;

/** Raised figures, such as the mark of a footnote and the 2 of a square metre. */
final class Superscripts {
    private static final String RAISED = "\u2070\u00B9\u00B2\u00B3\u2074\u2075\u2076\u2077\u2078\u2079";
    private static final float SMALLER = 0.8f;
    private static final float RAISE = 0.2f;

    private Superscripts() {}

    /**
     * Returns a word as it is shown: raised figures become superscript characters, so that the 1 of a footnote does not
     * become the last digit of the number before it.
     *
     * @param word a word of the row
     * @param row its row
     */
    static Word shown(Word word, TextRow row) {
        boolean raised = word.size() < SMALLER * row.size() && row.baseline() - word.baseline() > RAISE * row.size();
        if (!raised || !word.text().chars().allMatch(c -> c >= '0' && c <= '9')) {
            return word;
        }
        StringBuilder figures = new StringBuilder();
        for (int i = 0; i < word.text().length(); i++) {
            figures.append(RAISED.charAt(word.text().charAt(i) - '0'));
        }
        return word.spelled(figures.toString());
    }
}
