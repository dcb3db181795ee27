package vn.chitieu.read.word;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.apache.poi.EncryptedDocumentException;
import org.apache.poi.hwpf.HWPFDocument;
import org.apache.poi.hwpf.HWPFDocumentCore;
import org.apache.poi.hwpf.usermodel.HeaderStories;
import org.apache.poi.hwpf.usermodel.Range;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.apache.poi.util.LittleEndian;
import org.jspecify.annotations.Nullable;
import vn.chitieu.layout.RawBlock;
import vn.chitieu.layout.RawDocument;
import vn.chitieu.layout.RawText.Region;
import vn.chitieu.read.DocumentReader;
import vn.chitieu.read.office.RegionTexts;
import vn.chitieu.source.FailureReason;
import vn.chitieu.source.InputException;
import vn.chitieu.source.MediaTypes;
import vn.chitieu.source.SourceFile;

/**
 * Reads the binary files of Word 97 to 2003, and of Word 6 and 95: what stands on the page, with the labels of automatic
 * numbering, without deleted and hidden text. Text boxes stand after the body, for these files keep them apart from it.
 */
public final class DocReader implements DocumentReader {
    /** Version in the file below which the format is that of Word 6.0 and 95. */
    private static final int FIRST_OF_WORD_97 = 106;

    /** Creates a reader. */
    public DocReader() {}

    @Override
    public Set<String> mediaTypes() {
        return Set.of(MediaTypes.DOC);
    }

    @Override
    public RawDocument read(SourceFile file) throws InputException {
        try (POIFSFileSystem files = new POIFSFileSystem(new ByteArrayInputStream(file.bytes()))) {
            List<RawBlock> blocks = blocks(files);
            if (blocks.isEmpty()) {
                throw new InputException(FailureReason.NO_TEXT, "no text in the body");
            }
            return new RawDocument(blocks, null, 0, "unicode");
        } catch (EncryptedDocumentException e) {
            throw new InputException(FailureReason.ENCRYPTED, "an encrypted Word document");
        } catch (IOException | RuntimeException | StackOverflowError e) {
            // POI throws unchecked exceptions of many kinds on malformed structures.
            throw new InputException(FailureReason.DAMAGED, e);
        }
    }

    private static List<RawBlock> blocks(POIFSFileSystem files) throws IOException, InputException {
        try (InputStream main = files.getRoot().createDocumentInputStream("WordDocument")) {
            main.mark(4);
            byte[] start = main.readNBytes(4);
            if (start.length == 4 && LittleEndian.getUShort(start, 2) < FIRST_OF_WORD_97) {
                main.reset();
                return Word95Body.read(main.readAllBytes());
            }
        }
        HWPFDocument document = new HWPFDocument(files);
        List<RawBlock> blocks = new ArrayList<>();
        HeaderStories stories = new HeaderStories(document);
        addRegion(blocks, document, stories.getFirstHeaderSubrange(), Region.PAGE_HEADER);
        addRegion(blocks, document, stories.getOddHeaderSubrange(), Region.PAGE_HEADER);
        addRegion(blocks, document, stories.getEvenHeaderSubrange(), Region.PAGE_HEADER);
        List<RawBlock> main = body(document, document.getRange());
        main.addAll(body(document, document.getMainTextboxRange()));
        if (main.isEmpty()) {
            return main;
        }
        blocks.addAll(main);
        addRegion(blocks, document, document.getFootnoteRange(), Region.FOOTNOTE);
        addRegion(blocks, document, document.getEndnoteRange(), Region.FOOTNOTE);
        addRegion(blocks, document, stories.getFirstFooterSubrange(), Region.PAGE_FOOTER);
        addRegion(blocks, document, stories.getOddFooterSubrange(), Region.PAGE_FOOTER);
        addRegion(blocks, document, stories.getEvenFooterSubrange(), Region.PAGE_FOOTER);
        return blocks;
    }

    private static List<RawBlock> body(HWPFDocumentCore document, @Nullable Range range) throws InputException {
        return range == null ? new ArrayList<>() : new DocBody(document).blocks(range);
    }

    private static void addRegion(
            List<RawBlock> blocks, HWPFDocumentCore document, @Nullable Range range, Region region)
            throws InputException {
        blocks.addAll(RegionTexts.of(body(document, range), region));
    }
}
