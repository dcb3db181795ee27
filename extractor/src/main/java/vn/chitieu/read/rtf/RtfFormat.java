package vn.chitieu.read.rtf;

import vn.chitieu.layout.ParagraphStyle.Alignment;
import vn.chitieu.source.InputException;

/** What control words of a Rich Text file say of the look of characters, of paragraphs, and of the rows of tables. */
final class RtfFormat {
    private final RtfScanner scanner;
    private final RtfStyleSheet styles;
    private int defaultFont;

    /**
     * Begins at a file's start.
     *
     * @param scanner what reads the words, and knows their numbers
     * @param styles the styles read so far
     */
    RtfFormat(RtfScanner scanner, RtfStyleSheet styles) {
        this.scanner = scanner;
        this.styles = styles;
    }

    /** Takes the number of the font of characters for which none is named. */
    void setDefaultFont(int font) {
        defaultFont = font;
    }

    /** Sets characters and paragraph to what they are where nothing is said. */
    void reset(RtfState state) {
        state.resetParagraph();
        state.resetCharacters(defaultFont);
    }

    /**
     * Follows the control word that was read last.
     *
     * @param state the state of the group, which the word may change
     * @return whether the word says something of the look
     * @throws InputException where a row has too many cells
     */
    boolean apply(String word, RtfState state) throws InputException {
        return character(word, state) || paragraph(word, state) || row(word, state);
    }

    private boolean character(String word, RtfState state) {
        switch (word) {
            case "f" -> state.look = state.look.withFont(scanner.number(0));
            case "fs" -> state.look = state.look.withSize(scanner.number(24) / 2f);
            case "b" -> state.look = state.look.withBold(scanner.isOn());
            case "i" -> state.look = state.look.withItalic(scanner.isOn());
            case "caps" -> state.look = state.look.withCapitals(scanner.isOn());
            case "v", "deleted" -> state.look = state.look.withHidden(scanner.isOn());
            case "plain" -> state.resetCharacters(defaultFont);
            default -> {
                return false;
            }
        }
        return true;
    }

    private boolean paragraph(String word, RtfState state) {
        switch (word) {
            case "pard" -> state.resetParagraph();
            case "s" -> {
                styles.setStyle(scanner.number(0));
                state.heading = styles.heading();
            }
            case "outlinelevel" -> {
                int level = scanner.number(9);
                state.heading = level >= 0 && level < 9 ? level + 1 : 0;
            }
            case "ql" -> state.alignment = Alignment.LEFT;
            case "qc" -> state.alignment = Alignment.CENTER;
            case "qr" -> state.alignment = Alignment.RIGHT;
            case "qj", "qd" -> state.alignment = Alignment.JUSTIFY;
            case "li" -> state.indent = scanner.number(0);
            case "fi" -> state.firstLine = scanner.number(0);
            default -> {
                return false;
            }
        }
        return true;
    }

    private boolean row(String word, RtfState state) throws InputException {
        RtfStory story = state.story;
        switch (word) {
            case "intbl" -> state.inTable = scanner.isOn();
            case "trowd" -> story.startRowDefinition();
            case "trleft" -> story.setLeft(scanner.number(0));
            case "clmrg" -> story.setJoinsLeft();
            case "clvmrg" -> story.setJoinsAbove();
            case "cellx" -> story.addEdge(scanner.number(0));
            case "cell" -> story.endCell(state);
            case "row" -> story.endRow();
            default -> {
                return false;
            }
        }
        return true;
    }
}
