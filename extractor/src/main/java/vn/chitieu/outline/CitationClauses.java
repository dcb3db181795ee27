package vn.chitieu.outline;

/** The clauses of a basis block: a semicolon or the end of a paragraph ends each. For one document. */
final class CitationClauses {
    private final HeaderText text;

    CitationClauses(HeaderText text) {
        this.text = text;
    }

    /** Returns the last beginning of a clause between two offsets. */
    int start(int from, int to) {
        int start = from;
        for (int i = end(from, to); i < to; i = end(i + 1, to)) {
            start = i + 1;
        }
        return start;
    }

    /** Returns where the clause that an offset stands in ends, or {@code to} where that is earlier. */
    int end(int from, int to) {
        for (int i = from; i < to; i++) {
            char c = text.text().charAt(i);
            if (c == ';' || c == '\n' && !goesOn(i)) {
                return i;
            }
        }
        return to;
    }

    /** A line that was broken anywhere goes on where the sentence is not over. */
    private boolean goesOn(int lineBreak) {
        int next = lineBreak + 1;
        if (lineBreak == 0
                || next >= text.text().length()
                || ".;:".indexOf(text.text().charAt(lineBreak - 1)) >= 0) {
            return false;
        }
        char c = text.text().charAt(next);
        return Character.isLowerCase(c)
                || Character.isDigit(c)
                        && !SectionStart.isLabel(text.folded()
                                .substring(next, Math.min(text.text().length(), next + 20)));
    }
}
