package vn.chitieu.read.word;

import java.io.ByteArrayOutputStream;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import vn.chitieu.layout.RawBlock;
import vn.chitieu.layout.RawRun;
import vn.chitieu.layout.RawText.Region;
import vn.chitieu.read.FormTables;
import vn.chitieu.read.RunCollector;
import vn.chitieu.read.office.EdgeTable;
import vn.chitieu.read.office.RegionTexts;
import vn.chitieu.source.InputException;

/** Reads the paragraphs and tables of a Word 6.0 or 95 file. */
final class Word95Body {
    private static final int CELL_END = 0x07;
    private static final int SECTION_END = 0x0C;
    private static final int PARAGRAPH_END = 0x0D;
    /** Width of a cell where the row does not say how wide its cells are. */
    private static final int ANY_WIDTH = 1000;

    private final Word95File file;
    private final DocCharacters characters = new DocCharacters();
    private final List<RawBlock> blocks = new ArrayList<>();
    private final List<Stretch> paragraph = new ArrayList<>();
    private EdgeTable table = new EdgeTable();
    private List<List<RawBlock>> row = new ArrayList<>();
    private List<RawBlock> cell = new ArrayList<>();

    /** Characters of equal look. */
    private record Stretch(byte[] text, byte[] look, byte[] changes) {}

    private Word95Body(Word95File file) {
        this.file = file;
    }

    /**
     * Reads a document.
     *
     * @param main main stream of the file
     * @return text and tables of the body, text boxes, footnotes
     */
    static List<RawBlock> read(byte[] main) throws InputException {
        Word95File file = new Word95File(main);
        List<RawBlock> notes = new ArrayList<>();
        List<RawBlock> blocks = new ArrayList<>();
        int start = 0;
        for (int story = 0; story <= 6; story++) {
            int end = start + file.story(story);
            switch (story) {
                case 0, 6 -> blocks.addAll(new Word95Body(file).story(start, end));
                case 1, 5 -> notes.addAll(RegionTexts.of(new Word95Body(file).story(start, end), Region.FOOTNOTE));
                default -> {}
            }
            start = end;
        }
        blocks.addAll(blocks.isEmpty() ? List.of() : notes);
        return blocks;
    }

    private List<RawBlock> story(int start, int end) throws InputException {
        for (Word95File.Piece piece : file.pieces()) {
            int from = Math.max(start, piece.first());
            int to = Math.min(end, piece.first() + piece.length());
            int begin = piece.place() + (from - piece.first()) * file.width();
            piece(piece, begin, begin + Math.max(0, to - from) * file.width());
        }
        endParagraph(new Word95Look(0), PARAGRAPH_END);
        endTable();
        return blocks;
    }

    private void piece(Word95File.Piece piece, int from, int to) throws InputException {
        ByteArrayOutputStream text = new ByteArrayOutputStream();
        byte[] look = {};
        for (int place = from; place < to; place += file.width()) {
            byte[] next = file.characters(place);
            if (next != look) {
                add(text, look, piece);
                look = next;
            }
            int c = file.at(place);
            if (c == PARAGRAPH_END || c == CELL_END || c == SECTION_END) {
                add(text, look, piece);
                endParagraph(look(file.paragraph(place), piece), c);
            } else {
                text.write(c);
                if (file.width() > 1) {
                    text.write(c >> 8);
                }
            }
        }
        add(text, look, piece);
    }

    private void add(ByteArrayOutputStream text, byte[] look, Word95File.Piece piece) {
        if (text.size() > 0) {
            paragraph.add(new Stretch(text.toByteArray(), look, piece.changes()));
            text.reset();
        }
    }

    private Word95Look look(byte[] changes, Word95File.Piece piece) {
        int style = changes.length < 2 ? 0 : Byte.toUnsignedInt(changes[0]) + (Byte.toUnsignedInt(changes[1]) << 8);
        Word95Look look = file.styles().paragraph(style);
        look.apply(changes.length < 2 ? changes : Arrays.copyOfRange(changes, 2, changes.length), file.styles());
        look.apply(piece.changes(), file.styles());
        return look;
    }

    private void endParagraph(Word95Look look, int mark) throws InputException {
        RunCollector runs = new RunCollector();
        for (Stretch stretch : paragraph) {
            Word95Look own = look.copy();
            own.apply(stretch.look(), file.styles());
            own.apply(stretch.changes(), file.styles());
            if (own.symbol() >= 0) {
                characters.addSymbol((char) own.symbol(), own.run(file.fonts()), own.isShown(), runs);
            } else {
                String text = file.decode(stretch.text(), own.font());
                characters.add(text, own.run(file.fonts()), own.isShown(), runs);
            }
        }
        paragraph.clear();
        characters.endParagraph();
        List<RawRun> taken = runs.take();
        if (!look.isInTable()) {
            endTable();
        }
        if (look.isInTable() && look.isRowEnd()) {
            endRow(look);
            return;
        }
        if (!taken.isEmpty()) {
            (look.isInTable() ? cell : blocks).add(RunCollector.paragraph(taken, look.paragraph()));
        }
        if (look.isInTable() && mark == CELL_END) {
            row.add(cell);
            cell = new ArrayList<>();
        }
    }

    private void endRow(Word95Look look) {
        int[] edges = look.edges();
        List<EdgeTable.Cell> cells = new ArrayList<>();
        for (int i = 0; i < row.size(); i++) {
            boolean known = edges.length == row.size() + 1;
            cells.add(new EdgeTable.Cell(
                    known ? edges[i] : i * ANY_WIDTH,
                    known ? edges[i + 1] : (i + 1) * ANY_WIDTH,
                    look.joinsLeft(i),
                    false,
                    row.get(i)));
        }
        table.add(cells);
        row = new ArrayList<>();
    }

    /** Gives the table so far; what stands in a row that has no end is text. */
    private void endTable() throws InputException {
        if (!table.isEmpty()) {
            FormTables.addTo(blocks, table.grid(), null);
            table = new EdgeTable();
        }
        row.forEach(blocks::addAll);
        row = new ArrayList<>();
        blocks.addAll(cell);
        cell = new ArrayList<>();
    }
}
