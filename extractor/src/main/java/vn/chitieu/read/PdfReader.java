package vn.chitieu.read;

import java.util.Set;
import vn.chitieu.layout.RawDocument;
import vn.chitieu.read.page.DocumentAssembler;
import vn.chitieu.read.page.PageInk;
import vn.chitieu.read.pdf.PdfFile;
import vn.chitieu.source.FailureReason;
import vn.chitieu.source.InputException;
import vn.chitieu.source.SourceFile;

/**
 * Reads the text layer of PDFs: lines with their boxes in reading order, ruled tables with merged cells, running
 * headers, footers, footnotes and stamps told from the body. Pages are scanned one by one.
 */
public final class PdfReader implements DocumentReader {

    @Override
    public Set<String> mediaTypes() {
        return Set.of("application/pdf");
    }

    @Override
    public RawDocument read(SourceFile file) throws InputException {
        try (PdfFile pdf = PdfFile.open(file.bytes())) {
            DocumentAssembler assembler = new DocumentAssembler();
            int glyphs = 0;
            int damaged = 0;
            int readable = 0;
            for (int page = 1; page <= pdf.pageCount(); page++) {
                PageInk ink = pdf.scan(page);
                glyphs += ink.facts().glyphs();
                readable += ink.facts().glyphs() > 0 && !ink.facts().isGarbled() ? 1 : 0;
                damaged += ink.facts().damaged() ? 1 : 0;
                assembler.add(ink);
            }
            if (glyphs == 0) {
                throw damaged > 0
                        ? new InputException(FailureReason.DAMAGED, damaged + " pages broke off before any text")
                        : new InputException(FailureReason.NO_TEXT, pdf.pageCount() + " pages with no text layer");
            }
            if (readable == 0) {
                throw new InputException(FailureReason.NO_TEXT, "the fonts do not say which characters they show");
            }
            return new RawDocument(assembler.blocks(), pdf.pageCount(), 0, "unicode");
        }
    }
}
