package vn.chitieu.read.markdown;

import java.util.List;

/** How the lines of a block stand to one another. */
enum LineWrapping {
    /** Each line is a paragraph. */
    NONE,
    /** Lines are wrapped, and no blank lines tell where paragraphs end: what goes on is found as in a text file. */
    LINES,
    /** Lines are wrapped; a break is one only before an item of a list. */
    PROSE,
    /** Lines are short texts set below one another, some of them wrapped: letterheads, signatures. */
    FORM;

    /** A file with longer lines than this, but for one in fifty, is not wrapped. */
    private static final int WRAPPED_WIDTH = 140;

    /** A file of so many lines whose blank lines are under one in twenty has lost them. */
    private static final int DENSE = 60;

    /**
     * Tells how the lines of a file stand to one another.
     *
     * @param lines all its lines
     * @return {@link #NONE}, {@link #LINES} or {@link #PROSE}
     */
    static LineWrapping of(List<String> lines) {
        int filled = 0;
        int wide = 0;
        int wraps = 0;
        for (int i = 0; i < lines.size(); i++) {
            String line = lines.get(i);
            if (!line.isBlank()) {
                filled++;
                wide += line.length() > WRAPPED_WIDTH ? 1 : 0;
                boolean follows = i + 1 < lines.size() && !lines.get(i + 1).isBlank();
                wraps += follows && !line.strip().equals("|") ? 1 : 0;
            }
        }
        boolean wrapped = wide * 50 <= filled && wraps * 4 >= filled;
        if (!wrapped) {
            return NONE;
        }
        boolean dense = filled >= DENSE && (lines.size() - filled) * 20 < filled;
        return dense ? LINES : PROSE;
    }
}
