package vn.chitieu.read.word;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.Arrays;
import vn.chitieu.layout.ParagraphStyle;
import vn.chitieu.layout.ParagraphStyle.Alignment;
import vn.chitieu.layout.RunStyle;
import vn.chitieu.read.office.FontTable;

/**
 * Look of a paragraph of Word 6.0 or 95, and of the characters in it. The file says it as changes to what a style says, each a code
 * of one byte and its operand (Microsoft Word 6.0 Binary File Format, "Sprm Definitions").
 */
final class Word95Look {
    private static final int VARIABLE = -1;
    private static final int UNKNOWN = -2;
    private static final int[] SIZES = new int[256];

    static {
        Arrays.fill(SIZES, UNKNOWN);
        sizes(
                1, 4, 5, 6, 7, 8, 9, 10, 11, 13, 14, 24, 25, 29, 37, 44, 50, 51, 65, 66, 67, 71, 75, 85, 86, 87, 88, 89,
                90);
        sizes(1, 91, 92, 94, 98, 100, 102, 104, 117, 118, 119, 185, 186);
        sizes(
                2, 2, 16, 17, 18, 19, 21, 22, 26, 27, 28, 30, 31, 32, 33, 34, 35, 36, 38, 39, 40, 41, 42, 43, 45, 46,
                47, 48, 49);
        sizes(2, 69, 72, 80, 93, 96, 97, 99, 101, 107, 109, 110, 121, 122, 123, 124, 182, 183, 184, 189, 195, 197, 198);
        sizes(3, 73, 95);
        sizes(4, 20, 70, 192, 194, 196, 200);
        sizes(5, 193, 199);
        sizes(12, 187);
        sizes(0, 83);
        sizes(VARIABLE, 3, 12, 15, 23, 68, 74, 77, 79, 81, 82, 103, 105, 106, 108, 120, 188, 190, 191);
    }

    private static void sizes(int size, int... codes) {
        for (int code : codes) {
            SIZES[code] = size;
        }
    }

    private int font;
    private int halfPoints = 20;
    private boolean bold;
    private boolean italic;
    private boolean capitals;
    private boolean hidden;
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
        this.font = font;
    }

    /** Returns a copy. */
    Word95Look copy() {
        Word95Look copy = new Word95Look(font);
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
        font = other.font;
        halfPoints = other.halfPoints;
        bold = other.bold;
        italic = other.italic;
        capitals = other.capitals;
        hidden = other.hidden;
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
        ByteBuffer rest = ByteBuffer.wrap(changes).order(ByteOrder.LITTLE_ENDIAN);
        while (rest.hasRemaining()) {
            int code = Byte.toUnsignedInt(rest.get());
            int size = SIZES[code] == VARIABLE ? length(code, rest) : SIZES[code];
            if (size < 0 || size > rest.remaining()) {
                return;
            }
            ByteBuffer operand = rest.slice(rest.position(), size).order(ByteOrder.LITTLE_ENDIAN);
            rest.position(rest.position() + size);
            apply(code, operand, base, styles);
        }
    }

    private static int length(int code, ByteBuffer rest) {
        if (code == 190) {
            return rest.remaining() < 2 ? UNKNOWN : Short.toUnsignedInt(rest.getShort()) - 1;
        }
        // Changes of tabulators may be too long for their length.
        int length = rest.hasRemaining() ? Byte.toUnsignedInt(rest.get()) : 255;
        return code == 23 && length == 255 ? UNKNOWN : length;
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
            case 85 -> bold = toggled(operand.get(), base.bold);
            case 86 -> italic = toggled(operand.get(), base.italic);
            case 91 -> capitals = toggled(operand.get(), base.capitals);
            case 92 -> hidden = toggled(operand.get(), base.hidden);
            case 93 -> font = Short.toUnsignedInt(operand.getShort());
            case 99 -> halfPoints = Short.toUnsignedInt(operand.getShort());
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
        return !hidden && !deleted;
    }

    /** Returns the number of the font. */
    int font() {
        return font;
    }

    /** Returns the character of a symbol font that stands for the whole run; negative where there is none. */
    int symbol() {
        return symbol;
    }

    /** Returns the look of the characters. */
    RunStyle run(FontTable fonts) {
        return new RunStyle(bold, italic, capitals, fonts.name(font), halfPoints / 2f);
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
