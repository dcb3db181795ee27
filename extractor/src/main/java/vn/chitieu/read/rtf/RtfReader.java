package vn.chitieu.read.rtf;

import java.util.List;
import java.util.Set;
import vn.chitieu.layout.RawBlock;
import vn.chitieu.layout.RawDocument;
import vn.chitieu.read.DocumentReader;
import vn.chitieu.source.FailureReason;
import vn.chitieu.source.InputException;
import vn.chitieu.source.MediaTypes;
import vn.chitieu.source.SourceFile;

/**
 * Reads Rich Text files (Microsoft's specification, version 1.9.1): text with its fonts, tables, notes, headers, text boxes,
 * and the labels of automatic numbering as the writing program put them beside the text. Libraries read no fonts, without
 * which text in legacy fonts stays unreadable.
 */
public final class RtfReader implements DocumentReader {

    /** Creates a reader. */
    public RtfReader() {}

    @Override
    public Set<String> mediaTypes() {
        return Set.of(MediaTypes.RTF, "text/rtf");
    }

    @Override
    public RawDocument read(SourceFile file) throws InputException {
        List<RawBlock> blocks = new RtfParser(file.bytes()).parse();
        if (blocks.isEmpty()) {
            throw new InputException(FailureReason.NO_TEXT, "no text in the body");
        }
        return new RawDocument(blocks, null, 0, "unicode");
    }
}
