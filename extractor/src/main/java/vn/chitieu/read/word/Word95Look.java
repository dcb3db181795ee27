package vn.chitieu.read.word;

import java.nio.ByteBuffer;
import vn.chitieu.layout.ParagraphStyle;
import vn.chitieu.layout.ParagraphStyle.Alignment;
import vn.chitieu.layout.RunStyle;
import vn.chitieu.read.office.CharacterLook;
import vn.chitieu.read.office.FontTable;

/**
 * Look of a paragraph of Word 6.0 or 95, and of the characters in it. The file says it as changes ({@link Word95Change})
 * to what a style says.
 */
final class Word95Look {
    /** In points, where no style says another. */
    private static final float STANDARD_SIZE = 10;

    private CharacterLook look;
    private boolean deleted;
    private int symbol = -1;

    private int style;
    private int justification;
    private int left;
    private int first;
    private boolean inTable;
    private boolean rowEnd;
    private int[] edges = {};
    private boolean[] joinsLeft = {};

    /** Begins with what holds where no style says anything. */
    Word95Look(int font) {
        this.look = CharacterLook.plain(font, STANDARD_SIZE);
    }

    /** Returns a copy. */
    Word95Look copy() {
        Word95Look copy = new Word95Look(font());
        copy.takeCharacters(this);
        copy.style = style;
        copy.justification = justification;
        copy.left = left;
        copy.first = first;
        copy.inTable = inTable;
        copy.rowEnd = rowEnd;
        copy.edges = edges;
        copy.joinsLeft = joinsLeft;
        return copy;
    }

    private void takeCharacters(Word95Look other) {
        look = other.look;
        deleted = other.deleted;
    }

    /** Says which style the paragraph has. */
    void setStyle(int number) {
        style = number;
    }

    /**
     * Applies changes, up to the first that is not known.
     *
     * @param changes codes and operands
     * @param styles styles that changes may name
     */
    void apply(byte[] changes, Word95Styles styles) {
        Word95Look base = copy();
        for (Word95Change change : Word95Change.of(changes)) {
            apply(change.code(), change.operand(), base, styles);
        }
    }

    private void apply(int code, ByteBuffer operand, Word95Look base, Word95Styles styles) {
        switch (code) {
            case 5 -> justification = operand.get();
            case 17 -> left = operand.getShort();
            case 19 -> first = operand.getShort();
            case 24 -> inTable = operand.get() != 0;
            case 25 -> rowEnd = operand.get() != 0;
            case 65 -> deleted = operand.get() != 0;
            case 74 -> symbol = operand.remaining() > 2 ? 0xF000 + Byte.toUnsignedInt(operand.get(2)) : -1;
            case 80 -> takeCharacters(styles.characters(Short.toUnsignedInt(operand.getShort()), this));
            case 82, 83 -> takeCharacters(base);
            case 85 -> look = look.withBold(toggled(operand.get(), base.look.bold()));
            case 86 -> look = look.withItalic(toggled(operand.get(), base.look.italic()));
            case 91 -> look = look.withCapitals(toggled(operand.get(), base.look.capitals()));
            case 92 -> look = look.withHidden(toggled(operand.get(), base.look.hidden()));
            case 93 -> look = look.withFont(Short.toUnsignedInt(operand.getShort()));
            case 99 -> look = look.withSize(Short.toUnsignedInt(operand.getShort()) / 2f);
            case 188, 190 -> defineRow(operand);
            case 197 -> {
                int from = Byte.toUnsignedInt(operand.get());
                int to = Math.min(joinsLeft.length, Byte.toUnsignedInt(operand.get()));
                for (int i = from + 1; i < to; i++) {
                    joinsLeft[i] = true;
                }
            }
            default -> {}
        }
    }

    private static boolean toggled(byte operand, boolean base) {
        return operand == (byte) 0x81 ? !base : operand == (byte) 0x80 ? base : operand != 0;
    }

    private void defineRow(ByteBuffer operand) {
        int cells = operand.hasRemaining() ? Byte.toUnsignedInt(operand.get()) : 0;
        if (operand.remaining() < 2 * (cells + 1)) {
            return;
        }
        edges = new int[cells + 1];
        joinsLeft = new boolean[cells];
        for (int i = 0; i <= cells; i++) {
            edges[i] = operand.getShort();
        }
        for (int i = 0; i < cells && operand.remaining() >= 10; i++) {
            joinsLeft[i] = (operand.getShort() & 2) != 0;
            operand.position(operand.position() + 8);
        }
    }

    /** Returns whether the paragraph stands in a table. */
    boolean isInTable() {
        return inTable;
    }

    /** Returns whether the paragraph is the mark that ends a row of a table. */
    boolean isRowEnd() {
        return rowEnd;
    }

    /** Returns the edges of the cells of the row that ends, in twentieths of a point from the left. */
    int[] edges() {
        return edges;
    }

    /** Returns whether a cell of the row that ends is merged into the one before. */
    boolean joinsLeft(int cell) {
        return cell < joinsLeft.length && joinsLeft[cell];
    }

    /** Returns whether the characters are shown. */
    boolean isShown() {
        return !look.hidden() && !deleted;
    }

    /** Returns the number of the font. */
    int font() {
        return look.font();
    }

    /** Returns the character of a symbol font that stands for the whole run; negative where there is none. */
    int symbol() {
        return symbol;
    }

    /** Returns the look of the characters. */
    RunStyle run(FontTable fonts) {
        return look.style(fonts);
    }

    /** Returns the look of the paragraph; the first nine styles are the built-in headings. */
    ParagraphStyle paragraph() {
        Alignment alignment =
                switch (justification) {
                    case 1 -> Alignment.CENTER;
                    case 2 -> Alignment.RIGHT;
                    case 3 -> Alignment.JUSTIFY;
                    default -> Alignment.LEFT;
                };
        return new ParagraphStyle(alignment, (left + first) / 20f, style >= 1 && style <= 9 ? style : 0, null, 0);
    }
}
